import { describe, expect, it } from 'vitest';

import {
  callReason,
  canBeAskedByMail,
  sessionTasks,
  type WatchedMeeting,
  type WatchedOffer,
  type WatchedSession,
} from './session-tasks';
import type { ToldMeeting } from './sign-up';

const NOW = new Date('2026-11-23T10:00:00+01:00');
const HOUR = 3_600_000;

function told(start: string, wishes: Partial<ToldMeeting> = {}): ToldMeeting {
  return {
    key: start,
    start,
    end: new Date(Date.parse(start) + 2 * HOUR).toISOString(),
    place: null,
    cancelled: false,
    ...wishes,
  };
}

function meeting(start: string, wishes: Partial<WatchedMeeting> = {}): WatchedMeeting {
  return { ...told(start), hasPlace: true, marked: 0, ...wishes };
}

function session(meetings: WatchedMeeting[], wishes: Partial<WatchedSession> = {}): WatchedSession {
  return {
    key: meetings[0]?.key ?? 'series',
    meetings,
    isCalledOff: false,
    people: { confirmed: 0, offered: 0, waiting: 0 },
    byPhone: [],
    ...wishes,
  };
}

function offer(sessions: WatchedSession[], wishes: Partial<WatchedOffer> = {}): WatchedOffer {
  return { id: 'mailen', title: 'Leren mailen', isLive: true, hasContact: true, capacity: 8, sessions, ...wishes };
}

const kinds = (...offers: WatchedOffer[]) => sessionTasks(offers, NOW).map(({ kind }) => kind);
const TOMORROW = '2026-11-24T10:00:00+01:00';
const YESTERDAY = '2026-11-22T10:00:00+01:00';
const people = (confirmed: number, waiting = 0, offered = 0) => ({ confirmed, offered, waiting });

describe('There is nothing to do', () => {
  it('for an offer with place, contact and room, or without any meeting', () => {
    expect(kinds(offer([session([meeting(TOMORROW)])]), offer([]))).toEqual([]);
  });

  it('about what begins after two weeks', () => {
    const far = session([meeting('2026-12-07T10:00:00+01:00', { hasPlace: false })], { people: people(8, 2) });
    expect(kinds(offer([far], { hasContact: false }))).toEqual([]);
    const lastDay = session([meeting('2026-12-06T23:00:00+01:00')], { people: people(8) });
    expect(kinds(offer([lastDay]))).toEqual(['full']);
  });

  it('about a small group in which nobody is yet', () => {
    expect(kinds(offer([session([meeting(TOMORROW)])], { capacity: 2 }))).toEqual([]);
  });

  it('about a meeting that was called off and has nobody', () => {
    const off = session([meeting(TOMORROW, { cancelled: true, hasPlace: false })], { isCalledOff: true });
    expect(kinds(offer([off], { hasContact: false }))).toEqual([]);
  });

  it('about where and who of what is not on the site', () => {
    const one = session([meeting(TOMORROW, { hasPlace: false })]);
    expect(kinds(offer([one], { isLive: false, hasContact: false }))).toEqual([]);
  });
});

describe('What is missing', () => {
  it('is one line an offer, at its first meeting, with how many there are', () => {
    const days = ['2026-11-24', '2026-11-26', '2026-12-01', '2026-12-29'];
    const sessions = days.map((day) => session([meeting(`${day}T10:00:00+01:00`, { hasPlace: false })]));
    expect(sessionTasks([offer(sessions.toReversed(), { hasContact: false })], NOW)).toMatchObject([
      { kind: 'no-place', day: '2026-11-24', count: 3, session: null },
      { kind: 'no-contact', day: '2026-11-24', count: 3, session: null },
    ]);
  });

  it('counts only the meetings that lack it', () => {
    const sessions = [
      session([meeting(TOMORROW)]),
      session([meeting('2026-11-25T10:00:00+01:00', { hasPlace: false })]),
    ];
    expect(sessionTasks([offer(sessions)], NOW)).toMatchObject([{ kind: 'no-place', day: '2026-11-25', count: 1 }]);
  });
});

describe('Places', () => {
  const taken = (amount: number, capacity: number | null) =>
    kinds(offer([session([meeting(TOMORROW)], { people: people(amount) })], { capacity }));

  it.each([
    [5, 8, []],
    [6, 8, ['nearly-full']],
    [8, 8, ['full']],
    [9, 8, ['full']],
    [79, 100, []],
    [80, 100, ['nearly-full']],
    [1, 2, ['nearly-full']],
    [500, null, []],
  ])('of which %i of %s are taken: %j', (amount, capacity, expected) => {
    expect(taken(amount, capacity)).toEqual(expected);
  });

  it('that are offered count as taken', () => {
    expect(kinds(offer([session([meeting(TOMORROW)], { people: people(6, 0, 2) })]))).toEqual(['full']);
  });

  it('are not looked for when it has begun', () => {
    expect(kinds(offer([session([meeting('2026-11-23T09:00:00+01:00')], { people: people(8) })]))).toEqual([]);
  });

  it('with people in line are said once, full or free', () => {
    expect(sessionTasks([offer([session([meeting(TOMORROW)], { people: people(8, 3) })])], NOW)).toMatchObject([
      { kind: 'waiting', count: 3, left: 0 },
    ]);
    expect(sessionTasks([offer([session([meeting(TOMORROW)], { people: people(7, 3) })])], NOW)).toMatchObject([
      { kind: 'free-places', count: 3, left: 1 },
    ]);
  });

  it('that are free can be offered by mail until some hours before it begins', () => {
    expect(canBeAskedByMail(TOMORROW, NOW)).toBe(true);
    expect(canBeAskedByMail('2026-11-23T15:30:00+01:00', NOW)).toBe(false);
    expect(canBeAskedByMail(null, NOW)).toBe(true);
  });
});

describe('Somebody without e-mail', () => {
  const known = { isCalledOff: false, meetings: [told(TOMORROW)] };

  it('need not be called when they know all there is', () => {
    expect(callReason({ status: 'confirmed', told: [told(TOMORROW)] }, known, NOW)).toBeNull();
    expect(callReason({ status: 'waiting', told: [told(TOMORROW)] }, known, NOW)).toBeNull();
  });

  it('need not be called about what has been, or is weeks ahead', () => {
    const meetings = [told(YESTERDAY), told(TOMORROW), told('2027-01-12T10:00:00+01:00')];
    expect(callReason({ status: 'confirmed', told: [told(TOMORROW)] }, { ...known, meetings }, NOW)).toBeNull();
    const then = [
      told(YESTERDAY, { key: 'gone' }),
      told(TOMORROW),
      told('2027-01-05T10:00:00+01:00', { key: 'other' }),
    ];
    expect(callReason({ status: 'confirmed', told: then }, known, NOW)).toBeNull();
  });

  it.each<[string, ToldMeeting[]]>([
    ['at another time', [told(TOMORROW, { start: '2026-11-24T09:00:00+01:00' })]],
    ['at another place', [told(TOMORROW, { place: 'elsewhere' })]],
    ['off, to their knowledge', [told(TOMORROW, { cancelled: true })]],
    ['moved from next week to next month', [told('2026-11-25T10:00:00+01:00', { key: 'a' }), told(TOMORROW)]],
    ['of a date that was not known', []],
  ])('is called about a meeting that is %s', (_, then) => {
    const meetings = [told(TOMORROW), told('2027-01-12T10:00:00+01:00', { key: 'a' })];
    expect(callReason({ status: 'confirmed', told: then }, { isCalledOff: false, meetings }, NOW)).toBe('changed');
  });

  it('does not mind in which words a moment is written', () => {
    const utc = told(TOMORROW, { start: '2026-11-24T09:00:00.000Z', end: '2026-11-24T11:00:00.000Z' });
    expect(callReason({ status: 'confirmed', told: [utc] }, known, NOW)).toBeNull();
  });

  it('is called about a place that is kept for them, but for its being off first', () => {
    expect(callReason({ status: 'offered', told: [told(TOMORROW)] }, known, NOW)).toBe('offered');
    expect(callReason({ status: 'offered', told: [told(TOMORROW)] }, { ...known, isCalledOff: true }, NOW)).toBe(
      'called-off',
    );
  });

  it('is called when it is off, until it was noted that they know', () => {
    expect(callReason({ status: 'called-off', told: [told(TOMORROW)] }, known, NOW)).toBe('called-off');
    expect(callReason({ status: 'called-off', told: [told(TOMORROW, { cancelled: true })] }, known, NOW)).toBeNull();
    expect(callReason({ status: 'called-off', told: [told(YESTERDAY)] }, known, NOW)).toBeNull();
  });

  it('is called today about a place that is kept in a session far ahead', () => {
    const start = '2027-01-12T10:00:00+01:00';
    const far = session([meeting(start)], {
      people: people(7, 0, 1),
      byPhone: [{ status: 'offered', told: [told(start)] }],
    });
    expect(sessionTasks([offer([far])], NOW)).toMatchObject([{ kind: 'call-offered', day: '2026-11-23', count: 1 }]);
  });
});

describe('What is off', () => {
  it('still has people on its list', () => {
    const off = session([meeting(TOMORROW, { cancelled: true })], { isCalledOff: true, people: people(3, 1, 1) });
    expect(sessionTasks([offer([off])], NOW)).toMatchObject([{ kind: 'called-off', count: 5 }]);
  });
});

describe('What is over', () => {
  it('asks who was there, of each lesson, until something was noted or two weeks have passed', () => {
    const lessons = ['2026-11-08', '2026-11-09', '2026-11-16'].map((day) => meeting(`${day}T10:00:00+01:00`));
    const series = session([...lessons, meeting('2026-11-22T10:00:00+01:00', { marked: 1 })], { people: people(4) });
    expect(sessionTasks([offer([series])], NOW)).toMatchObject([
      { kind: 'no-presence', day: '2026-11-09', count: 4, meeting: { key: '2026-11-09T10:00:00+01:00' } },
      { kind: 'no-presence', day: '2026-11-16' },
    ]);
  });

  it('asks nothing when nobody had a place, or it was called off', () => {
    expect(kinds(offer([session([meeting(YESTERDAY)], { people: people(0, 2) })]))).toEqual([]);
    expect(
      kinds(offer([session([meeting(YESTERDAY, { cancelled: true })], { isCalledOff: true, people: people(4) })])),
    ).toEqual([]);
  });
});

describe('The order', () => {
  it('is that of days, and of what is most urgent on a day', () => {
    const one = offer([session([meeting('2026-11-25T10:00:00+01:00')], { people: people(8) })]);
    const other = offer([session([meeting(TOMORROW, { hasPlace: false })], { people: people(8, 1) })]);
    const third = offer([session([meeting(YESTERDAY)], { people: people(1) })]);
    expect(kinds(one, other, third)).toEqual(['no-presence', 'no-place', 'waiting', 'full']);
  });
});
