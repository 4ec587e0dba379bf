import { sql, type SQL } from 'drizzle-orm';

import { oneLine, severalLines } from '@/domain/form';

import type { Mail } from './mail';

/** Where the statement runs: the transaction of what the mail tells of, so that there is none of what never happened. */
interface Database {
  execute: (statement: SQL) => Promise<unknown>;
}

/**
 * Puts a mail into the outbox, from which the worker sends it. A key that is already there changes nothing. A line break in
 * an address or subject, which could begin a header of its own, is taken out.
 */
export async function enqueueMail(
  db: Database,
  { about, calendar, key, replyTo, secret = false, subject, text, to }: Mail,
): Promise<void> {
  await db.execute(sql`
    INSERT INTO outbox.mail (key, recipient, reply_to, subject, text, about_collection, about_id, secret,
      calendar_name, calendar_text)
    VALUES (${key}, ${oneLine(to)}, ${replyTo === undefined ? null : oneLine(replyTo)}, ${oneLine(subject)},
      ${severalLines(text)}, ${about?.collection ?? null}, ${about?.id ?? null}::uuid, ${secret},
      ${calendar?.fileName ?? null}::text, ${calendar?.text ?? null}::text)
    ON CONFLICT (key) DO NOTHING`);
}
