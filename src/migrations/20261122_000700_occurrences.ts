import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

/** What becomes of single meetings, and what questions about time are answered from. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE catalogue.occurrence
      -- When the schedule starts it, whatever became of it: with its row, its identity.
      ADD COLUMN planned_at timestamptz,
      -- Null: it goes on as the schedule says.
      ADD COLUMN status text CHECK (status IN ('cancelled', 'moved', 'tentative')),
      -- Why it is cancelled or moved, by language.
      ADD COLUMN reason jsonb,
      -- The parts of the day that it is in, a bit each: morning, afternoon, evening.
      ADD COLUMN parts smallint NOT NULL DEFAULT 0,
      -- When somebody is there to help; null: all of the time.
      ADD COLUMN helped tstzmultirange;
    UPDATE catalogue.occurrence SET planned_at = starts_at;
    ALTER TABLE catalogue.occurrence ALTER COLUMN planned_at SET NOT NULL;
    ALTER TABLE catalogue.occurrence DROP CONSTRAINT occurrence_pkey;
    ALTER TABLE catalogue.occurrence ADD PRIMARY KEY (offer_id, schedule_row, planned_at);
    CREATE INDEX occurrence_when ON catalogue.occurrence (starts_at) INCLUDE (ends_at, offer_id, parts)
      WHERE status IS DISTINCT FROM 'cancelled';
    CREATE INDEX occurrence_cancelled ON catalogue.occurrence (offer_id, starts_at) WHERE status = 'cancelled';
    -- The parts of the day that its coming meetings are in. Kept as next_at is: no index has it.
    ALTER TABLE catalogue.offer ADD COLUMN parts smallint NOT NULL DEFAULT 0;

    -- As for the tables of other languages: Payload looks them up by parent alone.
    CREATE INDEX offers_schedule_overrides_locales_parent ON public.offers_schedule_overrides_locales (_parent_id);
    CREATE INDEX _offers_v_version_schedule_overrides_locales_parent ON public._offers_v_version_schedule_overrides_locales (_parent_id);
    CREATE INDEX school_holidays_locales_parent ON public.school_holidays_locales (_parent_id);`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX public.offers_schedule_overrides_locales_parent;
    DROP INDEX public._offers_v_version_schedule_overrides_locales_parent;
    DROP INDEX public.school_holidays_locales_parent;
    ALTER TABLE catalogue.offer DROP COLUMN parts;
    DROP INDEX catalogue.occurrence_when, catalogue.occurrence_cancelled;
    -- Made anew by the worker.
    DELETE FROM catalogue.occurrence;
    ALTER TABLE catalogue.occurrence DROP CONSTRAINT occurrence_pkey;
    ALTER TABLE catalogue.occurrence
      DROP COLUMN planned_at, DROP COLUMN status, DROP COLUMN reason, DROP COLUMN parts, DROP COLUMN helped;
    ALTER TABLE catalogue.occurrence ADD PRIMARY KEY (offer_id, schedule_row, starts_at);`);
}
