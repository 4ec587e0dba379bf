import { randomBytes } from 'node:crypto';

import { env } from '@/config/env';

import type { Document, Staff } from './staff';

/** How the titles of what tests make begin, and so their addresses, for tests that walk through the demonstration. */
const MARK = 'Proef';

/** A word that stands nowhere else, to search for. */
export function uniqueWord(): string {
  // Letters only: every part of a search takes them for one word.
  return `zq${[...randomBytes(8)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
}

/** A title with a word in it that stands nowhere else. */
export function titleWith(word: string): string {
  return `${MARK} mailen ${word}`;
}

/** Whether a path leads to something that a test made, which may be gone a moment later. */
export function isMadeByTest(path: string): boolean {
  return path.includes(`/${MARK.toLowerCase()}-`);
}

/** A course of the library of Rotterdam for beginners, free, by phone, next Tuesday morning; live unless it says otherwise. */
export async function makeCourse(staff: Staff, wishes: Record<string, unknown> = {}): Promise<Document> {
  const organisation = await staff.find('organisations', 'bibliotheek-rotterdam');
  const location = await staff.find('locations', 'bibliotheek-beverwaard');
  return staff.create('offers', {
    title: titleWith(uniqueWord()),
    summary: 'U leert een e-mail lezen en sturen.',
    kind: 'course',
    organisation: organisation.id,
    audience: 'public',
    place: 'location',
    location: location.id,
    levelFrom: 1,
    levelTo: 2,
    topics: ['email'],
    languages: ['nl'],
    cost: { free: true },
    registration: 'phone',
    registrationValue: '010 123 45 67',
    schedule: { kind: 'dates', dates: [{ start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T12:00:00+01:00' }] },
    _status: 'published',
    ...wishes,
  });
}

/** Such a course for which people sign up on the site, with a meeting that has just begun: its only list. */
export async function makeListedCourse(
  staff: Staff,
  wishes: Record<string, unknown> = {},
): Promise<{ offer: string; session: string; title: string }> {
  const start = new Date(env().NOW?.getTime() ?? Date.now());
  start.setUTCMinutes(start.getUTCMinutes() - 15, 0, 0);
  const end = new Date(start.getTime() + 2 * 3_600_000);
  const { id, schedule, title } = await makeCourse(staff, {
    registration: 'form',
    registrationValue: null,
    signUp: { per: 'session', capacity: 2, waitingList: true },
    schedule: { kind: 'dates', dates: [{ start: start.toISOString(), end: end.toISOString() }] },
    ...wishes,
  });
  const [row] = (schedule as { dates: { id: string }[] }).dates;
  return { offer: id, session: `${row?.id ?? ''}@${start.toISOString()}`, title: String(title) };
}

/** A place of the library of Rotterdam of which nothing is known; live unless it says otherwise. */
export async function makePlace(staff: Staff, wishes: { name: string } & Record<string, unknown>): Promise<Document> {
  const organisation = await staff.find('organisations', 'bibliotheek-rotterdam');
  return staff.create('locations', {
    organisation: organisation.id,
    city: 'Rotterdam',
    wheelchair: 'unknown',
    _status: 'published',
    ...wishes,
  });
}
