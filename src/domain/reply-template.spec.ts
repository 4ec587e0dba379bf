import { expect, it } from 'vitest';

import { fillReply } from './reply-template';

const fillings = { naam: 'mevrouw Öz', organisatie: 'Bibliotheek {naam} $& $1' };

it('A reply leaves alone what is no filling', () => {
  expect(fillReply('{} {constructor} {NAAM} {{naam', fillings)).toBe('{} {constructor} {NAAM} {{naam');
});

it('A reply is filled in wherever it says so, once, and word for word', () => {
  expect(fillReply('Beste {naam}, groet van {organisatie}. Dag {naam}', fillings)).toBe(
    'Beste mevrouw Öz, groet van Bibliotheek {naam} $& $1. Dag mevrouw Öz',
  );
});
