import { describe, expect, it } from 'vitest';

import {
  dateInWords,
  dayInWords,
  daysInWords,
  euroInWords,
  listInWords,
  meetingInWords,
  sizeInWords,
  timesInWords,
  weekdaysInWords,
} from './dates-in-words';

const NBSP = '\u00A0';

describe('a meeting in words', () => {
  const meeting = { start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T12:00:00+01:00' };

  it('says day, date and times', () => {
    expect(meetingInWords(meeting, '2026-11-20', 'nl')).toBe('dinsdag 24 november, 10.00 tot 12.00 uur');
    expect(meetingInWords(meeting, '2026-11-20', 'en')).toBe('Tuesday 24 November, 10:00 to 12:00');
  });

  it('says today and tomorrow', () => {
    expect(meetingInWords(meeting, '2026-11-24', 'nl')).toBe('Vandaag, dinsdag 24 november, 10.00 tot 12.00 uur');
    expect(meetingInWords(meeting, '2026-11-23', 'nl')).toBe('Morgen, dinsdag 24 november, 10.00 tot 12.00 uur');
  });

  it('says the year when it is another one', () => {
    const next = { start: '2027-01-05T10:00:00+01:00', end: '2027-01-05T11:30:00+01:00' };
    expect(meetingInWords(next, '2026-11-24', 'nl')).toBe('dinsdag 5 januari 2027, 10.00 tot 11.30 uur');
  });

  it('reads Dutch clocks, also when the moment was written in UTC and the day there is another one', () => {
    const evening = { start: '2026-06-30T22:30:00Z', end: '2026-06-30T23:30:00Z' };
    expect(meetingInWords(evening, '2026-06-01', 'nl')).toBe('woensdag 1 juli, 0.30 tot 1.30 uur');
  });
});

describe('days of the week in words', () => {
  it('joins two with "en" and a row of three or more with "tot en met"', () => {
    expect(weekdaysInWords(['TH', 'TU'], 'nl')).toBe('dinsdag en donderdag');
    expect(weekdaysInWords(['MO', 'TU', 'WE', 'TH', 'FR'], 'nl')).toBe('maandag tot en met vrijdag');
    expect(weekdaysInWords(['MO', 'TU', 'WE', 'SA'], 'nl')).toBe('maandag tot en met woensdag en zaterdag');
    expect(weekdaysInWords(['MO', 'TU', 'WE'], 'en')).toBe('Monday to Wednesday');
    expect(weekdaysInWords([], 'nl')).toBe('');
  });
});

describe('days that come soon in words', () => {
  it('say each month once', () => {
    expect(daysInWords(['2026-11-24', '2026-12-01', '2026-12-08'], 'nl')).toBe('24 november, 1 en 8 december');
    expect(daysInWords(['2026-12-01', '2026-12-08'], 'en')).toBe('1 and 8 December');
    expect(daysInWords(['2026-12-01'], 'nl')).toBe('1 december');
  });
});

describe('days, times, money and sizes in words', () => {
  it('follow the language', () => {
    expect(dayInWords('2026-11-24', '2026-01-01', 'nl')).toBe('dinsdag 24 november');
    expect(dateInWords('2026-11-24', 'en')).toBe('24 November 2026');
    expect(timesInWords({ opens: '09:00', closes: '17:30' }, 'nl')).toBe('9.00 tot 17.30 uur');
    expect(listInWords(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
    expect(euroInWords(12.5, 'nl')).toBe(`€${NBSP}12,50`);
    expect(euroInWords(5, 'nl')).toBe(`€${NBSP}5`);
    expect(sizeInWords(240_400, 'nl')).toBe('240 kB');
    expect(sizeInWords(1_530_000, 'nl')).toBe('1,5 MB');
    expect(sizeInWords(12, 'nl')).toBe('1 kB');
  });
});
