import { describe, expect, it } from 'vitest';

import type { Consequence } from '@/domain/sign-up-consequences';

import { questionInWords } from './question-in-words';

const NOW = new Date('2026-11-23T09:00:00+01:00');
const START = '2026-11-25T09:00:00Z';

const question = (consequences: Consequence[], changes: { mailed?: number; called?: number; names?: boolean } = {}) =>
  questionInWords(
    [{ title: 'Mailen', consequences, mailed: changes.mailed ?? 0, called: changes.called ?? 0 }],
    changes.names ?? false,
    NOW,
  );
const smaller = (changes: object = {}): Consequence => ({
  kind: 'smaller',
  start: START,
  capacity: 6,
  canWait: true,
  people: 9,
  waiting: 0,
  ...changes,
});

describe('A question says in plain words', () => {
  it.each<[Consequence, string]>([
    [smaller(), 'Voor woensdag 25 november, 10.00 uur: 9 mensen hebben een plaats. U maakt er 6 plaatsen van.'],
    [smaller({ start: null, capacity: 1 }), '9 mensen hebben een plaats. U maakt er 1 plaats van.'],
    [
      { kind: 'called-off', start: START, people: 1, waiting: 2 },
      'Woensdag 25 november, 10.00 uur gaat dan niet door. 1 persoon heeft een plaats, en 2 staan op de wachtlijst.',
    ],
    [
      {
        kind: 'moved',
        start: START,
        newStart: '2027-01-06T13:00:00Z',
        newEnd: START,
        place: 'other',
        people: 0,
        waiting: 1,
      },
      'Woensdag 25 november, 10.00 uur wordt dan woensdag 6 januari 2027, 14.00 uur, op een andere plek. 1 persoon staat op de wachtlijst.',
    ],
    [
      {
        kind: 'moved',
        start: START,
        newStart: START,
        newEnd: '2026-11-25T11:30:00Z',
        place: 'same',
        people: 2,
        waiting: 0,
      },
      'Woensdag 25 november, 10.00 uur stopt dan om 12.30 uur. 2 mensen hebben een plaats.',
    ],
    [
      { kind: 'moved', start: START, newStart: START, newEnd: START, place: 'none', people: 2, waiting: 0 },
      'Woensdag 25 november, 10.00 uur is dan zonder plek. 2 mensen hebben een plaats.',
    ],
    [{ kind: 'gone', people: 2, waiting: 0 }, '2 mensen hebben een plaats. Voor hen gaat het dan niet door.'],
    [
      { kind: 'handed-over', people: 2, waiting: 0 },
      '2 mensen hebben een plaats. De andere organisatie ziet dan hun namen.',
    ],
  ])('%j', (consequence, words) => {
    expect(question([consequence]).sentences).toEqual([words]);
  });

  it('whose offer it is about, how many would hear of it, and how many are to be called', () => {
    const { sentences } = question([{ kind: 'gone', people: 3, waiting: 0 }], { mailed: 2, called: 1, names: true });
    expect(sentences).toEqual([
      'Mailen: 3 mensen hebben een plaats. Voor hen gaat het dan niet door.',
      'Wij mailen dit aan 2 mensen.',
      'Zonder e-mailadres: 1 persoon. Die belt u zelf, zie Aanmeldingen.',
    ]);
  });

  it('no more than somebody can read', () => {
    const many = Array.from({ length: 20 }, (_, n): Consequence => ({
      kind: 'called-off',
      start: new Date(Date.parse(START) + n * 86_400_000).toISOString(),
      people: 1,
      waiting: 0,
    }));
    expect(question(many).sentences.at(-1)).toBe('En zo nog 12 keer.');
    expect(question(many).sentences).toHaveLength(9);
  });
});

describe('Its answers', () => {
  it.each<[string, Consequence[], string[]]>([
    ['are none where there is no way', [smaller(), { kind: 'unit', people: 1, waiting: 0 }], []],
    [
      'are about places when there are too few',
      [{ kind: 'closed', people: 1, waiting: 0 }, smaller()],
      ['keep', 'line'],
    ],
    ['do not speak of a waiting list that is not there', [smaller({ canWait: false })], ['keep']],
    ['are yes for all else', [{ kind: 'gone', people: 1, waiting: 0 }], ['yes']],
  ])('%s', (_, consequences, answers) => {
    expect(question(consequences).answers).toEqual(answers);
  });
});
