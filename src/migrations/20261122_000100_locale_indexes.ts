import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

/**
 * Payload looks up a document's languages by parent alone, but indexes parent and language together with the language
 * first; on many documents every page of a list would read the whole table.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DO $$
    DECLARE locales record;
    BEGIN
      FOR locales IN
        SELECT table_name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = '_parent_id' AND table_name LIKE '%\_locales'
      LOOP
        EXECUTE format(
          'CREATE INDEX IF NOT EXISTS %I ON public.%I (_parent_id)',
          'parent_' || md5(locales.table_name), locales.table_name
        );
      END LOOP;
    END $$`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DO $$
    DECLARE locales record;
    BEGIN
      FOR locales IN SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND indexname ~ '^parent_[0-9a-f]{32}$'
      LOOP
        EXECUTE format('DROP INDEX public.%I', locales.indexname);
      END LOOP;
    END $$`);
}
