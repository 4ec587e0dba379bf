import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

/** What makes places go round in turn: a number for everybody who comes, and nobody twice in the same session. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SEQUENCE public.sign_up_arrival;
    CREATE UNIQUE INDEX sign_ups_once ON public.sign_ups (offer_id, session, identity) WHERE status <> 'cancelled';
    CREATE INDEX sign_ups_line ON public.sign_ups (offer_id, session, status, arrival);`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX public.sign_ups_once, public.sign_ups_line;
    DROP SEQUENCE public.sign_up_arrival;`);
}
