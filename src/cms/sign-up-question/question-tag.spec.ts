import { describe, expect, it } from 'vitest';

import { questionTag, readQuestion } from './question-tag';

describe('A message asks nothing', () => {
  it.each([
    '',
    'Dit veld is verplicht.',
    'Hoe dan (vraag)',
    'Hoe dan (vraag maybe-00000000)',
    'Hoe dan (vraag yes-0000)',
    'Hoe dan (vraag yes-0123abcd) en verder',
  ])('when it is "%s"', (message) => {
    expect(readQuestion(message)).toBeNull();
  });
});

it('A question keeps its answers, and its words are free of them', () => {
  const answers = ['keep-0123abcd', 'line-0123abcd'];
  expect(readQuestion(`Weet u het (echt) zeker? ${questionTag(answers)}`)).toEqual({
    words: 'Weet u het (echt) zeker?',
    answers: [
      { choice: 'keep', value: 'keep-0123abcd' },
      { choice: 'line', value: 'line-0123abcd' },
    ],
  });
});
