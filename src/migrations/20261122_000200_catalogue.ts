import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

/**
 * The catalogue: one flat row per offer and content language, and the coming meetings beside it. In a schema of its own,
 * so that Payload's migrations neither see nor change it. All of it can be rebuilt from the documents (`npm run reindex`).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA catalogue;
    CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA catalogue;
    SET LOCAL search_path = catalogue, public;

    CREATE TEXT SEARCH CONFIGURATION catalogue.nl (COPY = pg_catalog.dutch);
    ALTER TEXT SEARCH CONFIGURATION catalogue.nl
      ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;
    CREATE TEXT SEARCH CONFIGURATION catalogue.en (COPY = pg_catalog.english);
    ALTER TEXT SEARCH CONFIGURATION catalogue.en
      ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
    SET LOCAL search_path = public;

    -- The words of a text in the analysis of its language.
    CREATE FUNCTION catalogue.words(language text, content text) RETURNS tsvector
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN CASE language
        WHEN 'en' THEN to_tsvector('catalogue.en', coalesce(content, ''))
        ELSE to_tsvector('catalogue.nl', coalesce(content, ''))
      END;

    -- One bit per key, in the order of the list of all keys.
    CREATE FUNCTION catalogue.bits(chosen text[], keys text[]) RETURNS integer
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN (
        SELECT coalesce(bit_or(1 << (array_position(keys, value) - 1)), 0)
        FROM unnest(chosen) AS value WHERE value = ANY (keys)
      );

    -- ISO 8601 with the offset of Dutch clocks.
    CREATE FUNCTION catalogue.iso(moment timestamptz) RETURNS text
      LANGUAGE sql STABLE PARALLEL SAFE
      RETURN to_char(moment AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD"T"HH24:MI:SS')
        || '+' || to_char((moment AT TIME ZONE 'Europe/Amsterdam') - (moment AT TIME ZONE 'UTC'), 'HH24:MI');

    CREATE TABLE catalogue.offer (
      offer_id uuid NOT NULL,
      locale text NOT NULL,
      slug text NOT NULL,
      title text NOT NULL,
      words tsvector NOT NULL,
      -- Which levels, barriers, topics, devices and pillars it is for, a bit each: see src/catalogue/facet-key.ts.
      facets_for integer NOT NULL,
      -- Kind, languages, free, without appointment, accessible: see the same.
      facets_how integer NOT NULL,
      organisation_slug text NOT NULL,
      city text,
      shown_from date,
      shown_until date,
      card jsonb NOT NULL,
      PRIMARY KEY (locale, offer_id)
    );
    CREATE INDEX offer_words ON catalogue.offer USING gin (words);
    CREATE INDEX offer_slug ON catalogue.offer (locale, slug);
    CREATE INDEX offer_organisation ON catalogue.offer (locale, organisation_slug);

    CREATE TABLE catalogue.occurrence (
      offer_id uuid NOT NULL,
      -- The schedule's row that it comes from, and when that row meant it to start: its identity.
      schedule_row text NOT NULL,
      starts_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      place uuid,
      PRIMARY KEY (offer_id, schedule_row, starts_at)
    );
    CREATE INDEX occurrence_next ON catalogue.occurrence (offer_id, starts_at);`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA catalogue CASCADE`);
}
