import { describe, expect, it } from 'vitest';

import { remarksInWords, runInWords, skippedInWords } from './words';

const TODAY = '2026-11-24';

describe('A season in words', () => {
  it('says no more than is known', () => {
    expect(runInWords({ first: null, last: null, meetings: null }, TODAY)).toBe('Zonder vaste dagen.');
    expect(runInWords({ first: '2026-12-01', last: null, meetings: null }, TODAY)).toBe(
      'Van dinsdag 1 december, het gaat daarna door.',
    );
    expect(runInWords({ first: null, last: '2026-12-01', meetings: null }, TODAY)).toBe(
      'Tot en met dinsdag 1 december.',
    );
  });

  it('says the first and the last day, and how often', () => {
    expect(runInWords({ first: '2026-12-01', last: '2027-01-12', meetings: 5 }, TODAY)).toBe(
      'Van dinsdag 1 december tot en met dinsdag 12 januari 2027, 5 keer.',
    );
    expect(runInWords({ first: '2026-12-01', last: '2026-12-01', meetings: 1 }, TODAY)).toBe(
      'Op dinsdag 1 december, 1 keer.',
    );
  });

  it('names the holidays with their days', () => {
    expect(
      skippedInWords(
        [
          { day: '2027-02-23', why: { kind: 'school', name: 'Voorjaarsvakantie' } },
          { day: '2027-02-25', why: { kind: 'school', name: 'Voorjaarsvakantie' } },
          { day: '2027-04-27', why: { kind: 'public', holiday: 'kings-day' } },
          { day: '2030-05-05', why: { kind: 'public', holiday: 'liberation-day-lustrum' } },
          { day: '2027-06-01', why: { kind: 'exception' } },
          { day: '2027-07-20', why: { kind: 'school', name: null } },
        ],
        TODAY,
      ),
    ).toEqual([
      'Voorjaarsvakantie: dinsdag 23 februari 2027 en donderdag 25 februari 2027.',
      'Koningsdag: dinsdag 27 april 2027.',
      'Bevrijdingsdag: zondag 5 mei 2030.',
      'Niet op deze dagen: dinsdag 1 juni 2027.',
      'Schoolvakantie: dinsdag 20 juli 2027.',
    ]);
  });

  it('counts what is too much to name', () => {
    const days = Array.from({ length: 12 }, (_, index) => ({
      remark: 'closed' as const,
      day: `2026-12-${String(index + 1).padStart(2, '0')}`,
      reason: 'Verbouwing.',
    }));
    const [words, ...others] = remarksInWords(days, TODAY);
    expect(others).toEqual([]);
    expect(words).toMatch(
      /^De locatie is dan dicht: Verbouwing\. Het gaat om dinsdag 1 december, .* en nog 4 dagen\.$/u,
    );
  });
});
