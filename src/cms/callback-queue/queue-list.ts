import type { Where } from 'payload';

import { CALLBACK_STATUSES } from '@/domain/callback-queue';

/** The lists of the queue: what is one's own to do, and one for each status. */
export const QUEUE_LISTS = ['mine', ...CALLBACK_STATUSES] as const;
export type QueueList = (typeof QUEUE_LISTS)[number];

/** As they are called in an address. */
const KEYS: Record<QueueList, string> = {
  mine: 'mijn',
  open: 'open',
  called: 'gebeld',
  reached: 'bereikt',
  done: 'klaar',
};

/** A list's name in an address. */
export function listKey(list: QueueList): string {
  return KEYS[list];
}

/** The list that an address names; what is waiting when it names none. */
export function listIn(value: unknown): QueueList {
  return QUEUE_LISTS.find((list) => KEYS[list] === value) ?? 'open';
}

/** Which requests are in a list, for somebody. */
export function inList(list: QueueList, user: string): Where {
  return list === 'mine'
    ? { and: [{ assignee: { equals: user } }, { status: { not_equals: 'done' } }] }
    : { status: { equals: list } };
}
