import type { Payload } from 'payload';

import { sessionTasks, type SessionTask } from '@/domain/session-tasks';
import type { User } from '@/payload-types';
import { readWatchedOffers } from '@/sign-ups/watched';

import { isProgrammeEditor, organisationsOf } from '../access/rules';
import { databaseOf } from './find-lists';

/** An organisation whose coming weeks can be looked at. */
export interface Desk {
  id: string;
  name: string;
}

/** Most organisations to choose from. */
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
