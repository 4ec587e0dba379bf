import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { expandSchedule } from './expand-schedule';
import { NTHS, WEEKDAYS, type Nth, type ScheduleLimits, type ScheduleRule } from './schedule';
import type { ScheduleContext } from './schedule-context';
import { EXAMPLE_CONTEXT, exampleRule, rulesOf } from './schedule-examples';
import { toRecurrence, type Recurrence } from './schedule-recurrence';

const FROM = new Date('2026-11-29T23:00:00Z');
const TO = new Date('2027-06-30T22:00:00Z');

function recurrences(rule: ScheduleRule, limits: ScheduleLimits = {}, context = EXAMPLE_CONTEXT): Recurrence[] {
  return toRecurrence(rule, { from: FROM, to: TO, schedule: { ...rulesOf(rule), ...limits } }, context);
}

function rrule(rule: Partial<ScheduleRule>, limits?: ScheduleLimits): string | null | undefined {
  return recurrences(exampleRule(rule), limits)[0]?.rrule;
}

describe('no rule', () => {
  it('is made of odd weeks, which calendars do not know: their days are listed', () => {
    const [odd] = recurrences(exampleRule({ weekParity: 'odd', until: '2027-01-31' }));
    expect(odd).toEqual({
      start: '2026-12-01T10:00:00+01:00',
      end: '2026-12-01T12:00:00+01:00',
      rrule: null,
      exdates: [],
      // Weeks 51, 53, 1 and 3: two odd weeks in a row.
      rdates: [
        '2026-12-15T10:00:00+01:00',
        '2026-12-29T10:00:00+01:00',
        '2027-01-05T10:00:00+01:00',
        '2027-01-19T10:00:00+01:00',
      ],
    });
  });

  it('is made of opening hours: each length of time is listed by itself', () => {
    const context: ScheduleContext = {
      ...EXAMPLE_CONTEXT,
      openingHours: (day) => [{ opens: '10:00', closes: day === '2026-12-02' ? '13:00' : '17:00', staffed: true }],
    };
    const rule = exampleRule({
      weekdays: ['TU', 'WE'],
      followsHours: 'open',
      opens: '',
      closes: '',
      until: '2026-12-09',
    });
    expect(recurrences(rule, {}, context).map(({ rdates, start }) => [start, ...rdates])).toEqual([
      ['2026-12-01T10:00:00+01:00', '2026-12-08T10:00:00+01:00', '2026-12-09T10:00:00+01:00'],
      ['2026-12-02T10:00:00+01:00'],
    ]);
  });

  it('is made of a rule without meetings', () => {
    expect(recurrences(exampleRule({ until: '2026-11-01' }))).toEqual([]);
  });
});

describe('a rule', () => {
  it.each<[string, Partial<ScheduleRule>]>([
    ['FREQ=WEEKLY;BYDAY=TU', {}],
    ['FREQ=WEEKLY;BYDAY=MO,TH', { weekdays: ['TH', 'MO'] }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO', { interval: 2, from: '2026-12-01' }],
    ['FREQ=MONTHLY;BYDAY=1TU,-1TU', { nths: [1, -1] }],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU', { nths: [2], interval: 3, from: '2026-12-01' }],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T080000Z', { until: '2027-06-01' }],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270119T090000Z', { from: '2026-12-01', count: 8 }],
  ])('is %s', (text, changes) => {
    expect(rrule(changes)).toBe(text);
  });

  it('ends before the holidays that nobody knows yet', () => {
    expect(rrule({ schoolHolidays: 'not-in' })).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629T080000Z');
    expect(rrule({}, { publicHolidays: 'not-on' })).toContain('UNTIL=');
  });

  it('begins with its first meeting, and names the days that are left out', () => {
    const exceptions = [
      { from: '2026-12-01', until: '2026-12-01' },
      { from: '2026-12-21', until: '2027-01-05' },
    ];
    expect(recurrences(exampleRule(), { exceptions })).toEqual([
      {
        start: '2026-12-08T10:00:00+01:00',
        end: '2026-12-08T12:00:00+01:00',
        rrule: 'FREQ=WEEKLY;BYDAY=TU',
        exdates: ['2026-12-22T10:00:00+01:00', '2026-12-29T10:00:00+01:00', '2027-01-05T10:00:00+01:00'],
        rdates: [],
      },
    ]);
  });
});

describe('any rule', () => {
  const someDay = fc
    .integer({ min: 0, max: 500 })
    .map((days) => new Date(Date.UTC(2026, 9, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const someRule: fc.Arbitrary<ScheduleRule> = fc
    .record({
      weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      nths: fc.oneof(fc.constant<Nth[]>([]), fc.subarray<Nth>([...NTHS])),
      interval: fc.integer({ min: 1, max: 4 }),
      from: someDay,
      until: fc.option(someDay),
      count: fc.option(fc.integer({ min: 1, max: 20 })),
      schoolHolidays: fc.constantFrom('ignore', 'not-in', 'only-in-school-weeks'),
      exceptions: fc.array(
        someDay.map((day) => ({ from: day, until: day })),
        { maxLength: 20 },
      ),
      opens: fc.constantFrom('02:30', '10:00'),
    })
    .map((changes) => exampleRule(changes as Partial<ScheduleRule>));

  it('has for an implementation of RFC 5545 the meetings that it has here', () => {
    let compared = 0;
    fc.assert(
      fc.property(someRule, (rule) => {
        const [recurrence] = recurrences(rule);
        const ours = expandSchedule(rulesOf(rule), FROM, TO, EXAMPLE_CONTEXT).map(({ start }) => Date.parse(start));
        if (!recurrence?.rrule) {
          expect(ours).toEqual([]);
          return;
        }
        const start = Temporal.Instant.from(recurrence.start).toZonedDateTimeISO('Europe/Amsterdam');
        const stamp = start.toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/gu, '');
        const theirs = new RRuleTemporal({
          rruleString: `DTSTART;TZID=Europe/Amsterdam:${stamp}\nRRULE:${recurrence.rrule}`,
          temporal: Temporal,
        });
        const left = new Set(recurrence.exdates.map((at) => Date.parse(at)));
        const starts = theirs.between(FROM, TO, true).map((at) => at.epochMilliseconds);
        expect(starts.filter((at) => !left.has(at))).toEqual(ours);
        compared += ours.length;
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
