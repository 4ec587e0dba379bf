import type { Payload } from 'payload';

import { sessionTasks, type SessionTask } from '@/domain/session-tasks';
import type { ToCall } from '@/domain/sign-up';
import type { User } from '@/payload-types';
import { readWatchedOffers } from '@/sign-ups/watched';

import { isProgrammeEditor, organisationsOf } from '../access/rules';
import { idOf } from '../relation';
import { databaseOf } from './find-lists';

/** An organisation whose coming weeks can be looked at. */
export interface Desk {
  id: string;
  name: string;
}

/** Most organisations to choose from, and most people to call, on one screen. */
const MOST = 500;

/** The organisations whose coming weeks somebody may look at: their own; of the programme's editors: all. */
export async function findDesks(payload: Payload, user: User): Promise<Desk[]> {
  const own = organisationsOf(user);
  if (user.role === 'coach' || (own.length === 0 && !isProgrammeEditor(user))) return [];
  const { docs } = await payload.find({
    collection: 'organisations',
    where: isProgrammeEditor(user) ? {} : { id: { in: own } },
    select: { name: true },
    sort: 'name',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return docs.map(({ id, name }) => ({ id, name }));
}

/** What needs doing in the coming two weeks for organisations that somebody may look at. */
export async function findTasks(payload: Payload, organisations: readonly string[], now: Date): Promise<SessionTask[]> {
  if (organisations.length === 0) return [];
  return sessionTasks(await readWatchedOffers(databaseOf(payload), organisations, now), now);
}

/** Somebody to call about an offer that is deleted, so that no list shows them. */
export interface Unlisted {
  id: string;
  name: string;
  /** Null: none was given. */
  phone: string | null;
  /** When what they came for would have begun, ISO 8601; null: not known. */
  startsAt: string | null;
  call: ToCall;
  /** As `markCalled` wants it. */
  changedAt: string;
}

/** Whom organisations have to call about offers that are deleted, of each in order of time, read under somebody's own rights. */
export async function findUnlisted(
  payload: Payload,
  user: User,
  organisations: readonly string[],
): Promise<Map<string, Unlisted[]>> {
  if (organisations.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: 'sign-ups',
    where: {
      and: [{ organisation: { in: [...organisations] } }, { offer: { exists: false } }, { toCall: { exists: true } }],
    },
    select: { name: true, phone: true, organisation: true, startsAt: true, toCall: true, updatedAt: true },
    sort: ['startsAt', 'arrival'],
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  const found = new Map<string, Unlisted[]>();
  for (const { id, name, organisation, phone, startsAt, toCall, updatedAt } of docs) {
    if (!toCall) continue;
    const person = { id, name, phone: phone ?? null, startsAt: startsAt ?? null, call: toCall, changedAt: updatedAt };
    const desk = idOf(organisation) ?? '';
    found.set(desk, [...(found.get(desk) ?? []), person]);
  }
  return found;
}
