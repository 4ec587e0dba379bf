import { createHash } from 'node:crypto';

import { ConfigurationError, type Environment } from '@/config/env';

import type { CalendarAttachment } from './mail';

/** A mail as the outbox keeps it. */
export interface WaitingMail {
  key: string;
  recipient: string;
  reply_to: string | null;
  subject: string;
  text: string;
  created_at: Date;
  /** A calendar file that goes with it; both or neither. */
  calendar_name: string | null;
  calendar_text: string | null;
  /** It lets somebody into an account. */
  secret: boolean;
}

/** The site as it signs its mail. */
export interface Sender {
  from: Mailbox;
  /** The site's host, which stands in each Message-ID. */
  host: string;
  /**
   * A demonstration names organisations that exist. Nobody there gets mail because somebody tries it: all mail, but for what
   * belongs to an account of the site, goes to the site's own sender, under the address that it was for.
   */
  isDemonstration?: boolean;
}

/** A mailbox: one address, with the name of whose it is. */
interface Mailbox {
  name: string;
  address: string;
}

/** A mail as it goes out, with all that would tell one sending of it from another already decided. */
export interface Message {
  from: Mailbox;
  to: Mailbox;
  replyTo: Mailbox | null;
  subject: string;
  text: string;
  html: string;
  calendar: CalendarAttachment | null;
  date: Date;
  /** With angle brackets (RFC 5322 §3.6.4): the same for each sending of the same mail. */
  messageId: string;
  /** What the parts of the message are set apart by. */
  boundary: string;
}

/** Characters of a subject; what a list of mails shows of one is far shorter. */
const MAX_SUBJECT = 200;
/** Characters of a file's name without its ending; short enough for one line of a header. */
const LONGEST_FILE_NAME = 40;
/** Signs that could make two addresses of one, or a header, are in no address. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@<>()[\]\\,;:"\p{C}]{1,255}$/u;

/**
 * Makes a message of a mail. Whatever stands in the mail, it is one message to one address, and its HTML is text.
 *
 * @returns null when its recipient is no single address, so that it can be sent to nobody
 */
export function toMessage(mail: WaitingMail, sender: Sender): Message | null {
  const to = toMailbox(mail.recipient);
  if (!to) return null;
  const hash = createHash('sha256').update(mail.key).digest('hex').slice(0, 40);
  const subject = shortened(onOneLine(mail.subject));
  return {
    from: sender.from,
    to: sender.isDemonstration && !mail.secret ? { name: to.address, address: sender.from.address } : to,
    replyTo: mail.reply_to === null ? null : toMailbox(mail.reply_to),
    subject,
    text: mail.text,
    html: htmlOf(mail.text, subject),
    calendar: calendarOf(mail),
    date: mail.created_at,
    messageId: `<${hash}@${sender.host}>`,
    boundary: hash,
  };
}

/**
 * How the site signs its mail.
 *
 * @throws ConfigurationError when MAIL_FROM is no single address
 */
export function senderOf({
  DIGISTAP_MODE,
  MAIL_FROM,
  SITE_URL,
}: Pick<Environment, 'DIGISTAP_MODE' | 'MAIL_FROM' | 'SITE_URL'>): Sender {
  const from = toMailbox(MAIL_FROM);
  if (!from) throw new ConfigurationError('Invalid configuration: MAIL_FROM must be one mail address.');
  return { from, host: new URL(SITE_URL).hostname, isDemonstration: DIGISTAP_MODE === 'demo' };
}

/** Reads `Name <address>`, or an address alone; null when there is anything else. */
function toMailbox(text: string): Mailbox | null {
  const line = onOneLine(text);
  const bracket = line.indexOf('<');
  if (bracket !== -1 && !line.endsWith('>')) return null;
  const address = bracket === -1 ? line : line.slice(bracket + 1, -1).trim();
  const name = bracket === -1 ? '' : line.slice(0, bracket).replaceAll('"', '').trim();
  return ADDRESS.test(address) ? { name, address } : null;
}

function calendarOf({ calendar_name: name, calendar_text: text }: WaitingMail): CalendarAttachment | null {
  return name === null || text === null ? null : { fileName: fileNameOf(name), text };
}

/** A name that stands in a header as it is (RFC 2183 §2.3) and on any disk, and that opens a calendar. */
function fileNameOf(name: string): string {
  const stem = name
    .replace(/\.ics$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .slice(0, LONGEST_FILE_NAME)
    .replace(/^-|-$/gu, '');
  return `${stem === '' ? 'agenda' : stem}.ics`;
}

/** What was put in is clean already; a header is no place to rely on it. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function shortened(subject: string): string {
  if (subject.length <= MAX_SUBJECT) return subject;
  // Half a character may be left over at the end.
  return `${subject.slice(0, MAX_SUBJECT - 1).replace(/\p{Cs}$/u, '')}…`;
}

/** The text as a simple page: its paragraphs, its lines, and its addresses as links. */
function htmlOf(text: string, title: string): string {
  const paragraphs = text
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.trim().split('\n').map(linked).join('<br>\n')}</p>\n`);
  return [
    '<!DOCTYPE html>\n<html><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title></head>\n`,
    '<body style="font-family: sans-serif; font-size: 1.125em; line-height: 1.5; max-width: 40em">\n',
    ...paragraphs,
    '</body></html>\n',
  ].join('');
}

/** A web address up to where it ends; a full stop or bracket behind it belongs to the sentence. */
const WEB_ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/giu;

/** A line with its web addresses as links that show where they go. */
function linked(line: string): string {
  let html = '';
  let done = 0;
  for (const { 0: address, index } of line.matchAll(WEB_ADDRESS)) {
    html += escaped(line.slice(done, index));
    html += URL.canParse(address) ? `<a href="${escaped(address)}">${escaped(address)}</a>` : escaped(address);
    done = index + address.length;
  }
  return html + escaped(line.slice(done));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
}
