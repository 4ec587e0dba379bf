import { describe, expect, it } from 'vitest';

import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { wordsIn } from '@/site/messages/words';

import { CATALOGUE_RESULT, NOTHING_FOUND } from './catalogue-view.example';
import { titleInWords, resultsInWords } from './result-in-words';

const words = wordsIn('nl');
const query = { ...EMPTY_QUERY, text: 'computrcursus' };

describe('what was found, in words', () => {
  it('speaks of the words that were searched for', () => {
    expect(resultsInWords(query, CATALOGUE_RESULT, words)).toMatch(/ voor ‘computrcursus’$/u);
    const understood = { ...CATALOGUE_RESULT.understood, corrected: 'computercursus' };
    expect(resultsInWords(query, { ...CATALOGUE_RESULT, understood }, words)).toMatch(/ voor ‘computercursus’$/u);
  });

  it('never calls what only comes close what was asked for', () => {
    const result = { ...CATALOGUE_RESULT, widened: ['level' as const] };
    expect(resultsInWords(query, result, words)).toBe('Wij vonden 46 keer iets dat erop lijkt');
    expect(resultsInWords(query, { ...NOTHING_FOUND, widened: ['level'] }, words)).toMatch(/^Wij vonden niets/u);
  });
});

describe('the title of a state', () => {
  it('tells it from the others', () => {
    const chosen = [
      { label: 'Gouda', without: EMPTY_QUERY },
      { label: 'Inloop', without: EMPTY_QUERY },
    ];
    expect(titleInWords(EMPTY_QUERY, [], words)).toBe('Cursussen en hulp');
    expect(titleInWords({ page: 2 }, chosen, words)).toBe('Cursussen en hulp: Gouda, Inloop, pagina 2');
  });
});
