import { describe, expect, it } from 'vitest';

import {
  canBeAskedByMail,
  sessionTasks,
  type WatchedMeeting,
  type WatchedOffer,
  type WatchedSession,
} from './session-tasks';
import { TO_CALL, type ToCall } from './sign-up';

const NOW = new Date('2026-11-23T10:00:00+01:00');
const HOUR = 3_600_000;

function meeting(start: string, wishes: Partial<WatchedMeeting> = {}): WatchedMeeting {
  return {
    key: start,
    start,
    end: new Date(Date.parse(start) + 2 * HOUR).toISOString(),
    place: null,
    cancelled: false,
    hasPlace: true,
    marked: 0,
    ...wishes,
  };
}

function toCall(people: Partial<Record<ToCall, number>>): Record<ToCall, number> {
  return { 'called-off': 0, changed: 0, offered: 0, lapsed: 0, 'in-line': 0, ...people };
}

function session(meetings: WatchedMeeting[], wishes: Partial<WatchedSession> = {}): WatchedSession {
  return {
    key: meetings[0]?.key ?? 'series',
    meetings,
    isCalledOff: false,
    people: { confirmed: 0, offered: 0, waiting: 0 },
    calledOff: 0,
    toCall: toCall({}),
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

describe('People whom no mail reached', () => {
  it.each(TO_CALL)('are to be called when it is %s, each kind once with how many', (about) => {
    const one = session([meeting(TOMORROW)], { toCall: toCall({ [about]: 2 }) });
    expect(sessionTasks([offer([one])], NOW)).toMatchObject([
      { kind: `call-${about}`, day: '2026-11-24', count: 2, session: TOMORROW, meeting: { start: TOMORROW } },
    ]);
  });

  it('are to be called about the most urgent first', () => {
    const all = toCall({ 'called-off': 1, changed: 1, offered: 1, lapsed: 1, 'in-line': 1 });
    expect(kinds(offer([session([meeting(TOMORROW)], { toCall: all })]))).toEqual([
      'call-offered',
      'call-called-off',
      'call-changed',
      'call-in-line',
      'call-lapsed',
    ]);
  });

  it('are to be called today about what is far ahead, over, of no date, or off the site', () => {
    const calls = { toCall: toCall({ 'called-off': 1 }) };
    for (const meetings of [[meeting('2027-01-12T10:00:00+01:00')], [meeting(YESTERDAY)], []]) {
      expect(sessionTasks([offer([session(meetings, calls)], { isLive: false })], NOW)).toMatchObject([
        { kind: 'call-called-off', day: '2026-11-23', count: 1 },
      ]);
    }
  });

  it('are to be called when nobody is left on the list of what is off', () => {
    const off = session([meeting(TOMORROW, { cancelled: true })], {
      isCalledOff: true,
      calledOff: 4,
      toCall: toCall({ 'called-off': 3 }),
    });
    expect(sessionTasks([offer([off])], NOW)).toMatchObject([
      { kind: 'call-called-off', day: '2026-11-24', count: 3, meeting: { start: TOMORROW } },
      { kind: 'called-off', count: 4, unaware: 3 },
    ]);
  });

  it('are not looked for when all know', () => {
    expect(kinds(offer([session([meeting(TOMORROW)], { people: people(2) })]))).toEqual([]);
  });
});

describe('What is off', () => {
  const off = (start: string) => meeting(start, { cancelled: true });

  it('is shown when everybody knows and nobody is left on the list', () => {
    const one = session([off(TOMORROW)], { isCalledOff: true, calledOff: 3 });
    expect(sessionTasks([offer([one], { isLive: false })], NOW)).toMatchObject([
      { kind: 'called-off', day: '2026-11-24', session: TOMORROW, meeting: { start: TOMORROW }, count: 3, unaware: 0 },
    ]);
  });

  it('counts people who are still on the list', () => {
    const one = session([off(TOMORROW)], { isCalledOff: true, people: people(3, 1, 1) });
    expect(sessionTasks([offer([one])], NOW)).toMatchObject([{ kind: 'called-off', count: 5 }]);
  });

  it('is shown once for a whole series, and for each of its lessons when the others go on', () => {
    const [first, second, last] = ['2026-11-24', '2026-11-26', '2026-12-01'].map((day) => `${day}T10:00:00+01:00`);
    const all = session([off(first ?? ''), off(second ?? '')], { isCalledOff: true, calledOff: 4 });
    expect(sessionTasks([offer([all])], NOW)).toMatchObject([{ kind: 'called-off', day: '2026-11-24', count: 4 }]);
    const some = session([off(first ?? ''), meeting(second ?? ''), off(last ?? '')], {
      people: people(3, 1),
      toCall: toCall({ changed: 1 }),
    });
    expect(sessionTasks([offer([some])], NOW).filter(({ kind }) => kind === 'called-off')).toMatchObject([
      { day: '2026-11-24', count: 4, unaware: 1 },
      { day: '2026-12-01', count: 4, unaware: 1 },
    ]);
  });

  it('is shown when it was the last lesson of a series', () => {
    const last = session([meeting(YESTERDAY, { marked: 2 }), off(TOMORROW)], { calledOff: 2 });
    expect(sessionTasks([offer([last])], NOW)).toMatchObject([{ kind: 'called-off', day: '2026-11-24', count: 2 }]);
  });

  it('is not shown when it has been, is after two weeks, or was for nobody', () => {
    for (const start of ['2026-11-23T07:00:00+01:00', '2026-12-07T10:00:00+01:00']) {
      expect(kinds(offer([session([off(start)], { isCalledOff: true, calledOff: 3 })]))).toEqual([]);
    }
    expect(kinds(offer([session([off(TOMORROW), meeting(TOMORROW)])]))).toEqual([]);
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
