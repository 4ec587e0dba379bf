import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

/** Mail that waits to be sent, and for a few days what became of it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA outbox;
    CREATE TABLE outbox.mail (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      key text NOT NULL UNIQUE,
      recipient text NOT NULL,
      reply_to text,
      subject text NOT NULL,
      text text NOT NULL,
      about_collection text,
      about_id uuid,
      -- Holds a key to something: no row of it stays once it is sent or given up.
      secret boolean NOT NULL DEFAULT false,
      created_at timestamptz NOT NULL DEFAULT now(),
      -- Not tried before then. A new one is due whatever the clock of the sender says.
      due_at timestamptz NOT NULL DEFAULT '-infinity',
      attempts integer NOT NULL DEFAULT 0,
      -- Codes of the last refusal; never words of the server, which could name the address.
      last_error text,
      sent_at timestamptz,
      -- Nobody tries any more: it is refused for good, or too many attempts failed.
      failed_at timestamptz
    );
    CREATE INDEX mail_waiting ON outbox.mail (due_at, created_at) WHERE sent_at IS NULL AND failed_at IS NULL;
    CREATE INDEX mail_about ON outbox.mail (about_id) WHERE about_id IS NOT NULL;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA outbox CASCADE`);
}
