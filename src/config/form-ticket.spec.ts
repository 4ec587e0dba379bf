import { describe, expect, it } from 'vitest';

import { issueFormTicket, readFormTicket } from './form-ticket';

const SECRET = 'een geheim van deze site';
const NOW = new Date('2026-11-23T09:00:00Z');

describe('the ticket of a form', () => {
  it.each(['', 'x', 'a.b.c', '..', issueFormTicket(NOW, 'een ander geheim')])('is none when it is %j', (text) => {
    expect(readFormTicket(text, SECRET)).toBeNull();
  });

  it('cannot be given another moment', () => {
    const [id, , signed] = issueFormTicket(NOW, SECRET).split('.');
    expect(readFormTicket([id, '0', signed].join('.'), SECRET)).toBeNull();
  });

  it('tells when the form was given out, and has a number of its own', () => {
    const [one, other] = [issueFormTicket(NOW, SECRET), issueFormTicket(NOW, SECRET)];
    expect(readFormTicket(one, SECRET)?.at).toEqual(NOW);
    expect(readFormTicket(one, SECRET)?.id).not.toBe(readFormTicket(other, SECRET)?.id);
  });
});
