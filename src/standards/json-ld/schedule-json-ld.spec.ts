import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '@/domain/schedule';
import { exampleRule } from './examples';
import { daysOfWeek, isPlainRule, ruleHoursJsonLd, scheduleJsonLd, timeJsonLd } from './schedule-json-ld';

describe('days of the week', () => {
  it('are the terms of schema.org', () => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    expect(daysOfWeek(WEEKDAYS)).toEqual(names.map((name) => `https://schema.org/${name}`));
  });

  it('are in the order of the week, each once', () => {
    expect(daysOfWeek(['SU', 'MO', 'SU'])).toEqual(['https://schema.org/Monday', 'https://schema.org/Sunday']);
    expect(daysOfWeek([])).toEqual([]);
  });
});

describe('a time', () => {
  it('has seconds', () => {
    expect(timeJsonLd('09:30')).toBe('09:30:00');
  });
});

describe('a rule', () => {
  it('of every week repeats each week, one of a single week of the month each month', () => {
    expect(scheduleJsonLd(exampleRule())).toMatchObject({ repeatFrequency: 'P1W' });
    expect(scheduleJsonLd(exampleRule({ nths: [-1] }))).toMatchObject({ repeatFrequency: 'P1M', byDay: ['-1TU'] });
  });

  it('lasts as long as it is open', () => {
    expect(scheduleJsonLd(exampleRule({ opens: '09:15', closes: '11:00' }))).toMatchObject({ duration: 'PT105M' });
  });

  it('is hours of a service only when it is weekly', () => {
    expect(ruleHoursJsonLd(exampleRule())).toMatchObject({ opens: '10:00:00', closes: '12:00:00' });
    expect(ruleHoursJsonLd(exampleRule({ nths: [2] }))).toBeNull();
  });

  const period = { from: '2026-12-24', until: '2026-12-31' };
  it.each([
    ['every second week', { interval: 2 }, {}],
    ['even weeks', { weekParity: 'even' as const }, {}],
    ['eight lessons', { count: 8 }, {}],
    ['the hours of its place', { followsHours: 'open' as const }, {}],
    ['days without a meeting', { exceptions: [period] }, {}],
    ['a schedule that leaves out days', {}, { exceptions: [period] }],
    ['a schedule that keeps school holidays', {}, { schoolHolidays: 'not-in' as const }],
    [
      'a cancelled meeting',
      {},
      { overrides: [{ row: 'r', start: '2026-12-01T10:00:00+01:00', reason: null, status: 'cancelled' as const }] },
    ],
  ])('with %s is more than schema.org can say', (_, ofRule, ofSchedule) => {
    const rule = exampleRule(ofRule);
    expect(isPlainRule(rule, { kind: 'rules', note: null, rules: [rule], ...ofSchedule })).toBe(false);
  });

  it('of days and times is all that schema.org has to say', () => {
    const rule = exampleRule();
    expect(isPlainRule(rule, { kind: 'rules', note: null, rules: [rule] })).toBe(true);
    const limited = exampleRule({ schoolHolidays: 'ignore' });
    expect(
      isPlainRule(limited, { kind: 'rules', note: null, rules: [limited], schoolHolidays: 'not-in' as const }),
    ).toBe(true);
  });
});
