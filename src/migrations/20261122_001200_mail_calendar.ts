import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

/** A calendar file (RFC 5545) that goes with a mail, byte for byte as it was made. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE outbox.mail
      ADD COLUMN calendar_name text,
      ADD COLUMN calendar_text text,
      ADD CONSTRAINT mail_calendar_whole CHECK ((calendar_name IS NULL) = (calendar_text IS NULL));`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE outbox.mail DROP COLUMN calendar_name, DROP COLUMN calendar_text`);
}
