import { randomUUID } from 'node:crypto';

import { Client, type Pool } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { env, now } from '@/config/env';
import { RETENTION } from '@/domain/retention';
import { removeMailAbout, removeOldMail } from '@/outbox/clean-up';
import { enqueueMail } from '@/outbox/enqueue';
import type { Mail } from '@/outbox/mail';
import { senderOf } from '@/outbox/message';
import { OutboxSender, type MailRound } from '@/outbox/send';
import { pool as databasePool } from '@/queries/payload';
import { contentLines, textLine } from '@/standards/icalendar/content-lines';

import { catalogueDatabase } from '../support/catalogue';
import { openCms } from '../support/cms';
import { freePort, startCommand } from '../support/command';
import { valuesOf } from '../support/read-calendar';
import { TestMailServer } from '../support/smtp';
import { TEST_VARIABLES } from '../support/test-settings';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SENDER = senderOf({
  DIGISTAP_MODE: 'test',
  MAIL_FROM: 'Digistap <noreply@digistap.example>',
  SITE_URL: 'https://digistap.example',
});

let pool: Pool;
let server: TestMailServer;
const sessions: Client[] = [];

beforeAll(async () => {
  await openCms();
  pool = await databasePool();
});

beforeEach(async () => {
  await pool.query('TRUNCATE outbox.mail');
  server = await TestMailServer.start();
});

afterEach(async () => {
  await server.stop();
  await Promise.all(sessions.splice(0).map((session) => session.end()));
});

async function enqueue(mail: Partial<Mail> = {}): Promise<void> {
  await enqueueMail(catalogueDatabase(await openCms()), {
    key: randomUUID(),
    to: 'balie@bibliotheek.example',
    subject: 'Bel terug',
    text: 'Iemand wil graag gebeld worden.',
    ...mail,
  });
}

async function session(): Promise<Client> {
  const client = new Client({ connectionString: env().DATABASE_URL });
  sessions.push(client);
  await client.connect();
  return client;
}

const sender = () => new OutboxSender(server.url, SENDER);

/** One round of a worker at a moment. */
async function round(moment = now(), worker = sender()): Promise<MailRound> {
  return worker.sendDue(await session(), () => moment, new AbortController().signal);
}

interface KeptMail {
  attempts: number;
  last_error: string | null;
  sent_at: Date | null;
  failed_at: Date | null;
}

async function kept(): Promise<KeptMail[]> {
  const { rows } = await pool.query<KeptMail>(
    'SELECT attempts, last_error, sent_at, failed_at FROM outbox.mail ORDER BY created_at',
  );
  return rows;
}

const nothing = { sent: 0, failed: 0, later: 0, unavailable: null };

describe('hostile words', () => {
  it('make no header, no recipient and no mark-up', async () => {
    await enqueue({
      to: 'Balie\r\nBcc: geheim@elders.example\r\n <balie@bibliotheek.example>',
      subject: 'Vraag\r\nBcc: geheim@elders.example\r\nX-Eigen: ja\n\n<script>alert(1)</script>',
      replyTo: 'Jan\r\nX-Eigen: ja <jan@voorbeeld.example>',
      text: '<script>alert(1)</script>\n.\n\nMAIL FROM:<x@elders.example>\n.\r\nRCPT TO:<geheim@elders.example>\n\n=?utf-8?q?x?=',
    });
    expect(await round()).toEqual({ ...nothing, sent: 1 });
    expect(server.received).toHaveLength(1);
    const { envelope, mail, raw } = server.received[0] ?? expect.fail('nothing came');
    expect(envelope).toEqual({ from: 'noreply@digistap.example', to: ['balie@bibliotheek.example'] });
    expect(raw.split('\r\n\r\n', 1)[0]).not.toMatch(/^(?:bcc|x-eigen):/imu);
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.to?.map(({ address }) => address)).toEqual(['balie@bibliotheek.example']);
    expect(mail.replyTo?.map(({ address }) => address)).toEqual(['jan@voorbeeld.example']);
    expect(mail.subject).toContain('<script>alert(1)</script>');
    expect(mail.html).not.toContain('<script');
    expect(mail.html).toContain('&lt;script&gt;');
    expect(mail.text).toContain('RCPT TO:<geheim@elders.example>');
    expect(mail.text?.trimEnd()).toMatch(/=\?utf-8\?q\?x\?=$/u);
  });

  it.each(['a@b.example, geheim@elders.example', 'niemand', '', 'a@b.example geheim@elders.example'])(
    'in place of an address reach nobody, and stop nobody else: %j',
    async (to) => {
      await enqueue({ to });
      await enqueue();
      expect(await round()).toEqual({ ...nothing, sent: 1, failed: 1 });
      expect(server.received.map(({ envelope }) => envelope.to)).toEqual([['balie@bibliotheek.example']]);
      expect((await kept()).map(({ failed_at, last_error }) => failed_at && last_error)).toContain('no single address');
    },
  );

  it('of a hundred thousand characters arrive', async () => {
    const text = `${'Één zin met een euro € en een 🙂. '.repeat(3_000)}einde`;
    await enqueue({ text, subject: 'é'.repeat(100_000) });
    expect(await round()).toEqual({ ...nothing, sent: 1 });
    const { mail, raw } = server.received[0] ?? expect.fail('nothing came');
    expect(mail.text?.trim()).toBe(text);
    expect(mail.subject).toHaveLength(200);
    // RFC 5322 §2.1.1.
    expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
  });
});

describe('a mail', () => {
  it('says who, to whom, what and when, in text and in HTML, and asks machines not to answer', async () => {
    await enqueue({
      key: 'callback-requests/1',
      to: 'Balie Überlingen <balie@bibliotheek.example>',
      subject: 'Één vraag – “terugbellen” 🙂',
      text: 'Beste collega,\n\nKijk op https://digistap.example/admin?a=1&b=2.',
      replyTo: 'jan@voorbeeld.example',
    });
    await round();
    const { mail } = server.received[0] ?? expect.fail('nothing came');
    expect(mail).toMatchObject({
      from: { name: 'Digistap', address: 'noreply@digistap.example' },
      to: [{ name: 'Balie Überlingen', address: 'balie@bibliotheek.example' }],
      replyTo: [{ address: 'jan@voorbeeld.example' }],
      subject: 'Één vraag – “terugbellen” 🙂',
    });
    expect(mail.messageId).toMatch(/^<[0-9a-f]{40}@digistap\.example>$/u);
    expect(mail.text?.trim()).toBe('Beste collega,\n\nKijk op https://digistap.example/admin?a=1&b=2.');
    expect(mail.html).toContain('<p>Beste collega,</p>');
    expect(mail.html).toContain('<a href="https://digistap.example/admin?a=1&amp;b=2">');
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
    expect(Math.abs(Date.parse(mail.date ?? '') - Date.now())).toBeLessThan(MINUTE);
  });

  it('is sent once for its key, however often it is put in', async () => {
    await enqueue({ key: 'one' });
    await enqueue({ key: 'one', subject: 'Nog eens' });
    await round();
    await enqueue({ key: 'one' });
    expect(await round()).toEqual(nothing);
    expect(server.received.map(({ mail }) => mail.subject)).toEqual(['Bel terug']);
  });

  it('is not there when what it tells of is rolled back', async () => {
    await expect(
      catalogueDatabase(await openCms()).transaction(async (transaction) => {
        await enqueueMail(transaction, { key: 'x', to: 'a@b.example', subject: 's', text: 't' });
        throw new Error('Changed my mind');
      }),
    ).rejects.toThrow('Changed my mind');
    expect(await kept()).toEqual([]);
  });

  it('with a key to an account leaves nothing behind, sent or refused', async () => {
    await enqueue({ secret: true });
    await enqueue({ secret: true, to: 'weg@bibliotheek.example' });
    server.refuseRecipient = (address) => (address.startsWith('weg') ? { code: 550, text: 'no' } : null);
    expect(await round()).toEqual({ ...nothing, sent: 1, failed: 1 });
    expect(await kept()).toEqual([]);
  });
});

describe('a calendar file with a mail', () => {
  const title = 'Één cursus voor 👩🏽‍🏫 in Überlingen; met koffie, thee en \\ '.repeat(12);
  const file = contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Digistap//Calendar//NL',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:a@digistap.example',
    'DTSTAMP:20261122T080000Z',
    'DTSTART:20261124T090000Z',
    textLine('SUMMARY', title),
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  const calendar = { fileName: 'Één cursus.ics', text: file };

  it('arrives byte for byte beside the words, as calendars take it', async () => {
    await enqueue({ calendar });
    expect(await round()).toEqual({ ...nothing, sent: 1 });
    const { mail, raw } = server.received[0] ?? expect.fail('nothing came');
    const [attachment, ...others] = mail.attachments;
    expect(others).toEqual([]);
    expect(attachment).toMatchObject({
      filename: 'Een-cursus.ics',
      mimeType: 'text/calendar',
      disposition: 'attachment',
      method: 'PUBLISH',
    });
    // As it stands in the message: the reader gives a calendar other line breaks.
    const [, inBase64 = ''] = /\r\n\r\n([A-Za-z0-9+/=\r\n]+)\r\n--[^\r]+--\s*$/u.exec(raw) ?? [];
    const arrived = Buffer.from(inBase64, 'base64');
    expect(arrived.equals(Buffer.from(file))).toBe(true);
    expect(valuesOf(arrived.toString())).toMatchObject([{ uid: 'a@digistap.example', summary: title }]);
    expect(raw).toContain('Content-Type: text/calendar; charset=utf-8; method=PUBLISH;');
    expect(raw.match(/^Content-Type: \S+/gmu)).toEqual([
      'Content-Type: multipart/mixed;',
      'Content-Type: multipart/alternative;',
      'Content-Type: text/plain;',
      'Content-Type: text/html;',
      'Content-Type: text/calendar;',
    ]);
    expect(mail.text?.trim()).toBe('Iemand wil graag gebeld worden.');
    // RFC 5322 §2.1.1.
    expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
  });

  it('is not in a mail without one', async () => {
    await enqueue();
    await round();
    expect(server.received[0]?.mail.attachments).toEqual([]);
    expect(server.received[0]?.raw).not.toContain('multipart/mixed');
  });

  it('is sent again in the same bytes', async () => {
    const taken: string[] = [];
    server.refuseMessage = (raw) => {
      taken.push(raw);
      return taken.length < 2 ? { code: 451, text: 'Later' } : null;
    };
    await enqueue({ calendar });
    expect(await round()).toEqual({ ...nothing, later: 1 });
    expect(await round(new Date(now().getTime() + DAY))).toEqual({ ...nothing, sent: 1 });
    expect(taken).toHaveLength(2);
    expect(taken[1]).toBe(taken[0]);
  });

  it('goes with its mail: at once when that is secret, and with the document that it tells of', async () => {
    const gone = randomUUID();
    await enqueue({ calendar, secret: true });
    await enqueue({ calendar, about: { collection: 'callback-requests', id: gone } });
    await round();
    expect(server.received.map(({ mail }) => mail.attachments.length)).toEqual([1, 1]);
    expect(await kept()).toHaveLength(1);
    await removeMailAbout(catalogueDatabase(await openCms()), 'callback-requests', [gone]);
    expect(await kept()).toEqual([]);
  });

  it('is kept whole or not at all', async () => {
    await enqueue({ calendar });
    await expect(pool.query('UPDATE outbox.mail SET calendar_text = NULL')).rejects.toThrow('mail_calendar_whole');
  });
});

describe('a server that refuses', () => {
  it('for now, is asked again after a minute, five, fifteen and an hour, and then every hour', async () => {
    server.refuseRecipient = () => ({ code: 451, text: '4.7.1 Try again, balie@bibliotheek.example' });
    await enqueue();
    let moment = now().getTime();
    const worker = sender();
    for (const minutes of [1, 5, 15, 60, 60]) {
      expect(await round(new Date(moment), worker)).toEqual({ ...nothing, later: 1 });
      moment += minutes * MINUTE;
      expect(await round(new Date(moment - 1_000), worker)).toEqual(nothing);
    }
    expect(await kept()).toEqual([{ attempts: 5, last_error: '451 4.7.1', sent_at: null, failed_at: null }]);
    server.refuseRecipient = () => null;
    expect(await round(new Date(moment), worker)).toEqual({ ...nothing, sent: 1 });
    expect(server.received).toHaveLength(1);
  });

  it('for now, for three days, is not asked any more', async () => {
    server.refuseMessage = () => ({ code: 452, text: 'Full' });
    await enqueue();
    const [worker, client] = [sender(), await session()];
    let tries = 0;
    for (let hour = 0; hour < 100; hour += 1) {
      const moment = new Date(now().getTime() + hour * 61 * MINUTE);
      const { failed, later } = await worker.sendDue(client, () => moment, new AbortController().signal);
      tries += failed + later;
    }
    expect(tries).toBeGreaterThan(70);
    expect(tries).toBeLessThan(80);
    expect(await kept()).toEqual([expect.objectContaining({ failed_at: expect.any(Date) as Date, last_error: '452' })]);
  });

  it.each([
    ['an address', () => (server.refuseRecipient = () => ({ code: 550, text: '5.1.1 No balie@bibliotheek.example' }))],
    [
      'a message',
      () => (server.refuseMessage = () => ({ code: 554, text: '5.7.1 Spam of balie@bibliotheek.example' })),
    ],
  ])('%s for good, is not asked again, and no address is noted', async (_what, refuse) => {
    refuse();
    await enqueue();
    expect(await round()).toEqual({ ...nothing, failed: 1 });
    expect(await round(new Date(now().getTime() + DAY))).toEqual(nothing);
    const [mail] = await kept();
    expect(mail?.last_error).toMatch(/^55[04] 5\.\d\.1$/u);
    expect(mail?.failed_at).toEqual(now());
  });

  it('one mail, takes the others', async () => {
    server.refuseRecipient = (address) => (address.startsWith('weg') ? { code: 550, text: 'no' } : null);
    for (const to of ['a@b.example', 'weg@b.example', 'c@b.example', 'd@b.example']) await enqueue({ to });
    expect(await round()).toEqual({ ...nothing, sent: 3, failed: 1 });
  });

  it('the sender of all mail, costs no mail one of its tries', async () => {
    server.refuseSender = () => ({ code: 550, text: '5.7.1 Not you' });
    await enqueue();
    await enqueue();
    expect(await round()).toEqual({ ...nothing, unavailable: '550 5.7.1' });
    expect(await kept()).toEqual([
      expect.objectContaining({ attempts: 0, failed_at: null }),
      expect.objectContaining({ attempts: 0, failed_at: null }),
    ]);
    server.refuseSender = () => null;
    expect(await round()).toEqual({ ...nothing, sent: 2 });
  });

  it('to answer at all, loses nothing, and is left alone for a moment', async () => {
    const worker = new OutboxSender(`smtp://127.0.0.1:${await freePort()}`, SENDER);
    await enqueue();
    expect(await round(now(), worker)).toEqual({ ...nothing, unavailable: 'ECONNREFUSED' });
    expect(await round(now(), worker)).toEqual(nothing);
    expect(await kept()).toEqual([{ attempts: 0, last_error: null, sent_at: null, failed_at: null }]);
  });
});

describe('many mails', () => {
  it('go over one connection, oldest first', async () => {
    for (let number = 0; number < 50; number += 1) await enqueue({ subject: `Mail ${number}` });
    expect(await round()).toEqual({ ...nothing, sent: 50 });
    expect(new Set(server.received.map(({ session: over }) => over)).size).toBe(1);
    expect(server.received.map(({ mail }) => mail.subject)).toEqual(
      Array.from({ length: 50 }, (_, number) => `Mail ${number}`),
    );
  });

  it('are each sent once by three workers at once', async () => {
    for (let number = 0; number < 60; number += 1) await enqueue({ key: `mail ${number}` });
    const rounds = await Promise.all([round(), round(), round()]);
    expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(60);
    expect(new Set(server.received.map(({ mail }) => mail.messageId)).size).toBe(60);
    expect(server.received).toHaveLength(60);
  });

  it('wait when it shall stop, after the one that is being sent', async () => {
    const stop = new AbortController();
    server.beforeTaking = () => {
      stop.abort();
      return Promise.resolve();
    };
    await enqueue();
    await enqueue();
    expect(await sender().sendDue(await session(), now, stop.signal)).toEqual({ ...nothing, sent: 1 });
    expect((await kept()).filter(({ sent_at }) => sent_at)).toHaveLength(1);
  });
});

describe('a database that goes away while the server takes a mail', () => {
  it('hears of it when it is back, and the mail is not sent again', async () => {
    await enqueue();
    const worker = sender();
    const client = await session();
    client.on('error', () => undefined);
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    server.beforeTaking = async () => {
      await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    };
    await expect(worker.sendDue(client, now, new AbortController().signal)).rejects.toThrow();
    expect(worker.hasUnnoted).toBe(true);
    server.beforeTaking = () => Promise.resolve();
    expect(await round(now(), worker)).toEqual(nothing);
    expect(server.received).toHaveLength(1);
    expect(await kept()).toEqual([expect.objectContaining({ attempts: 1, sent_at: now() })]);
  });
});

describe('what is over', () => {
  it('is removed when its term has passed, and not a minute before', async () => {
    const { daysAfterSent, daysAtMost } = RETENTION.sentMail;
    const db = catalogueDatabase(await openCms());
    const at = (days: number, minutes: number) => new Date(now().getTime() + days * DAY + minutes * MINUTE);
    await enqueue({ to: 'weg@bibliotheek.example' });
    await enqueue();
    server.refuseRecipient = (address) => (address.startsWith('weg') ? { code: 550, text: 'no' } : null);
    await round();
    await enqueue();
    await pool.query('UPDATE outbox.mail SET created_at = $1', [now()]);
    expect(await removeOldMail(db, at(daysAfterSent, -1))).toEqual({ over: 0, unsent: 0 });
    expect(await removeOldMail(db, at(daysAfterSent, 1))).toEqual({ over: 2, unsent: 0 });
    expect(await removeOldMail(db, at(daysAtMost, -1))).toEqual({ over: 0, unsent: 0 });
    expect(await removeOldMail(db, at(daysAtMost, 1))).toEqual({ over: 0, unsent: 1 });
    expect(await kept()).toEqual([]);
  });

  it('goes with the documents that it tells of, and only with those', async () => {
    const [gone, stays] = [randomUUID(), randomUUID()];
    await enqueue({ about: { collection: 'callback-requests', id: gone } });
    await enqueue({ about: { collection: 'callback-requests', id: gone } });
    await enqueue({ about: { collection: 'callback-requests', id: stays } });
    await enqueue({ about: { collection: 'offers', id: gone } });
    await enqueue();
    await round();
    const db = catalogueDatabase(await openCms());
    expect(await removeMailAbout(db, 'callback-requests', [])).toBe(0);
    expect(await removeMailAbout(db, 'callback-requests', [gone, randomUUID()])).toBe(2);
    expect(await kept()).toHaveLength(3);
  });
});

describe('a forgotten password', () => {
  it('goes by the outbox, and its key is gone once it is sent', async () => {
    const cms = await openCms();
    const email = `${randomUUID()}@digistap.example`;
    await cms.create({
      collection: 'users',
      data: { name: 'Wie iets vergat', email, password: 'een-wachtwoord-dat-weg-is', role: 'coach' },
      // Arrangement.
      overrideAccess: true,
    });
    const token = await cms.forgotPassword({ collection: 'users', data: { email } });
    expect(await kept()).toHaveLength(1);
    await round();
    const { mail } = server.received[0] ?? expect.fail('nothing came');
    expect(mail.to).toEqual([expect.objectContaining({ address: email })]);
    expect(mail.text).toContain(`/admin/reset/${token}`);
    expect(await kept()).toEqual([]);
  });
});

describe('the worker', () => {
  const settings = () => ({
    ...TEST_VARIABLES,
    NOW: undefined,
    DATABASE_URL: env().DATABASE_URL,
    MAIL_FROM: 'Digistap <noreply@digistap.example>',
  });

  it('sends what waits, says how much and not to whom, and ends when it is told to', async () => {
    await enqueue();
    await enqueue();
    const worker = startCommand('worker', [], { ...settings(), SMTP_URL: server.url });
    await worker.printed('Mail: 2 sent; 0 waiting.');
    await enqueue();
    await worker.printed('Mail: 1 sent; 0 waiting.');
    worker.process.kill('SIGTERM');
    const { stderr, stdout } = await worker.ended;
    expect(stdout + stderr).not.toContain('@');
    expect(server.received).toHaveLength(3);
  });

  it('finishes the mail that is being sent when it is stopped, and notes it', async () => {
    await enqueue();
    const begun = Promise.withResolvers<undefined>();
    const goOn = Promise.withResolvers<undefined>();
    server.beforeTaking = () => {
      begun.resolve(undefined);
      return goOn.promise;
    };
    const worker = startCommand('worker', [], { ...settings(), SMTP_URL: server.url });
    await begun.promise;
    worker.process.kill('SIGTERM');
    setTimeout(() => goOn.resolve(undefined), 300);
    await worker.ended;
    expect(await kept()).toEqual([expect.objectContaining({ sent_at: expect.any(Date) as Date })]);
  });

  it('keeps all mail when there is no server, and says so', async () => {
    await enqueue();
    const worker = startCommand('worker', [], settings());
    await worker.printed('Mail: SMTP_URL is not set, so mail waits in the outbox; 1 waiting.');
    worker.process.kill('SIGTERM');
    await worker.ended;
    expect(await kept()).toEqual([{ attempts: 0, last_error: null, sent_at: null, failed_at: null }]);
  });
});
