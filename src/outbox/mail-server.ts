import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

import type { Message } from './message';

/** What became of a message. */
export type Delivery =
  | { outcome: 'accepted' }
  /** Not now: the server said so, or the connection was lost on the way, and then it may have been accepted after all. */
  | { outcome: 'refused-for-now'; reason: string }
  /** Never: the address or the message is refused for good (5xx, RFC 5321 §4.2.1). */
  | { outcome: 'refused'; reason: string };

/** No mail can be handed over, whichever it is: nobody answers, or the server refuses us. The message holds codes only. */
export class MailServerUnavailable extends Error {
  override name = 'MailServerUnavailable';
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** Mails over one connection, after which a new one is made: servers bound it. */
const MAX_PER_CONNECTION = 100;
/** Answers that are about us, not about the mail: we should have signed in, or in another way (RFC 4954 §6). */
const SIGN_IN_PROBLEMS = new Set([530, 534, 535, 538]);

/**
 * A mail server, spoken to over one SMTP connection at a time for many mails. Its timeouts are those of RFC 5321 §4.5.3.2: a
 * shorter one would send again what a slow server is about to accept.
 */
export class MailServer {
  #connection: SMTPConnection | null = null;
  #sent = 0;

  /** @param url `SMTP_URL` */
  constructor(private readonly url: string) {}

  /**
   * Hands a message over.
   *
   * @throws MailServerUnavailable when it could not even be offered
   */
  async deliver(message: Message): Promise<Delivery> {
    const connection = await this.#open();
    const content = await composed(message);
    try {
      await step<unknown>(connection, (done) =>
        connection.send({ from: message.from.address, to: [message.to.address] }, content, done),
      );
      this.#sent += 1;
      return { outcome: 'accepted' };
    } catch (error) {
      this.close();
      return judged(error as SmtpError);
    }
  }

  /** Ends the connection, if there is one. */
  close(): void {
    if (this.#connection?.stage === 'connected') this.#connection.quit();
    this.#connection = null;
  }

  async #open(): Promise<SMTPConnection> {
    if (this.#connection?.stage === 'connected' && this.#sent < MAX_PER_CONNECTION) return this.#connection;
    this.close();
    const { auth, ...options } = parseConnectionUrl(this.url);
    const connection = new SMTPConnection(options);
    connection.on('error', () => {
      // Whatever waits for an answer is told by its own listener; an idle connection may go.
    });
    connection.once('end', () => {
      if (this.#connection === connection) this.#connection = null;
    });
    try {
      await step(connection, (done) => connection.connect(done));
      if (auth) await step(connection, (done) => connection.login(auth, done));
    } catch (error) {
      connection.close();
      throw new MailServerUnavailable(codesOf(error as SmtpError));
    }
    this.#connection = connection;
    this.#sent = 0;
    return connection;
  }
}

/** One step of the conversation, which also ends when the connection does. */
function step<Result>(
  connection: SMTPConnection,
  begin: (done: (error?: Error | null, result?: Result) => void) => void,
): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    const ended = () => reject(Object.assign(new Error('The connection ended'), { code: 'ECONNECTION' }));
    connection.once('end', ended);
    begin((error, result) => {
      connection.off('error', reject);
      connection.off('end', ended);
      if (error) reject(error);
      else resolve(result);
    });
  });
}

function judged(error: SmtpError): Delivery {
  const reason = codesOf(error);
  const { code, command, responseCode } = error;
  // The sender's address is the same for all mail, and so are our rights.
  if (responseCode !== undefined && (command === 'MAIL FROM' || SIGN_IN_PROBLEMS.has(responseCode))) {
    throw new MailServerUnavailable(reason);
  }
  if (code === 'EENVELOPE' && responseCode === undefined) return { outcome: 'refused', reason };
  const forGood = responseCode !== undefined && responseCode >= 500;
  return { outcome: forGood ? 'refused' : 'refused-for-now', reason };
}

/** The codes of an error, such as `550 5.1.1` or `ECONNREFUSED`: its words could hold an address. */
function codesOf({ code, message, response, responseCode }: SmtpError): string {
  const [enhanced] = /\b[245]\.\d{1,3}\.\d{1,3}\b/u.exec(response ?? '') ?? [];
  const [system] = /\bE[A-Z]{4,}\b/u.exec(message) ?? [];
  const codes = responseCode === undefined ? [system ?? code ?? 'unknown'] : [responseCode, enhanced];
  return codes.filter((part) => part !== undefined).join(' ');
}

/**
 * The message as it goes over the line (RFC 5322, MIME): text and HTML as alternatives, with nothing fetched or read.
 *
 * A calendar is a file beside them and no alternative to them: Exchange makes an appointment of a mail with such an alternative,
 * whose words nobody sees. Its type names the method of the file (RFC 6047 §2.4); where the two differ, Outlook opens neither. In
 * base64 its lines are not touched on the way.
 */
function composed({
  boundary,
  calendar,
  date,
  from,
  html,
  messageId,
  replyTo,
  subject,
  text,
  to,
}: Message): Promise<Buffer> {
  return new MailComposer({
    from,
    to,
    ...(replyTo && { replyTo }),
    subject,
    text,
    html,
    ...(calendar && {
      attachments: [
        {
          filename: calendar.fileName,
          content: Buffer.from(calendar.text),
          contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
          contentTransferEncoding: 'base64',
        },
      ],
    }),
    date,
    messageId,
    baseBoundary: boundary,
    // A machine wrote it, so that no other machine answers (RFC 3834 §5).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
