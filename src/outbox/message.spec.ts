import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ConfigurationError } from '@/config/env';

import { senderOf, toMessage, type Message, type WaitingMail } from './message';

const SENDER = senderOf({
  DIGISTAP_MODE: 'production',
  MAIL_FROM: 'Digistap <noreply@digistap.example>',
  SITE_URL: 'https://digistap.example:8443',
});

const MAIL: WaitingMail = {
  key: 'callback-requests/1/confirmation',
  recipient: 'balie@bibliotheek.example',
  reply_to: null,
  subject: 'Bel mevrouw De Wit terug',
  text: 'Mevrouw De Wit wil graag gebeld worden.',
  created_at: new Date('2026-11-23T09:00:00Z'),
  secret: false,
  calendar_name: null,
  calendar_text: null,
};

function message(change: Partial<WaitingMail> = {}): Message {
  const made = toMessage({ ...MAIL, ...change }, SENDER);
  if (!made) throw new Error('No message was made.');
  return made;
}

/** What stands between the body's tags. */
function bodyOf(text: string): string {
  return /<body[^>]*>\n(.*)<\/body>/su.exec(message({ text }).html)?.[1] ?? '';
}

describe('a mail to no single address', () => {
  it.each([
    '',
    'balie',
    'a@b.example, c@d.example',
    'a@b.example; c@d.example',
    'a@b.example c@d.example',
    'Balie <a@b.example>, Ander <c@d.example>',
    'Balie <a@b.example, c@d.example>',
    '<a@b.example> <c@d.example>',
    'groep: a@b.example;',
    'a@b@c.example',
    '"a b"@c.example',
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example\u2028Bcc: c@d.example',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(300)}`,
  ])('cannot be sent: %j', (recipient) => {
    expect(toMessage({ ...MAIL, recipient }, SENDER)).toBeNull();
  });
});

describe('a header', () => {
  it('never gets a second line, whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { replyTo, subject, to } = message({
          subject: `Over\r\nBcc: c@d.example ${text}`,
          reply_to: `${text} <a@b.example>`,
          recipient: 'Balie\nBcc: x <balie@bibliotheek.example>',
        });
        for (const value of [subject, replyTo?.name ?? '', replyTo?.address ?? '', to.name, to.address]) {
          expect(value).not.toMatch(/[\r\n\0\u2028\u2029]/u);
        }
        expect(to.address).toBe('balie@bibliotheek.example');
      }),
    );
  });

  it('loses an address to answer to that is none, and the mail goes all the same', () => {
    expect(message({ reply_to: 'bel mij maar' }).replyTo).toBeNull();
    expect(message({ reply_to: 'a@b.example, c@d.example' }).replyTo).toBeNull();
    expect(message({ reply_to: 'Jan Jansen <jan@voorbeeld.example>' }).replyTo).toEqual({
      name: 'Jan Jansen',
      address: 'jan@voorbeeld.example',
    });
  });

  it('is cut when it is endless', () => {
    const { subject } = message({ subject: '🙂'.repeat(10_000) });
    expect(subject.length).toBeLessThanOrEqual(200);
    expect(subject.isWellFormed()).toBe(true);
    expect(subject.endsWith('🙂…')).toBe(true);
  });
});

describe('the HTML', () => {
  it('is text, whatever is written in it', () => {
    expect(bodyOf('<script>alert(1)</script> & "quotes" <img src=x onerror=alert(1)>')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; &lt;img src=x onerror=alert(1)&gt;</p>\n',
    );
    expect(message({ subject: '</title><script>' }).html).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>');
  });

  it.each([
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['data:text/html,x', 'data:text/html,x'],
    ['https://', 'https://'],
    [
      'https://site.example/"onmouseover="alert(1)',
      '<a href="https://site.example/">https://site.example/</a>&quot;onmouseover=&quot;alert(1)',
    ],
    [
      "https://site.example/'><script>",
      '<a href="https://site.example/">https://site.example/</a>&#39;&gt;&lt;script&gt;',
    ],
  ])('makes no link out of what is none: %s', (text, html) => {
    expect(bodyOf(text)).toBe(`<p>${html}</p>\n`);
  });

  it('makes links of web addresses, without the full stop or bracket behind them', () => {
    expect(bodyOf('Kijk op https://site.example/a?b=1&c=2. Of (http://x.example/y)!')).toBe(
      '<p>Kijk op <a href="https://site.example/a?b=1&amp;c=2">https://site.example/a?b=1&amp;c=2</a>. ' +
        'Of (<a href="http://x.example/y">http://x.example/y</a>)!</p>\n',
    );
  });

  it('has the paragraphs and lines of the text', () => {
    expect(bodyOf('Een.\nTwee.\n\n \n\nDrie.\n')).toBe('<p>Een.<br>\nTwee.</p>\n<p>Drie.</p>\n');
  });

  it('of a hundred thousand characters is made at once', () => {
    const before = performance.now();
    message({ text: '<https://'.repeat(12_000) });
    message({ text: 'https://a.example/'.padEnd(100_000, '.') });
    message({ text: '\n \n'.repeat(33_000) });
    message({ reply_to: `${'"'.repeat(100_000)}<a@b.example>`, subject: '\r\n'.repeat(50_000) });
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('a calendar file', () => {
  const fileOf = (calendar_name: string | null, calendar_text: string | null = 'BEGIN:VCALENDAR\r\n') =>
    message({ calendar_name, calendar_text }).calendar;

  it('is there with its name and its text, or not at all', () => {
    expect(message().calendar).toBeNull();
    expect(fileOf('cursus.ics', null)).toBeNull();
    expect(fileOf(null)).toBeNull();
  });

  it.each([
    ['../../etc/passwd', 'etc-passwd.ics'],
    ['C:\\agenda.exe', 'C-agenda-exe.ics'],
    ['cursus.ics\r\nBcc: c@d.example', 'cursus-ics-Bcc-c-d-example.ics'],
    ['"; name="kwaad.exe', 'name-kwaad-exe.ics'],
    ['\u202Ecsi.exe', 'csi-exe.ics'],
    ['.ics', 'agenda.ics'],
    ['', 'agenda.ics'],
    ['🙂', 'agenda.ics'],
    ['Één café in Überlingen.ICS', 'Een-cafe-in-Uberlingen.ics'],
    ['klik-en-tik-zuidplein.ics', 'klik-en-tik-zuidplein.ics'],
    [`${'a'.repeat(39)} ${'b'.repeat(100_000)}`, `${'a'.repeat(39)}.ics`],
  ])('has a name that is no header and no path: %j', (name, fileName) => {
    expect(fileOf(name)?.fileName).toBe(fileName);
  });

  it('keeps its text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(fileOf('a.ics', text)?.text).toBe(text);
      }),
    );
  });
});

describe('the Message-ID', () => {
  it('is the same each time a mail is made, another for another mail, and tells nothing of its key', () => {
    const { messageId } = message();
    expect(messageId).toMatch(/^<[0-9a-f]{40}@digistap\.example>$/u);
    expect(message().messageId).toBe(messageId);
    expect(message({ text: 'Iets anders.' }).messageId).toBe(messageId);
    expect(message({ key: 'callback-requests/2/confirmation' }).messageId).not.toBe(messageId);
  });
});

describe('the sender of all mail', () => {
  it('has a single address, or the product does not start', () => {
    expect(() =>
      senderOf({ DIGISTAP_MODE: 'test', MAIL_FROM: 'a@b.example, c@d.example', SITE_URL: 'https://x.example' }),
    ).toThrow(ConfigurationError);
    expect(SENDER).toEqual({
      from: { name: 'Digistap', address: 'noreply@digistap.example' },
      host: 'digistap.example',
      isDemonstration: false,
    });
  });
});

describe('in a demonstration', () => {
  const DEMONSTRATION = { ...SENDER, isDemonstration: true };

  it('mail to an organisation that exists goes to the site itself, and says for whom it was', () => {
    const made = toMessage(MAIL, DEMONSTRATION);
    expect(made?.to).toEqual({ name: 'balie@bibliotheek.example', address: 'noreply@digistap.example' });
  });

  it('who forgot a password gets the mail about it', () => {
    expect(toMessage({ ...MAIL, secret: true }, DEMONSTRATION)?.to.address).toBe('balie@bibliotheek.example');
  });
});
