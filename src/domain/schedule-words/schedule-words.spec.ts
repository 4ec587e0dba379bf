import { describe, expect, it } from 'vitest';
import type { Schedule, ScheduleRule } from '../schedule';
import { datesOf, exampleDate, exampleRule, rulesOf } from '../schedule-examples';
import { dayInWords, ruleInWords, scheduleInWords, type WordsContext } from './schedule-words';

const DUTCH: WordsContext = { locale: 'nl', today: '2026-11-30', region: null };
const ENGLISH: WordsContext = { ...DUTCH, locale: 'en' };

const words = (schedule: Schedule, context: Partial<WordsContext> = {}) =>
  scheduleInWords(schedule, { ...DUTCH, ...context });

describe('what cannot be said', () => {
  it('is left out', () => {
    expect(words({ kind: 'text', note: null })).toBe('');
    expect(words(rulesOf())).toBe('');
    expect(words(rulesOf(exampleRule({ weekdays: [] })))).toBe('');
    expect(words(rulesOf(exampleRule({ opens: '' }), exampleRule({ id: 'b', weekdays: ['MO'] })))).toBe(
      'elke maandag van 10.00 tot 12.00 uur',
    );
    expect(words(datesOf(exampleDate({ start: 'dinsdag' })))).toBe('');
    expect(ruleInWords(exampleRule({ weekdays: [] }), DUTCH)).toBeNull();
  });

  it('is said in the words of the editor', () => {
    expect(words({ kind: 'text', note: 'Twee middagen in de week.' })).toBe('Twee middagen in de week.');
  });
});

describe('a rule in words', () => {
  it.each<[Partial<ScheduleRule>, string, string]>([
    [{}, 'elke dinsdag van 10.00 tot 12.00 uur', 'every Tuesday from 10:00 to 12:00'],
    [
      { weekdays: ['WE'], weekParity: 'odd' },
      'elke oneven week op woensdag van 10.00 tot 12.00 uur',
      'in weeks with an odd number on Wednesday from 10:00 to 12:00',
    ],
    [
      { interval: 2, from: '2026-12-05' },
      'elke twee weken op dinsdag van 10.00 tot 12.00 uur, vanaf 15 december 2026',
      'every two weeks on Tuesday from 10:00 to 12:00, from 15 December 2026',
    ],
    [
      { interval: 6, from: '2026-09-01' },
      'elke 6 weken op dinsdag van 10.00 tot 12.00 uur, vanaf 1 september 2026',
      'every 6 weeks on Tuesday from 10:00 to 12:00, from 1 September 2026',
    ],
    [
      { nths: [-1], weekdays: ['FR'] },
      'elke laatste vrijdag van de maand van 10.00 tot 12.00 uur',
      'every last Friday of the month from 10:00 to 12:00',
    ],
    [
      { nths: [1], weekdays: ['FR'], weekParity: 'even' },
      'elke eerste vrijdag van de maand van 10.00 tot 12.00 uur, alleen in even weken',
      'every first Friday of the month from 10:00 to 12:00, only in weeks with an even number',
    ],
    [
      { nths: [2], interval: 2, from: '2027-01-01' },
      'elke twee maanden op de tweede dinsdag van de maand van 10.00 tot 12.00 uur, vanaf 12 januari 2027',
      'every two months on the second Tuesday of the month from 10:00 to 12:00, from 12 January 2027',
    ],
    [
      { from: '2026-09-08', count: 8 },
      'elke dinsdag van 10.00 tot 12.00 uur, vanaf 8 september 2026, 8 keer',
      'every Tuesday from 10:00 to 12:00, from 8 September 2026, 8 times',
    ],
    [
      { from: '2026-09-08', until: '2027-06-12' },
      'elke dinsdag van 10.00 tot 12.00 uur, tot en met 12 juni 2027',
      'every Tuesday from 10:00 to 12:00, until 12 June 2027',
    ],
    [
      { weekdays: ['WE'], from: '2026-12-09', until: '2026-12-09' },
      'op woensdag 9 december 2026 van 10.00 tot 12.00 uur',
      'on Wednesday 9 December 2026 from 10:00 to 12:00',
    ],
    [
      { weekdays: ['MO', 'TU', 'WE', 'TH', 'SA'], opens: '09:00' },
      'maandag tot en met donderdag en zaterdag van 9.00 tot 12.00 uur',
      'Monday to Thursday and Saturday from 9:00 to 12:00',
    ],
    [
      { weekdays: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], followsHours: 'open', opens: '', closes: '' },
      'altijd als de locatie open is',
      'whenever the place is open',
    ],
    [
      { weekdays: ['MO', 'TU'], followsHours: 'staffed', opens: '', closes: '16:00' },
      'elke maandag en dinsdag tijdens de openingstijden met hulp, niet na 16.00 uur',
      'every Monday and Tuesday during opening hours with help, not after 16:00',
    ],
    [
      { schoolHolidays: 'not-in', schoolRegion: 'noord' },
      'elke dinsdag van 10.00 tot 12.00 uur, niet in de schoolvakantie (regio noord)',
      'every Tuesday from 10:00 to 12:00, not in the school holidays (region north)',
    ],
    [
      {
        exceptions: [
          { from: '2027-01-05', until: '2027-01-05' },
          { from: '2026-12-22', until: '2026-12-22' },
          { from: '2026-12-29', until: '2026-12-29' },
          { from: '2026-11-03', until: '2026-11-03' },
          { from: '2027-07-01', until: '2027-08-31' },
        ],
      },
      'elke dinsdag van 10.00 tot 12.00 uur, niet op 22 en 29 december 2026 en 5 januari 2027, niet van 1 juli 2027 tot en met 31 augustus 2027',
      'every Tuesday from 10:00 to 12:00, not on 22 and 29 December 2026 and 5 January 2027, not from 1 July 2027 until 31 August 2027',
    ],
  ])('%j', (changes, dutch, english) => {
    expect(ruleInWords(exampleRule(changes), DUTCH)).toBe(dutch);
    expect(ruleInWords(exampleRule(changes), ENGLISH)).toBe(english);
  });
});

describe('a schedule in words', () => {
  it('says the region of the place where the school holidays count', () => {
    const schedule: Schedule = {
      ...rulesOf(exampleRule()),
      schoolHolidays: 'only-in-school-weeks',
      publicHolidays: 'not-on',
    };
    expect(words(schedule, { region: 'zuid' })).toBe(
      'elke dinsdag van 10.00 tot 12.00 uur, alleen in schoolweken (regio zuid), niet op feestdagen',
    );
  });

  it('says of several rules together what holds for all of them', () => {
    const schedule: Schedule = {
      ...rulesOf(
        exampleRule({ weekdays: ['MO'], weekParity: 'even', opens: '14:00', closes: '16:00' }),
        exampleRule({ id: 'b', weekdays: ['WE'], weekParity: 'odd' }),
      ),
      schoolHolidays: 'not-in',
    };
    expect(words(schedule)).toBe(
      'elke even week op maandag van 14.00 tot 16.00 uur; elke oneven week op woensdag van 10.00 tot 12.00 uur; alles niet in de schoolvakantie',
    );
  });

  it('says two times of the same days in one breath', () => {
    const schedule = rulesOf(exampleRule(), exampleRule({ id: 'b', opens: '13:00', closes: '15:00' }));
    expect(words(schedule)).toBe('elke dinsdag van 10.00 tot 12.00 uur en van 13.00 tot 15.00 uur');
    expect(words(schedule, { locale: 'en' })).toBe('every Tuesday from 10:00 to 12:00 and from 13:00 to 15:00');
  });

  it('names the other places where their names are known', () => {
    const schedule = rulesOf(
      exampleRule({ weekParity: 'even', place: 'a' }),
      exampleRule({ id: 'b', weekParity: 'odd', place: 'b' }),
    );
    const placeName = (place: string) => (place === 'a' ? 'Zuidplein' : null);
    expect(words(schedule, { placeName })).toBe(
      'elke even week op dinsdag van 10.00 tot 12.00 uur (Zuidplein); elke oneven week op dinsdag van 10.00 tot 12.00 uur',
    );
  });

  it('says dates with their weekday once, times that differ apart, and nothing that has passed', () => {
    const on = (id: string, start: string, end: string) => exampleDate({ id, start, end });
    expect(
      words(
        datesOf(
          on('c', '2027-01-26T10:00:00+01:00', '2027-01-26T12:00:00+01:00'),
          on('a', '2027-01-12T10:00:00+01:00', '2027-01-12T12:00:00+01:00'),
          on('b', '2027-01-19T10:00:00+01:00', '2027-01-19T12:00:00+01:00'),
          on('old', '2026-11-10T10:00:00+01:00', '2026-11-10T12:00:00+01:00'),
          on('d', '2027-02-03T14:00:00+01:00', '2027-02-03T16:00:00+01:00'),
        ),
      ),
    ).toBe(
      'dinsdag 12, 19 en 26 januari 2027 van 10.00 tot 12.00 uur; woensdag 3 februari 2027 van 14.00 tot 16.00 uur',
    );
    expect(
      words(
        datesOf(
          on('a', '2026-12-31T10:00:00+01:00', '2026-12-31T12:00:00+01:00'),
          on('b', '2027-01-01T10:00:00+01:00', '2027-01-01T12:00:00+01:00'),
        ),
        { locale: 'en' },
      ),
    ).toBe('Thursday 31 December 2026 and Friday 1 January 2027 from 10:00 to 12:00');
  });

  it('says a day', () => {
    expect(dayInWords('2028-02-29', 'nl')).toBe('29 februari 2028');
    expect(dayInWords('2028-02-29', 'en')).toBe('29 February 2028');
  });
});
