import { describe, expect, it } from 'vitest';

import { mayMark, meetingNow, readAttendance } from './presence';
import type { ToldMeeting } from './sign-up';

const at = (start: string, cancelled = false): ToldMeeting => ({
  key: start,
  start,
  end: new Date(Date.parse(start) + 7_200_000).toISOString(),
  place: null,
  cancelled,
});
const NOW = new Date('2026-11-23T10:00:00+01:00');

describe('What was noted of presence', () => {
  it.each([null, undefined, 'ja', 7, [true], { les: 'ja' }, { les: null }])('is nothing in %j', (kept) => {
    expect(readAttendance(kept)).toEqual({});
  });

  it('is yes or no for each meeting', () => {
    expect(readAttendance({ a: true, b: false, c: 1 })).toEqual({ a: true, b: false });
  });
});

describe('Presence', () => {
  it('cannot be noted of a meeting on a later day, or of one that does not go on', () => {
    expect(mayMark(at('2026-11-24T00:00:00+01:00'), NOW)).toBe(false);
    expect(mayMark(at('2026-11-23T09:00:00+01:00', true), NOW)).toBe(false);
  });

  it('can be noted from the morning of the day on Dutch calendars, and for ever after', () => {
    expect(mayMark(at('2026-11-23T23:30:00+01:00'), NOW)).toBe(true);
    expect(mayMark(at('2026-11-23T23:30:00Z'), NOW)).toBe(false);
    expect(mayMark(at('2026-08-01T10:00:00+02:00'), NOW)).toBe(true);
  });
});

describe('The meeting whose list is at hand', () => {
  const before = at('2026-11-16T13:00:00+01:00');
  const early = at('2026-11-23T07:30:00+01:00');
  const today = at('2026-11-23T13:00:00+01:00');
  const later = at('2026-11-30T13:00:00+01:00');

  it('is none where none goes on', () => {
    expect(meetingNow([], NOW)).toBeNull();
    expect(meetingNow([at('2026-11-23T13:00:00+01:00', true)], NOW)).toBeNull();
  });

  it('is today’s, and of two the one that is not over', () => {
    expect(meetingNow([before, today, later], NOW)).toBe(today);
    expect(meetingNow([before, early, today, later], NOW)).toBe(today);
    expect(meetingNow([before, early, later], NOW)).toBe(early);
  });

  it('is the last that was, else the first to come', () => {
    expect(meetingNow([before, later], NOW)).toBe(before);
    expect(meetingNow([later], NOW)).toBe(later);
  });
});
