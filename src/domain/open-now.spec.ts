import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { WEEKDAYS } from './calendar-day';
import { USUAL_HOLIDAYS } from './holidays';
import { isHelpPresent, openState, type OpenState } from './open-now';
import type { OpeningHours } from './opening-hours';
import { holidayCalendar } from './school-holidays';

const CALENDAR = holidayCalendar(USUAL_HOLIDAYS, []);
const at = (opens: string, closes: string, staffed = true) => ({ opens, closes, staffed });

/** Monday to Friday 8 to 20 with help from 10 to 17, Saturday 10 to 12; closed for two days in December. */
const LIBRARY: OpeningHours = {
  week: [
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], ...at('08:00', '10:00', false) },
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], ...at('10:00', '12:00') },
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], ...at('12:00', '17:00') },
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], ...at('17:00', '20:00', false) },
    { days: ['SA'], ...at('10:00', '12:00') },
  ],
  exceptions: [{ from: '2026-12-28', to: '2026-12-29', hours: [], why: 'Verbouwing' }],
  note: null,
};

const state = (now: string, hours = LIBRARY): OpenState => openState(hours, new Date(now), CALENDAR);

describe('what a visitor finds at the door', () => {
  it('is not known when the hours are not', () => {
    const unknown = state('2026-11-24T11:00:00+01:00', { week: [], exceptions: [], note: null });
    expect(unknown).toMatchObject({ state: 'unknown', until: null, opensNext: null, helpNext: null });
    expect(isHelpPresent(unknown.state)).toBeNull();
  });

  it('is help until nobody is there, not until the next row of the table', () => {
    expect(state('2026-11-24T10:00:00+01:00')).toMatchObject({
      state: 'open',
      until: { at: '2026-11-24T17:00:00+01:00', day: '2026-11-24', time: '17:00' },
      opensNext: null,
    });
  });

  it('is an open door without help before and after', () => {
    const early = state('2026-11-24T09:59:59+01:00');
    expect(early).toMatchObject({ state: 'self-service', until: { time: '10:00' }, helpNext: { time: '10:00' } });
    expect(isHelpPresent(early.state)).toBe(false);
    const late = state('2026-11-24T17:00:00+01:00');
    expect(late).toMatchObject({ state: 'self-service', until: { time: '20:00' }, opensNext: null });
    expect(late.helpNext).toEqual({ at: '2026-11-25T10:00:00+01:00', day: '2026-11-25', time: '10:00' });
  });

  it('is a closed door at the minute of closing, and says when it opens', () => {
    expect(state('2026-11-27T20:00:00+01:00')).toMatchObject({
      state: 'closed',
      until: null,
      opensNext: { at: '2026-11-28T10:00:00+01:00', staffed: true },
    });
    expect(state('2026-11-24T07:59:59+01:00')).toMatchObject({
      state: 'closed',
      opensNext: { time: '08:00', staffed: false },
      helpNext: { time: '10:00' },
    });
  });

  it('passes over holidays and closed days', () => {
    // From Christmas Eve after closing time: Christmas, a weekend, two days of building work.
    expect(state('2026-12-24T20:30:00+01:00').opensNext).toMatchObject({ at: '2026-12-30T08:00:00+01:00' });
    expect(state('2026-12-26T11:00:00+01:00')).toMatchObject({
      state: 'closed',
      today: { reason: { kind: 'public-holiday', holiday: 'boxing-day' } },
    });
  });

  it('is not looked for further than fourteen days ahead', () => {
    const closed = (to: string): OpeningHours => ({
      ...LIBRARY,
      exceptions: [{ from: '2026-11-23', to, hours: [], why: null }],
    });
    expect(state('2026-11-23T12:00:00+01:00', closed('2026-12-06')).opensNext).toMatchObject({ day: '2026-12-07' });
    expect(state('2026-11-23T12:00:00+01:00', closed('2026-12-07')).opensNext).toBeNull();
  });

  it('is not promised after a day that nobody knows', () => {
    const hours: OpeningHours = {
      week: [],
      exceptions: [
        { from: '2026-11-23', to: '2026-11-23', hours: [], why: null },
        { from: '2026-11-25', to: '2026-11-25', hours: [at('10:00', '12:00')], why: null },
      ],
      note: null,
    };
    expect(state('2026-11-23T12:00:00+01:00', hours)).toMatchObject({ state: 'closed', opensNext: null });
    expect(state('2026-11-24T12:00:00+01:00', hours).state).toBe('unknown');
    expect(state('2026-11-25T11:00:00+01:00', hours).state).toBe('open');
  });

  it('is said in Dutch time, whatever the server’s', () => {
    expect(state('2026-06-30T23:30:00Z')).toMatchObject({
      state: 'closed',
      today: { day: '2026-07-01' },
      opensNext: { at: '2026-07-01T08:00:00+02:00' },
    });
  });

  it('refuses a clock that shows nothing', () => {
    expect(() => state('niets')).toThrow(RangeError);
  });
});

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/**
 * The naive walk: steps through the minutes of a stretch of time and looks at the clock on the wall at each. What the
 * clock shows for the second time counts as not yet past the first.
 */
function* walk(from: string, days: number): Generator<{ now: Date; day: string; minute: string }> {
  let reached = '';
  for (let time = Date.parse(from); time < Date.parse(from) + days * 86_400_000; time += 60_000) {
    const [date = '', wall = ''] = clock.format(time).split(', ');
    const day = date.split('/').toReversed().join('-');
    const minute = `${day} ${wall}`;
    if (minute > reached) reached = minute;
    yield { now: new Date(time), day, minute: reached.slice(11) };
  }
}

/** What the walk says of a minute: only the week and exceptions, holidays by their dates in these weeks. */
function naively(hours: OpeningHours, day: string, minute: string): OpenState['state'] {
  const weekday = WEEKDAYS[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7];
  const exception = hours.exceptions.find(({ from, to }) => from <= day && day <= to);
  const holiday =
    ['2026-03-29', '2027-03-28', '2027-03-29', '2026-12-25', '2026-12-26'].includes(day) && day !== '2026-03-29';
  let slots: { opens: string; closes: string; staffed: boolean }[] = [];
  if (exception) slots = exception.hours;
  else if (!holiday) slots = hours.week.filter(({ days }) => weekday !== undefined && days.includes(weekday));
  const now = slots.filter(({ closes, opens }) => opens <= minute && minute < closes);
  if (now.length === 0) return 'closed';
  return now.some(({ staffed }) => staffed) ? 'open' : 'self-service';
}

const WEEKS = [
  ['an ordinary week', '2026-11-22T23:00:00Z'],
  ['the week in which the clocks go forward', '2026-03-22T23:00:00Z'],
  ['the week in which the clocks go forward on Easter Day', '2027-03-21T23:00:00Z'],
  ['the week in which the clocks go back', '2026-10-18T22:00:00Z'],
  ['Christmas', '2026-12-20T23:00:00Z'],
] as const;

describe('at every minute of a week', () => {
  it.each(WEEKS)('the door of a library is as the clock on the wall says: %s', (_, from) => {
    const differences: string[] = [];
    // A minute more than eight days, so that a Monday is seen twice and a night of 25 hours is whole.
    for (const { day, minute, now } of walk(from, 8)) {
      const said = openState(LIBRARY, now, CALENDAR).state;
      if (said !== naively(LIBRARY, day, minute)) differences.push(`${now.toISOString()} ${said}`);
    }
    expect(differences).toEqual([]);
  });

  const time = fc
    .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom(0, 1, 15, 30, 45, 59) })
    .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const night = fc.constantFrom(
    '00:00',
    '01:30',
    '01:59',
    '02:00',
    '02:15',
    '02:30',
    '02:59',
    '03:00',
    '03:01',
    '04:00',
  );
  const slot = fc
    .tuple(fc.oneof(time, night), fc.oneof(time, night), fc.boolean())
    .filter(([a, b]) => a !== b)
    .map(([a, b, staffed]) => at(a < b ? a : b, a < b ? b : a, staffed));
  const someHours: fc.Arbitrary<OpeningHours> = fc
    .array(fc.tuple(fc.subarray([...WEEKDAYS], { minLength: 1 }), slot), { minLength: 1, maxLength: 6 })
    .map((rows) => ({ week: rows.map(([days, times]) => ({ days, ...times })), exceptions: [], note: null }));

  it.each(WEEKS)('so are the doors of others, at any hours: %s', (_, from) => {
    fc.assert(
      fc.property(someHours, fc.integer({ min: 0, max: 6 }), (hours, skip) => {
        const begin = new Date(Date.parse(from) + skip * 86_400_000).toISOString();
        for (const { day, minute, now } of walk(begin, 1.1)) {
          if (openState(hours, now, CALENDAR).state !== naively(hours, day, minute)) return false;
        }
        return true;
      }),
      { numRuns: 6 },
    );
  });

  it.each([
    ['forward', '2026-03-28T22:30:00Z'],
    ['back', '2026-10-24T21:30:00Z'],
  ])('the door follows the clock in the night in which it goes %s', (_, from) => {
    const nights = [
      ['00:00', '02:00'],
      ['01:30', '02:30'],
      ['02:00', '03:00'],
      ['02:10', '02:50'],
      ['02:15', '04:00'],
      ['02:59', '03:01'],
      ['03:00', '05:00'],
    ] as const;
    for (const [opens, closes] of nights) {
      const hours: OpeningHours = { week: [{ days: ['SU'], ...at(opens, closes) }], exceptions: [], note: null };
      for (const { day, minute, now } of walk(from, 0.3)) {
        const said = openState(hours, now, CALENDAR).state;
        expect([opens, closes, now.toISOString(), said]).toEqual([
          opens,
          closes,
          now.toISOString(),
          naively(hours, day, minute),
        ]);
      }
    }
  });

  it.each(WEEKS)('“until” is the first minute that differs and “next” the first that opens: %s', (_, from) => {
    const minutes = [...walk(from, 14)].map(({ day, minute, now }) => ({ now, said: naively(LIBRARY, day, minute) }));
    for (let index = 0; index < minutes.length / 2; index += 29) {
      const here = minutes[index];
      if (!here) throw new Error('The walk is shorter than it was.');
      const later = minutes.slice(index + 1);
      const found = openState(LIBRARY, here.now, CALENDAR);
      const changes = later.find(({ said }) => said !== here.said);
      const opens = later.find(({ said }) => said !== 'closed');
      const help = later.find(({ said }) => said === 'open');
      expect(found.until && Date.parse(found.until.at)).toBe(here.said === 'closed' ? null : changes?.now.getTime());
      if (here.said === 'closed') expect(Date.parse(found.opensNext?.at ?? '')).toBe(opens?.now.getTime());
      if (here.said !== 'open') expect(Date.parse(found.helpNext?.at ?? '')).toBe(help?.now.getTime());
    }
  });
});
