import { describe, expect, it } from 'vitest';

import { waysToGive } from './ways-to-give';

const MESSAGE = {
  subject: 'Een lijst van Digistap',
  text: 'Hier is een lijst:',
  titles: ['Klik & Tik', 'Inloop'],
  link: 'https://digistap.example/lijst?aanbod=klik-en-tik.inloop',
};

/** Signs with which a title could end its field, begin another one or break a header. */
const HOSTILE = 'A&bcc=x@evil.example#?\r\nBcc: y@evil.example\u0000"<b>%0A+ 例';

describe('the ways to give a list along', () => {
  it('never let a title out of its field', () => {
    const { mail, sms, whatsApp } = waysToGive({ ...MESSAGE, subject: HOSTILE, text: HOSTILE, titles: [HOSTILE] });
    for (const address of [mail, sms, whatsApp]) {
      expect(address).toMatch(/^(?:mailto:\?subject=|sms:\?&body=|https:\/\/wa\.me\/\?text=)[\w%.!~*'()=&-]+$/u);
      const { searchParams } = new URL(address);
      expect([...searchParams.keys()].filter((name) => !['subject', 'body', 'text'].includes(name))).toEqual([]);
      expect(searchParams.get('body') ?? searchParams.get('text')).toContain(HOSTILE);
    }
  });

  it('survive half a character', () => {
    expect(waysToGive({ ...MESSAGE, titles: ['\ud83d'] }).mail).toContain('%EF%BF%BD');
  });

  it('fill in subject, titles and link of a mail, in lines', () => {
    const { searchParams } = new URL(waysToGive(MESSAGE).mail);
    expect(searchParams.get('subject')).toBe('Een lijst van Digistap');
    expect(searchParams.get('body')).toBe(
      'Hier is een lijst:\r\n1. Klik & Tik\r\n2. Inloop\r\nhttps://digistap.example/lijst?aanbod=klik-en-tik.inloop',
    );
  });

  it('keep a text message short', () => {
    const { sms } = waysToGive(MESSAGE);
    expect(sms).toMatch(/^sms:\?&body=/u);
    expect(decodeURIComponent(sms.slice('sms:?&body='.length))).toBe(
      'Hier is een lijst: https://digistap.example/lijst?aanbod=klik-en-tik.inloop',
    );
  });

  it('give WhatsApp the same words, without a plus for a space', () => {
    const { whatsApp } = waysToGive(MESSAGE);
    expect(whatsApp).not.toContain('+');
    expect(new URL(whatsApp).searchParams.get('text')).toContain('2. Inloop\nhttps://');
  });

  it('leave the titles of a long list out', () => {
    const titles = Array.from({ length: 11 }, (_, index) => `Cursus ${String(index)}`);
    expect(waysToGive({ ...MESSAGE, titles }).mail).not.toContain('Cursus');
  });
});
