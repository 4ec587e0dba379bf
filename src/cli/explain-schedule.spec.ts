import { describe, expect, it } from 'vitest';

import { explainSchedule } from './explain-schedule';
import { OperatorError } from './operator-error';

const NOW = new Date('2026-11-30T08:00:00Z');
const occurrencesOf = (...parameters: string[]) => {
  const explanation = explainSchedule(parameters, NOW);
  return explanation.understood ? explanation.occurrences : explanation.why;
};

describe('A phrase is not explained', () => {
  it.each([
    ['without words', []],
    ['with empty words', [' ']],
    ['from a day that does not exist', ['elke dinsdag van 10 tot 12 uur', '--from', '2026-02-30']],
    ['for no days', ['elke dinsdag van 10 tot 12 uur', '--days', '0']],
    ['for too many days', ['elke dinsdag van 10 tot 12 uur', '--days', '1001']],
    ['with an option that nobody knows', ['elke dinsdag van 10 tot 12 uur', '--until', '2026-12-01']],
  ])('%s', (_, parameters) => {
    expect(() => explainSchedule(parameters, NOW)).toThrow(OperatorError);
  });

  it('when it can be read in two ways, but the reason is given', () => {
    const explanation = explainSchedule(['om de week op dinsdag van 10 tot 12 uur'], NOW);
    expect(explanation).toEqual({ understood: false, why: expect.stringMatching(/\p{L}{4}/u) as string });
  });
});

describe('A phrase is explained', () => {
  it('with its words, its rules and its meetings', () => {
    expect(explainSchedule(['elke dinsdag van 10 tot 12 uur', '--from', '2026-12-01', '--days', '8'], NOW)).toEqual({
      understood: true,
      words: 'elke dinsdag van 10.00 tot 12.00 uur',
      rules: expect.objectContaining({ kind: 'rules' }) as object,
      occurrences: [
        { start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T12:00:00+01:00' },
        { start: '2026-12-08T10:00:00+01:00', end: '2026-12-08T12:00:00+01:00' },
      ],
    });
  });

  it('from today on for ninety days when nobody says otherwise', () => {
    const meetings = occurrencesOf('elke maandag van 9 tot 10 uur');
    expect(meetings).toHaveLength(13);
    expect(meetings[0]).toMatchObject({ start: '2026-11-30T09:00:00+01:00' });
  });

  it('when its words come one by one', () => {
    expect(occurrencesOf('elke', 'dinsdag', '10.00-12.00', 'uur', '--days', '7')).toHaveLength(1);
  });

  it('with the school holidays that every site begins with, and doubt where the regions differ', () => {
    const meetings = occurrencesOf(
      'elke dinsdag van 10 tot 12 uur, niet in de schoolvakantie',
      '--from',
      '2026-12-15',
      '--days',
      '75',
    );
    expect(meetings).toEqual(
      [
        '2026-12-15',
        '2027-01-05',
        '2027-01-12',
        '2027-01-19',
        '2027-01-26',
        '2027-02-02',
        '2027-02-09',
        '2027-02-16',
        '2027-02-23',
      ].map((day) => ({
        start: `${day}T10:00:00+01:00`,
        end: `${day}T12:00:00+01:00`,
        ...(day > '2027-02-12' && { status: 'tentative' }),
      })),
    );
  });
});
