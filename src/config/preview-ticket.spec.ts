import { createHmac } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { issuePreviewTicket, readPreviewTicket } from './preview-ticket';

const SECRET = 'a secret of this installation';
const NOW = new Date('2026-11-23T10:00:00+01:00');
const TICKET = { collection: 'offers', id: 'an-offer', user: 'somebody' };
const MINUTE = 60_000;

const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

/** A body of one's own choice with a signature that the installation would give. */
function signed(body: string, purpose = 'preview ticket'): string {
  return `${body}.${createHmac('sha256', SECRET).update(purpose).update(body).digest('base64url')}`;
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('readPreviewTicket', () => {
  it('refuses a ticket that another installation signed', () => {
    expect(readPreviewTicket(issuePreviewTicket(TICKET, NOW, 'another secret'), NOW, SECRET)).toBeNull();
  });

  it('refuses a ticket whose body was changed', () => {
    const [, signature = ''] = issuePreviewTicket(TICKET, NOW, SECRET).split('.');
    const until = later(15 * MINUTE).getTime();
    for (const change of [{ collection: 'pages' }, { id: 'another' }, { user: 'me' }, { until: until + 1 }]) {
      expect(readPreviewTicket(`${encoded({ ...TICKET, until, ...change })}.${signature}`, NOW, SECRET)).toBeNull();
    }
  });

  it('refuses a ticket whose signature was changed, cut or left out', () => {
    const [body = '', signature = ''] = issuePreviewTicket(TICKET, NOW, SECRET).split('.');
    const changed = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    for (const other of [changed, signature.slice(1), `${signature}A`, '']) {
      expect(readPreviewTicket(`${body}.${other}`, NOW, SECRET)).toBeNull();
    }
    expect(readPreviewTicket(body, NOW, SECRET)).toBeNull();
  });

  it('refuses a ticket from its fifteenth minute on', () => {
    const ticket = issuePreviewTicket(TICKET, NOW, SECRET);
    expect(readPreviewTicket(ticket, later(15 * MINUTE), SECRET)).toBeNull();
    expect(readPreviewTicket(ticket, later(24 * 60 * MINUTE), SECRET)).toBeNull();
  });

  it('refuses what was signed for something else', () => {
    const body = encoded({ ...TICKET, until: later(MINUTE).getTime() });
    expect(readPreviewTicket(signed(body, 'something else'), NOW, SECRET)).toBeNull();
    expect(
      readPreviewTicket(`${body}.${createHmac('sha256', SECRET).update(body).digest('base64url')}`, NOW, SECRET),
    ).toBeNull();
  });

  it.each([{}, null, 'text', [], { ...TICKET }, { ...TICKET, until: 'tomorrow' }, { ...TICKET, id: 1, until: 9e15 }])(
    'refuses a signed body that is no ticket: %j',
    (value) => {
      expect(readPreviewTicket(signed(encoded(value)), NOW, SECRET)).toBeNull();
    },
  );

  it.each(['', '.', '..', 'a.b', 'é.é', 'a'.repeat(10_000)])('refuses what is not a ticket at all', (text) => {
    expect(readPreviewTicket(text, NOW, SECRET)).toBeNull();
  });

  it('reads back who may look at what, within fifteen minutes', () => {
    const ticket = issuePreviewTicket(TICKET, NOW, SECRET);
    expect(readPreviewTicket(ticket, NOW, SECRET)).toEqual(TICKET);
    expect(readPreviewTicket(ticket, later(15 * MINUTE - 1), SECRET)).toEqual(TICKET);
  });

  it('needs no escaping in an address', () => {
    const ticket = issuePreviewTicket({ ...TICKET, id: 'één & twee?' }, NOW, SECRET);
    expect(encodeURIComponent(ticket)).toBe(ticket);
  });
});
