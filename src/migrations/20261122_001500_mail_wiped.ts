import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

/** Mail of which only its key stays once it is sent, by which it is not sent again. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE outbox.mail ADD COLUMN wipe boolean NOT NULL DEFAULT false`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE outbox.mail DROP COLUMN wipe`);
}
