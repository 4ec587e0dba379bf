import { describe, expect, it } from 'vitest';

import { readHandWritten, type HandTyped } from './sign-up-by-hand';

const typed = (wishes: Partial<HandTyped> = {}): HandTyped => ({
  naam: 'Mevrouw Bloem',
  telefoon: '06 12345678',
  email: '',
  hulp: '',
  opmerking: '',
  ...wishes,
});
const read = (wishes: Partial<HandTyped>, mayBeUnreachable = false) =>
  readHandWritten(typed(wishes), { mayBeUnreachable });

describe('What staff write of somebody', () => {
  it.each<[string, Partial<HandTyped>]>([
    ['no-name', { naam: '' }],
    ['no-name', { naam: ' \u200b -' }],
    ['no-name', { naam: 'a'.repeat(81) }],
    ['no-contact', { telefoon: ' ' }],
    ['wrong-phone', { telefoon: '112' }],
    ['wrong-phone', { telefoon: 'bel de balie' }],
    ['wrong-phone', { telefoon: '06 1234', email: 'bloem@x.example' }],
    ['wrong-email', { email: 'bloem' }],
    ['wrong-email', { email: 'a@x.example, b@x.example' }],
    ['wrong-email', { email: 'a@x.example\r\nBcc: b@x.example' }],
    ['unreadable', { hulp: 'a'.repeat(301) }],
    ['unreadable', { opmerking: 'a'.repeat(501) }],
  ])('is refused as %s: %j', (problem, wishes) => {
    expect(read(wishes)).toEqual({ problem });
  });

  it('has a number in the one form that every country understands, and texts without what nobody typed', () => {
    expect(read({ naam: '  Mevrouw\u0000  Bloem ', hulp: 'Grote\r\nletters\u202e' })).toEqual({
      name: 'Mevrouw Bloem',
      phone: '+31612345678',
      email: null,
      help: 'Grote\nletters',
      remark: '',
    });
  });

  it('needs a number or an address, but for who is in the room', () => {
    expect(read({ telefoon: '', email: 'bloem@x.example' })).toMatchObject({ phone: null, email: 'bloem@x.example' });
    expect(read({ telefoon: '', email: ' ' }, true)).toMatchObject({ phone: null, email: null });
    expect(read({ telefoon: '112' }, true)).toEqual({ problem: 'wrong-phone' });
  });
});
