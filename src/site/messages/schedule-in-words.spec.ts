import { describe, expect, it } from 'vitest';

import type { ScheduleRule } from '@/domain/schedule';
import { exampleRule as rule } from '@/domain/schedule-examples';

import { scheduleRuleInWords } from './schedule-in-words';

const TODAY = '2026-11-22';

describe('a rule that says nothing', () => {
  it('has no words when it names no day', () => {
    expect(scheduleRuleInWords(rule({ weekdays: [] }), TODAY, 'nl')).toBeNull();
  });

  it('has no words once it has ended, and still has them on its last day', () => {
    expect(scheduleRuleInWords(rule({ until: '2026-11-21' }), TODAY, 'nl')).toBeNull();
    expect(scheduleRuleInWords(rule({ until: TODAY }), TODAY, 'nl')).not.toBeNull();
  });
});

describe('a rule in words', () => {
  it.each<[Partial<ScheduleRule>, string, string]>([
    [{}, 'Elke dinsdag van 10.00 tot 12.00 uur', 'Every Tuesday from 10:00 to 12:00'],
    [
      { weekdays: ['TU', 'TH'] },
      'Elke dinsdag en donderdag van 10.00 tot 12.00 uur',
      'Every Tuesday and Thursday from 10:00 to 12:00',
    ],
    [
      { weekdays: ['MO'], nths: [1, 3] },
      'Elke eerste en derde maandag van de maand van 10.00 tot 12.00 uur',
      'Every first and third Monday of the month from 10:00 to 12:00',
    ],
    [
      { nths: [-1] },
      'Elke laatste dinsdag van de maand van 10.00 tot 12.00 uur',
      'Every last Tuesday of the month from 10:00 to 12:00',
    ],
    [
      { weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00' },
      'Maandag tot en met vrijdag van 9.00 tot 12.00 uur',
      'Monday to Friday from 9:00 to 12:00',
    ],
    [
      { weekdays: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] },
      'Elke dag van 10.00 tot 12.00 uur',
      'Every day from 10:00 to 12:00',
    ],
    [
      { from: '2026-12-01' },
      'Elke dinsdag van 10.00 tot 12.00 uur, vanaf 1 december 2026',
      'Every Tuesday from 10:00 to 12:00, from 1 December 2026',
    ],
    [
      { from: '2026-09-01', until: '2027-06-12' },
      'Elke dinsdag van 10.00 tot 12.00 uur, tot en met 12 juni 2027',
      'Every Tuesday from 10:00 to 12:00, until 12 June 2027',
    ],
    [
      { from: '2026-12-01', until: '2027-06-12' },
      'Elke dinsdag van 10.00 tot 12.00 uur, van 1 december 2026 tot en met 12 juni 2027',
      'Every Tuesday from 10:00 to 12:00, from 1 December 2026 until 12 June 2027',
    ],
  ])('%j', (change, dutch, english) => {
    expect(scheduleRuleInWords(rule(change), TODAY, 'nl')).toBe(dutch);
    expect(scheduleRuleInWords(rule(change), TODAY, 'en')).toBe(english);
  });
});
