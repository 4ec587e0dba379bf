import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '@/domain/schedule';
import { exampleRule } from './examples';
import { daysOfWeek, ruleHoursJsonLd, scheduleJsonLd, timeJsonLd } from './schedule-json-ld';

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
});
