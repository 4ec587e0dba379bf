import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

/** What an offer was called, for the counts of who was there that are made after it is deleted. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE public.sign_ups ADD COLUMN offer_title varchar`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE public.sign_ups DROP COLUMN offer_title`);
}
