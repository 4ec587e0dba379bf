import { describe, expect, it } from 'vitest';

import { comingOf, isPast, meetingsNow, mostPressing, occurrenceOf, placeState, standing } from './booking-page';
import { sessionKey, type ToldMeeting } from './sign-up';

const NOW = new Date('2026-11-23T10:00:00Z');

function meeting(day: number, changes: Partial<ToldMeeting> = {}): ToldMeeting {
  const start = `2026-11-${String(day)}T10:00:00+01:00`;
  return {
    key: sessionKey({ row: 'r1', start }),
    start,
    end: start.replace('T10', 'T12'),
    place: null,
    cancelled: false,
    ...changes,
  };
}

describe('how somebody stands', () => {
  const offered = { status: 'offered', cancelledBy: null } as const;

  it('is not asked any more from the last moment to answer, whether or not the place was taken back', () => {
    expect(placeState({ ...offered, offeredUntil: '2026-11-23T10:00:00Z' }, NOW)).toBe('lapsed');
    expect(placeState({ ...offered, offeredUntil: '2026-11-23T10:00:01Z' }, NOW)).toBe('offered');
    expect(placeState({ status: 'cancelled', cancelledBy: 'lapsed', offeredUntil: null }, NOW)).toBe('lapsed');
  });

  it.each([
    ['person', 'cancelled'],
    ['staff', 'removed'],
    ['session', 'called-off'],
    [null, 'cancelled'],
  ] as const)('says who ended it: %s', (cancelledBy, state) => {
    expect(placeState({ status: 'cancelled', cancelledBy, offeredUntil: null }, NOW)).toBe(state);
  });

  it('is in a group what most needs an answer', () => {
    expect(mostPressing([])).toBe('cancelled');
    expect(mostPressing([{ state: 'cancelled' }, { state: 'waiting' }, { state: 'confirmed' }])).toBe('confirmed');
    expect(mostPressing([{ state: 'confirmed' }, { state: 'offered' }])).toBe('offered');
  });

  it('is nothing to change once it has been, or is over for them', () => {
    const person = (name: string, state: 'confirmed' | 'cancelled') => ({
      id: name,
      name,
      state,
      offeredUntil: null,
      inLine: null,
    });
    const session = (isOver: boolean, ...people: ReturnType<typeof person>[]) => ({
      key: 'x',
      meetings: [],
      people,
      isOver,
    });
    const all = [
      session(true, person('Ans', 'confirmed')),
      session(false, person('Bram', 'cancelled'), person('Cor', 'confirmed')),
    ];
    expect(standing({ sessions: all }).map(({ name }) => name)).toEqual(['Cor']);
  });
});

describe('the meetings of a session', () => {
  it('are off when people were told of them and they are gone, but not what has been', () => {
    const told = [meeting(22), meeting(24), meeting(25)];
    expect(meetingsNow(told, [meeting(25)], NOW).map(({ cancelled }) => cancelled)).toEqual([false, true, false]);
  });

  it('are as they are now, in order, where they were moved or came to it', () => {
    const moved = meeting(24, { start: '2026-11-26T19:00:00+01:00', end: '2026-11-26T21:00:00+01:00' });
    expect(meetingsNow([meeting(24), meeting(25)], [moved, meeting(25), meeting(27)], NOW)).toEqual([
      meeting(25),
      moved,
      meeting(27),
    ]);
  });

  it('are those that people were told of when the offer has them no more', () => {
    expect(meetingsNow([meeting(25), meeting(24)], null, NOW)).toEqual([meeting(24), meeting(25)]);
  });

  it('are shown while they come, and all of them once they are over', () => {
    expect(comingOf([meeting(22), meeting(24)], NOW)).toEqual([meeting(24)]);
    expect(comingOf([meeting(20), meeting(22)], NOW)).toEqual([meeting(20), meeting(22)]);
  });
});

describe('a meeting in a calendar', () => {
  it('keeps which one it is when it is moved or called off, also with a row that looks like a time', () => {
    expect(occurrenceOf(meeting(24))).toEqual({
      row: 'r1',
      start: meeting(24).start,
      end: meeting(24).end,
      place: null,
    });
    const moved = meeting(24, { start: '2026-11-26T19:00:00+01:00' });
    expect(occurrenceOf(moved)).toMatchObject({
      row: 'r1',
      status: 'moved',
      originalStart: '2026-11-24T09:00:00.000Z',
    });
    expect(occurrenceOf({ ...moved, cancelled: true })).toMatchObject({ status: 'cancelled' });
    expect(occurrenceOf(meeting(24, { key: 'a@b@2026-11-24T09:00:00.000Z' })).row).toBe('a@b');
  });
});

describe('an end', () => {
  it('that nobody knows is never past', () => {
    expect(isPast(null, NOW)).toBe(false);
    expect(isPast('2026-11-23T10:00:00Z', NOW)).toBe(true);
  });
});
