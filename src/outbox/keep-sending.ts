import { setTimeout as sleep } from 'node:timers/promises';

import { Client, type ClientBase } from 'pg';

import type { Sender } from './message';
import { OutboxSender, type MailRound } from './send';

interface MailOptions {
  databaseUrl: string;
  /** `SMTP_URL`; null: mail waits. */
  smtpUrl: string | null;
  sender: Sender;
  /** What time it is. */
  clock: () => Date;
  /** Is told in a line how it goes: numbers and codes, never who writes to whom. */
  say: (line: string) => void;
  /** Whether each mail more that waits for want of a mail server is worth a line. */
  sayEach: boolean;
  /** The mail that is being sent is finished; then it ends. */
  stop: AbortSignal;
}

/** Between two looks into the outbox, in milliseconds. */
const LOOK = 500;
/** Between two attempts to reach the database again; the first is for who has something to note. */
const TRY_TO_NOTE = 200;
const TRY_AGAIN = 2_000;
/** A session that holds a mail this long, in milliseconds, belongs to a machine that is gone: the database ends it. */
const LONGEST_HOLD = 15 * 60_000;
/** Milliseconds. */
const LONGEST_STATEMENT = 30_000;

/**
 * Sends mail until it is told to stop, through failures of the database and of the mail server. Any number of processes may do
 * so at once.
 */
export async function keepSendingMail(options: MailOptions): Promise<void> {
  const { smtpUrl, stop } = options;
  const outbox = smtpUrl === null ? new Waiting(options) : new Going(options, smtpUrl);
  let isFirst = true;
  let isAway = false;
  while (!stop.aborted) {
    try {
      await withSession(options.databaseUrl, async (client) => {
        // After a failure of the database, those go first who know what became of a mail.
        if (!isFirst && !outbox.hasToNote) await pause(LOOK, stop);
        isFirst = false;
        while (!stop.aborted) {
          await outbox.look(client);
          isAway = false;
          await pause(LOOK, stop);
        }
      });
    } catch (error) {
      if (!isAway) options.say(`Mail: the database cannot be used (${codeOf(error)}). It goes on when it can.`);
      isAway = true;
      isFirst = false;
      await pause(outbox.hasToNote ? TRY_TO_NOTE : TRY_AGAIN, stop);
    }
  }
}

/** What is done at each look into the outbox. */
interface Outbox {
  /** Something was done that the database has not heard of. */
  readonly hasToNote: boolean;
  look: (client: ClientBase) => Promise<void>;
}

/** The outbox of a site with a mail server. */
class Going implements Outbox {
  readonly #sender: OutboxSender;

  constructor(
    private readonly options: MailOptions,
    smtpUrl: string,
  ) {
    this.#sender = new OutboxSender(smtpUrl, options.sender);
  }

  get hasToNote(): boolean {
    return this.#sender.hasUnnoted;
  }

  async look(client: ClientBase): Promise<void> {
    const round = await this.#sender.sendDue(client, this.options.clock, this.options.stop);
    const line = inWords(round);
    if (line === null) return;
    this.options.say(`Mail: ${line}; ${await waitingMails(client)} waiting.`);
  }
}

/** The outbox of a site without one: mail waits for it. */
class Waiting implements Outbox {
  readonly hasToNote = false;
  #said = 0;

  constructor(private readonly options: MailOptions) {}

  async look(client: ClientBase): Promise<void> {
    const waiting = await waitingMails(client);
    if (waiting > this.#said && (this.#said === 0 || this.options.sayEach)) {
      this.options.say(`Mail: SMTP_URL is not set, so mail waits in the outbox; ${waiting} waiting.`);
      this.#said = waiting;
    }
  }
}

function inWords({ failed, later, sent, unavailable }: MailRound): string | null {
  const parts = [
    sent > 0 && `${sent} sent`,
    failed > 0 && `${failed} refused for good`,
    later > 0 && `${later} to be tried again`,
    unavailable !== null && `the mail server cannot be used (${unavailable})`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : parts.join(', ');
}

/** How many mails wait, due or not. */
async function waitingMails(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ waiting: number }>(
    'SELECT count(*)::integer AS waiting FROM outbox.mail WHERE sent_at IS NULL AND failed_at IS NULL',
  );
  return rows[0]?.waiting ?? 0;
}

async function withSession(url: string, use: (client: ClientBase) => Promise<void>): Promise<void> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    statement_timeout: LONGEST_STATEMENT,
    query_timeout: 2 * LONGEST_STATEMENT,
    idle_in_transaction_session_timeout: LONGEST_HOLD,
  });
  client.on('error', () => {
    // Without a listener a lost connection would end the process; the next query fails.
  });
  await client.connect();
  try {
    await use(client);
  } finally {
    // A connection that was lost has nothing to say goodbye to.
    await client.end().catch(() => undefined);
  }
}

/** PostgreSQL's or the system's code: the words of an error may hold what somebody wrote. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? String(error.code) : error.name;
}

async function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: stop }).catch(() => undefined);
}
