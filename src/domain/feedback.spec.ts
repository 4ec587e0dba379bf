import { describe, expect, it } from 'vitest';

import { ANSWER_WORDS, FEEDBACK_ANSWERS, feedbackSearchParams, readAnswer } from './feedback';

describe('an answer', () => {
  it.each(['', 'yes', 'JA', 'ja ', 'constructor'])('is not %j', (word) => {
    expect(readAnswer(new URLSearchParams({ antwoord: word }))).toBeNull();
  });

  it('is read back from the address that it was put in', () => {
    for (const answer of FEEDBACK_ANSWERS) {
      const params = feedbackSearchParams({ answer, page: '/aanbod', done: true });
      expect(readAnswer(params)).toBe(answer);
      expect(params.toString()).toBe(`antwoord=${ANSWER_WORDS[answer]}&pagina=%2Faanbod&klaar=1`);
    }
    expect(feedbackSearchParams({ answer: 'no', page: null, done: false }).toString()).toBe('antwoord=nee');
  });
});
