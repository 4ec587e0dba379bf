import type { CollectionSlug, Payload, Where } from 'payload';

import {
  sinceHandover,
  triedEnough,
  urgencyOf,
  type CallbackOutcome,
  type CallbackStatus,
  type Urgency,
} from '@/domain/callback-queue';
import type { CallbackRequest, User } from '@/payload-types';

import { idOf } from '../relation';
import { seenOf } from './acting';
import { inList, QUEUE_LISTS, type QueueList } from './queue-list';

/** Requests on one screen. */
const PAGE = 25;

/** Something that was done for a request, as who looks at it reads it; `by` is null for who they do not know. */
export interface NotedAttempt {
  at: string;
  by: string | null;
  outcome: CallbackOutcome | null;
  note: string | null;
}

interface NotedHandover {
  at: string;
  by: string | null;
  /** Names; null for the programme. */
  from: string | null;
  to: string | null;
  note: string | null;
}

type AsItIs = Pick<
  CallbackRequest,
  | 'id'
  | 'kind'
  | 'name'
  | 'phone'
  | 'email'
  | 'moment'
  | 'language'
  | 'question'
  | 'region'
  | 'organisationName'
  | 'organisationRole'
  | 'subject'
  | 'createdAt'
  | 'dueAt'
  | 'doneAt'
>;

/** A request as it stands in the queue. */
export interface QueuedRequest extends AsItIs {
  status: CallbackStatus;
  /** What it looks like to who presses one of its buttons. */
  seen: string;
  urgency: Urgency;
  triedEnough: boolean;
  /** Titles of what it is about. */
  about: string[];
  /** Who calls; null for the programme. */
  organisation: { id: string; name: string } | null;
  /** `name` is null for who the reader does not know. */
  assignee: { id: string; name: string | null } | null;
  isMine: boolean;
  attempts: NotedAttempt[];
  handovers: NotedHandover[];
}

/** A part of the queue, with how many there are in each list. */
export interface Queue {
  counts: Record<QueueList, number>;
  requests: QueuedRequest[];
  /** From 1. */
  page: number;
  pages: number;
}

interface Asked {
  list: QueueList;
  page: number;
  /** Only what is at the programme's own desk. */
  programmeOnly: boolean;
  now: Date;
}

/** What of the queue somebody may see, and nothing else: it is asked under their own rights. */
export async function findQueue(payload: Payload, user: User, asked: Asked): Promise<Queue> {
  const desk: Where[] = asked.programmeOnly ? [{ organisation: { exists: false } }] : [];
  const where = (list: QueueList): Where => ({ and: [inList(list, user.id), ...desk] });
  const as = { collection: 'callback-requests', overrideAccess: false, user } as const;
  const counts = await Promise.all(
    QUEUE_LISTS.map(async (list) => [list, (await payload.count({ ...as, where: where(list) })).totalDocs] as const),
  );
  const found = await payload.find({
    ...as,
    where: where(asked.list),
    sort: asked.list === 'done' ? ['-doneAt', 'id'] : ['dueAt', 'createdAt', 'id'],
    depth: 0,
    limit: PAGE,
    page: asked.page,
  });
  return {
    counts: Object.fromEntries(counts) as Queue['counts'],
    requests: await inFull(payload, user, found.docs, asked.now),
    page: found.page ?? 1,
    pages: found.totalPages,
  };
}

/** One request for somebody, or null when it is not there for them. */
export async function findQueued(payload: Payload, user: User, id: string, now: Date): Promise<QueuedRequest | null> {
  const { docs } = await payload.find({
    collection: 'callback-requests',
    where: { id: { equals: id } },
    depth: 0,
    overrideAccess: false,
    user,
  });
  return (await inFull(payload, user, docs, now))[0] ?? null;
}

async function inFull(payload: Payload, user: User, docs: CallbackRequest[], now: Date): Promise<QueuedRequest[]> {
  const names = (slug: CollectionSlug, of: (request: CallbackRequest) => unknown[]) =>
    namesOf(payload, user, slug, docs.flatMap(of));
  const [people, organisations, offers, locations] = await Promise.all([
    names('users', ({ assignee, attempts, handovers }) => [
      assignee,
      ...(attempts ?? []).map(({ by }) => by),
      ...(handovers ?? []).map(({ by }) => by),
    ]),
    names('organisations', ({ handovers, organisation }) => [
      organisation,
      ...(handovers ?? []).flatMap(({ from, to }) => [from, to]),
    ]),
    names('offers', ({ offer }) => [offer]),
    names('locations', ({ location }) => [location]),
  ]);
  const nameIn = (known: Map<string, string>, value: unknown) => known.get(idOf(value) ?? '') ?? null;
  return docs.map((doc): QueuedRequest => {
    const assignee = idOf(doc.assignee);
    const organisation = idOf(doc.organisation);
    const attempts = (doc.attempts ?? []).map(({ at, by, note, outcome }): NotedAttempt => ({
      at: at ?? doc.createdAt,
      by: nameIn(people, by),
      outcome: outcome ?? null,
      note: note ?? null,
    }));
    const handovers = (doc.handovers ?? []).map(({ at, by, from, note, to }): NotedHandover => ({
      at: at ?? doc.createdAt,
      by: nameIn(people, by),
      from: idOf(from) === null ? null : (nameIn(organisations, from) ?? UNKNOWN_ORGANISATION),
      to: idOf(to) === null ? null : (nameIn(organisations, to) ?? UNKNOWN_ORGANISATION),
      note: note ?? null,
    }));
    const { createdAt, doneAt, dueAt, email, id, kind, language, moment, name, phone, question, region, status } = doc;
    const { organisationName, organisationRole, subject } = doc;
    return {
      ...{ createdAt, doneAt, dueAt, email, id, kind, language, moment, name, phone, question, region, status },
      ...{ organisationName, organisationRole, subject },
      seen: seenOf(doc),
      urgency: urgencyOf({ status, dueAt: dueAt ?? null }, now),
      triedEnough: triedEnough(sinceHandover(attempts, handovers)),
      about: [nameIn(offers, doc.offer), nameIn(locations, doc.location)].filter((title) => title !== null),
      organisation:
        organisation === null
          ? null
          : { id: organisation, name: organisations.get(organisation) ?? UNKNOWN_ORGANISATION },
      assignee: assignee === null ? null : { id: assignee, name: people.get(assignee) ?? null },
      isMine: assignee === user.id,
      attempts,
      handovers,
    };
  });
}

const UNKNOWN_ORGANISATION = 'een andere organisatie';

/** Names of documents that somebody may read, by id. */
async function namesOf(
  payload: Payload,
  user: User,
  collection: CollectionSlug,
  values: unknown[],
): Promise<Map<string, string>> {
  const ids = [...new Set(values.map(idOf).filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    depth: 1,
    pagination: false,
    locale: 'nl',
    overrideAccess: false,
    user,
  });
  return new Map(docs.map((doc) => [doc.id, titleOf(doc)]));
}

function titleOf(doc: object): string {
  const module: unknown = 'module' in doc ? doc.module : null;
  const candidates = [
    'name' in doc ? doc.name : null,
    'title' in doc ? doc.title : null,
    typeof module === 'object' && module !== null && 'title' in module ? module.title : null,
    'slug' in doc ? doc.slug : null,
  ];
  return candidates.find((title): title is string => typeof title === 'string' && title !== '') ?? 'zonder titel';
}

/** How many people wait for somebody to call: those that nobody called yet, and of them those that are too late. */
export async function countDue(payload: Payload, user: User, now: Date): Promise<{ open: number; late: number }> {
  const count = async (...more: Where[]) => {
    const { totalDocs } = await payload.count({
      collection: 'callback-requests',
      where: { and: [{ status: { equals: 'open' } }, ...more] },
      overrideAccess: false,
      user,
    });
    return totalDocs;
  };
  return { open: await count(), late: await count({ dueAt: { less_than: now.toISOString() } }) };
}
