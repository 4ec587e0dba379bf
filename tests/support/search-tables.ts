import type { Pool } from 'pg';

/** The tables of places and of searches in vain, for as long as no migration makes them. */
export async function makeSearchTables(pool: Pool): Promise<void> {
  await pool.query(`
    CREATE TABLE IF NOT EXISTS catalogue.postcode (
      postcode text PRIMARY KEY,
      place text NOT NULL,
      -- The name as all ways to write it have it in common, see src/domain/place-name.ts.
      place_key text NOT NULL,
      lat double precision NOT NULL,
      lon double precision NOT NULL
    );
    CREATE INDEX IF NOT EXISTS postcode_place ON catalogue.postcode (place_key);
    CREATE TABLE IF NOT EXISTS catalogue.geocode (
      question text PRIMARY KEY,
      label text,
      -- Null: there is no such place.
      lat double precision,
      lon double precision,
      asked_at timestamptz NOT NULL
    );
    CREATE TABLE IF NOT EXISTS public.search_misses (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
      text varchar NOT NULL,
      place varchar DEFAULT '',
      week varchar NOT NULL,
      count numeric DEFAULT 0 NOT NULL
    );
    CREATE UNIQUE INDEX IF NOT EXISTS week_text_place_idx ON public.search_misses (week, text, place);`);
}
