import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

import { up as makeCatalogue } from './20261122_000200_catalogue';

/**
 * The catalogue as the search wants it: narrow rows to find and count with, cards to show beside them, places with
 * coordinates, and the words of the index. All of it is made anew from the documents by `npm run reindex`, which a start
 * or a migration runs by itself when the catalogue was made in another way than the present one.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    SET LOCAL search_path = catalogue, public;
    CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA catalogue;

    DROP TABLE catalogue.offer;
    DROP FUNCTION catalogue.words;
    DROP TEXT SEARCH CONFIGURATION catalogue.nl;
    DROP TEXT SEARCH CONFIGURATION catalogue.en;

    -- Names as somebody types the beginning of them: small letters, no accents, single spaces.
    -- Its cost keeps the planner from folding all names anew where an index has them.
    CREATE FUNCTION catalogue.folded(content text) RETURNS text
      LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 500 SET search_path = catalogue, public
      AS $$
      BEGIN
        RETURN btrim(regexp_replace(
          translate(replace(lower(unaccent('unaccent', content)), '&', ' en '), '-.''’', ''),
          '[^[:alnum:]]+', ' ', 'g'));
      END $$;

    -- Texts that many rows share (towns, slugs of organisations), each with a number that stands for it in the rows.
    CREATE TABLE catalogue.label (
      id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      label text NOT NULL UNIQUE
    );
    CREATE INDEX label_lower ON catalogue.label (lower(label));

    -- What a card shows and what its offer is found by: read for the few offers of a page, never to find or count.
    CREATE TABLE catalogue.card (
      offer_id uuid NOT NULL,
      locale text NOT NULL,
      slug text NOT NULL,
      title text NOT NULL,
      changed_at timestamptz NOT NULL,
      -- Terms of the text by weight (A title, B summary, C what belongs to it, D the rest), and terms for facets and names.
      terms tsvector NOT NULL,
      card jsonb NOT NULL,
      PRIMARY KEY (locale, offer_id)
    );
    CREATE INDEX card_slug ON catalogue.card (locale, slug);
    CREATE INDEX card_title ON catalogue.card USING gin ((' ' || catalogue.folded(title)) gin_trgm_ops);

    -- The terms of a row of catalogue.offer. Immutable as long as the mark stands for the terms: a card with other terms
    -- gives its row another mark, and so another entry in the index (src/catalogue/project.ts). Its cost sends the planner
    -- to that index instead of to the cards.
    CREATE FUNCTION catalogue.terms_of(which text, offer uuid, mark integer) RETURNS tsvector
      LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE COST 10000
      AS $$
      BEGIN
        RETURN (SELECT c.terms FROM catalogue.card c WHERE c.locale = which AND c.offer_id = offer);
      END $$;

    -- Narrow, because every hit of a question is read to be counted.
    CREATE TABLE catalogue.offer (
      offer_id uuid NOT NULL,
      locale text NOT NULL,
      -- All that the catalogue can be narrowed by, a bit each: see src/catalogue/facet-key.ts.
      facets bigint NOT NULL,
      -- Numbers in catalogue.label.
      organisation integer NOT NULL,
      town integer,
      shown_from date,
      shown_until date,
      -- When its next meeting starts, until it has started. Kept by the refresh of the occurrences, which writes it in place:
      -- no index has it.
      next_at timestamptz,
      -- Of the terms of its card: other terms, another mark.
      terms_mark integer NOT NULL,
      -- Its places in catalogue.spot.
      spots integer[] NOT NULL,
      -- The terms of the title alone: hits with the words there are ranked first.
      title_terms tsvector NOT NULL,
      PRIMARY KEY (locale, offer_id)
    ) PARTITION BY LIST (locale);
    CREATE TABLE catalogue.offer_nl PARTITION OF catalogue.offer FOR VALUES IN ('nl') WITH (fillfactor = 90);
    CREATE TABLE catalogue.offer_en PARTITION OF catalogue.offer FOR VALUES IN ('en') WITH (fillfactor = 90);
    CREATE INDEX offer_terms ON catalogue.offer USING gin (catalogue.terms_of(locale, offer_id, terms_mark));
    CREATE INDEX offer_spots ON catalogue.offer USING gin (spots);
    CREATE INDEX offer_organisation ON catalogue.offer (organisation);

    CREATE TABLE catalogue.spot (
      id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      location_id uuid NOT NULL UNIQUE,
      slug text NOT NULL,
      name text NOT NULL,
      city text NOT NULL,
      neighbourhood text,
      postcode text,
      lat double precision,
      lon double precision
    );
    CREATE INDEX spot_position ON catalogue.spot (lat, lon);
    CREATE INDEX spot_names ON catalogue.spot
      USING gin ((' ' || catalogue.folded(name || ' ' || city || coalesce(' ' || neighbourhood, ''))) gin_trgm_ops);

    -- Where postcodes are, by their four digits: filled by an import.
    CREATE TABLE catalogue.postcode (
      postcode text PRIMARY KEY,
      place text NOT NULL,
      -- The name as all ways to write it have it in common: see src/domain/place-name.ts.
      place_key text NOT NULL,
      lat double precision NOT NULL,
      lon double precision NOT NULL
    );
    CREATE INDEX postcode_place ON catalogue.postcode (place_key);

    -- What a geocoder answered, also when it knew no such place (no coordinates).
    CREATE TABLE catalogue.geocode (
      question text PRIMARY KEY,
      label text,
      lat double precision,
      lon double precision,
      asked_at timestamptz NOT NULL
    );

    -- Every word of the index, folded as it is written, with the term that stands for it.
    CREATE TABLE catalogue.lexicon (
      word text PRIMARY KEY,
      term text NOT NULL,
      uses integer NOT NULL
    );
    CREATE INDEX lexicon_term ON catalogue.lexicon (term);
    CREATE INDEX lexicon_trigrams ON catalogue.lexicon USING gin (word gin_trgm_ops);

    -- Words of the index that look like this one, most alike first.
    CREATE FUNCTION catalogue.similar_words(wanted text, most integer) RETURNS TABLE (word text, term text, uses integer)
      LANGUAGE sql STABLE PARALLEL SAFE SET search_path = catalogue, public SET pg_trgm.similarity_threshold = 0.2
      AS $$
        SELECT l.word, l.term, l.uses FROM catalogue.lexicon l
        WHERE l.word % wanted
        ORDER BY similarity(l.word, wanted) DESC, l.uses DESC, l.word LIMIT most
      $$;

    -- Numbers that grow with each change of the rows, and of the names of places and organisations, so that who keeps
    -- answers knows when they are of yesterday.
    CREATE TABLE catalogue.change (number bigint NOT NULL, names bigint NOT NULL);
    INSERT INTO catalogue.change VALUES (0, 0);

    -- To be called after rows were written. It counts the change, and merges the new entries of the indexes all at once, which
    -- takes a tenth of the time of merging them one by one; left unmerged, each search would walk through them.
    CREATE FUNCTION catalogue.note_change() RETURNS void
      LANGUAGE plpgsql
      AS $$
      BEGIN
        UPDATE catalogue.change SET number = number + 1;
        PERFORM gin_clean_pending_list(i.indexrelid)
          FROM pg_inherits part
          JOIN pg_index i ON i.indrelid = part.inhrelid
          JOIN pg_class c ON c.oid = i.indexrelid
          JOIN pg_am method ON method.oid = c.relam
          WHERE part.inhparent = 'catalogue.offer'::regclass AND method.amname = 'gin';
      END $$;

    CREATE FUNCTION catalogue.note_names() RETURNS void
      LANGUAGE sql
      BEGIN ATOMIC
        UPDATE catalogue.change SET names = names + 1;
      END;

    -- Words of a reindex that is not finished yet.
    CREATE TABLE catalogue.lexicon_next (LIKE catalogue.lexicon INCLUDING CONSTRAINTS, PRIMARY KEY (word));

    -- How the catalogue was made, and how far a reindex that was interrupted came: another way asks for another reindex.
    CREATE TABLE catalogue.made (
      version text NOT NULL,
      reached uuid,
      finished boolean NOT NULL
    );
    SET LOCAL search_path = public;`);
}

/** The catalogue before it, empty: the reindex of the code that goes with it fills it. */
export async function down({ db, ...rest }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA catalogue CASCADE`);
  await makeCatalogue({ db, ...rest });
}
