import type { ClientBase } from 'pg';

import { MailServer, MailServerUnavailable, type Delivery } from './mail-server';
import { toMessage, type Sender, type WaitingMail } from './message';
import { waitAfterTry, waitForServer } from './retry';

/** What a round of sending came to. */
export interface MailRound {
  sent: number;
  /** Refused for good, or tried for days. */
  failed: number;
  /** Refused for now; tried again later. */
  later: number;
  /** Codes why no mail could be handed over at all; null when the server was there, or nothing was to be sent. */
  unavailable: string | null;
}

interface Row extends WaitingMail {
  id: string;
  attempts: number;
}

/** What is noted of a mail after it was tried. */
interface Note {
  id: string;
  secret: boolean;
  delivery: Delivery;
  attempts: number;
  at: Date;
}

/**
 * Sends the outbox. A mail is claimed by the lock of its row for as long as it is being sent: the database gives it free when
 * the process dies, so none is lost, and no two workers send the same one. It is sent first and noted then: what dies between
 * the two is sent once more, under the same Message-ID.
 *
 * One for each process. It remembers what the server has taken while the database could not note it.
 */
export class OutboxSender {
  readonly #server: MailServer;
  #unnoted: Note | null = null;
  #failures = 0;
  #silentUntil = 0;

  /** @param smtpUrl `SMTP_URL` */
  constructor(
    smtpUrl: string,
    private readonly sender: Sender,
  ) {
    this.#server = new MailServer(smtpUrl);
  }

  /** Whether a mail was handed over that the database does not know of yet: no moment to let somebody else go first. */
  get hasUnnoted(): boolean {
    return this.#unnoted !== null;
  }

  /**
   * Sends what is due, one by one over one connection, until nothing is due, the server is out of reach, or it shall stop.
   *
   * @param client a session of its own: it holds a transaction open while the server thinks
   * @param clock what time it is
   * @throws what the database throws; the next round goes on where this one was
   */
  async sendDue(client: ClientBase, clock: () => Date, stop: AbortSignal): Promise<MailRound> {
    const round: MailRound = { sent: 0, failed: 0, later: 0, unavailable: null };
    await this.#noteWhatIsKnown(client);
    if (performance.now() < this.#silentUntil) return round;
    try {
      while (!stop.aborted && (await this.#sendOne(client, clock, round))) {
        // The next one.
      }
    } catch (error) {
      if (!(error instanceof MailServerUnavailable)) throw error;
      this.#failures += 1;
      this.#silentUntil = performance.now() + waitForServer(this.#failures);
      round.unavailable = error.message;
    } finally {
      this.#server.close();
    }
    return round;
  }

  async #sendOne(client: ClientBase, clock: () => Date, round: MailRound): Promise<boolean> {
    await client.query('BEGIN');
    try {
      const row = await claim(client, clock());
      if (row) await this.#deliver(client, row, clock, round);
      await client.query('COMMIT');
      this.#unnoted = null;
      return row !== undefined;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  async #deliver(client: ClientBase, row: Row, clock: () => Date, round: MailRound): Promise<void> {
    const { attempts, id, ...mail } = row;
    const message = toMessage(mail, this.sender);
    const delivery: Delivery = message
      ? await this.#server.deliver(message)
      : { outcome: 'refused', reason: 'no single address' };
    if (message) this.#failures = 0;
    this.#unnoted = { id, secret: mail.secret, delivery, attempts: attempts + 1, at: clock() };
    round[await note(client, this.#unnoted)] += 1;
  }

  /** Notes what a lost database did not hear of. Whoever came first, the note says no less than before. */
  async #noteWhatIsKnown(client: ClientBase): Promise<void> {
    if (!this.#unnoted) return;
    await note(client, this.#unnoted);
    this.#unnoted = null;
  }
}

/** The next mail that is due and that nobody else is sending, locked until the transaction ends. */
async function claim(client: ClientBase, now: Date): Promise<Row | undefined> {
  const { rows } = await client.query<Row>({
    name: 'claim-mail',
    text: `SELECT id, key, recipient, reply_to, subject, text, created_at, secret, attempts,
        calendar_name, calendar_text
      FROM outbox.mail
      WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= $1
      ORDER BY due_at, created_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    values: [now],
  });
  return rows[0];
}

/** Notes what became of a mail, unless that is known already; of a secret one that is over nothing stays. */
async function note(
  client: ClientBase,
  { at, attempts, delivery, id, secret }: Note,
): Promise<'sent' | 'failed' | 'later'> {
  const wait = delivery.outcome === 'refused-for-now' ? waitAfterTry(attempts) : null;
  const became = delivery.outcome === 'accepted' ? 'sent' : wait === null ? 'failed' : 'later';
  if (secret && became !== 'later') {
    await client.query('DELETE FROM outbox.mail WHERE id = $1', [id]);
    return became;
  }
  await client.query({
    name: 'note-mail',
    text: `UPDATE outbox.mail SET
        sent_at = CASE $2 WHEN 'sent' THEN $3::timestamptz END,
        failed_at = CASE $2 WHEN 'failed' THEN $3::timestamptz END,
        due_at = coalesce($4::timestamptz, due_at),
        attempts = $5,
        last_error = $6
      WHERE id = $1 AND sent_at IS NULL`,
    values: [
      id,
      became,
      at,
      wait === null ? null : new Date(at.getTime() + wait),
      attempts,
      delivery.outcome === 'accepted' ? null : delivery.reason,
    ],
  });
  return became;
}
