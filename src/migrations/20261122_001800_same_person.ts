import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

/** Who gave a number and an address is known by each of them, and found by each as quickly. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "sign_ups" ADD COLUMN "other_identity" varchar;
    CREATE INDEX sign_ups_other ON public.sign_ups (offer_id, session, other_identity) WHERE status <> 'cancelled';`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "sign_ups" DROP COLUMN "other_identity"`);
}
