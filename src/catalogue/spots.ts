import { sql } from 'drizzle-orm';

import type { Database } from './database';

/**
 * Brings the catalogue's places in line with the published locations: one of them, or all. A place keeps its number for
 * as long as it is there, so that the offers' rows can refer to it.
 *
 * @returns how many places were added, changed or removed
 */
export async function refreshSpots(db: Database, location: string | null): Promise<number> {
  const scope = (column: string) => (location === null ? sql`true` : sql`${sql.raw(column)} = ${location}::uuid`);
  const { rows } = await db.execute(sql`
  WITH fresh AS MATERIALIZED (
    SELECT l.id AS location_id, l.slug, l.name, l.city, nullif(btrim(l.neighbourhood), '') AS neighbourhood,
      nullif(btrim(l.postcode), '') AS postcode, l.latitude::double precision AS lat, l.longitude::double precision AS lon
    FROM public.locations l
    WHERE l._status = 'published' AND l.deleted_at IS NULL AND l.slug IS NOT NULL AND ${scope('l.id')}
  ),
  written AS (
    INSERT INTO catalogue.spot AS s (location_id, slug, name, city, neighbourhood, postcode, lat, lon)
    SELECT location_id, slug, name, city, neighbourhood, postcode, lat, lon FROM fresh
    ON CONFLICT (location_id) DO UPDATE SET slug = excluded.slug, name = excluded.name, city = excluded.city,
      neighbourhood = excluded.neighbourhood, postcode = excluded.postcode, lat = excluded.lat, lon = excluded.lon
      WHERE (s.slug, s.name, s.city, s.neighbourhood, s.postcode, s.lat, s.lon) IS DISTINCT FROM
        (excluded.slug, excluded.name, excluded.city, excluded.neighbourhood, excluded.postcode, excluded.lat, excluded.lon)
    RETURNING 1
  ),
  removed AS (
    DELETE FROM catalogue.spot s WHERE ${scope('s.location_id')}
      AND NOT EXISTS (SELECT FROM fresh WHERE fresh.location_id = s.location_id)
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM written) + (SELECT count(*) FROM removed) AS changed`);
  return Number(rows[0]?.changed ?? 0);
}
