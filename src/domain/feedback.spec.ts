import { describe, expect, it } from 'vitest';

import { ANSWER_WORDS, FEEDBACK_ANSWERS, feedbackSearchParams, readAnswer, readRemark } from './feedback';

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

describe('a remark', () => {
  it('is not taken when it is too long, also in signs of two halves', () => {
    expect(readRemark('👵'.repeat(200))).toMatchObject({ status: 'ok' });
    expect(readRemark('👵'.repeat(201))).toMatchObject({ errors: [{ field: 'tekst', problem: 'tooLong' }] });
  });

  it('is not taken when it tells who somebody is, and says what does', () => {
    expect(readRemark('Bel Fatima: 06 12345678')).toEqual({
      status: 'invalid',
      errors: [{ field: 'tekst', problem: 'personal', kinds: ['name', 'phone'] }],
    });
  });

  it('is one line', () => {
    expect(readRemark(' hulp\r\nmet\u0000  DigiD ')).toEqual({ status: 'ok', value: 'hulp met DigiD' });
    expect(readRemark(' \n ')).toEqual({ status: 'ok', value: '' });
  });
});
