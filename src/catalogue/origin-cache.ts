import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';

import type { Geocoder, PlaceQuestion } from '@/domain/geocoding';
import { placeKey } from '@/domain/place-name';
import type { Origin } from '@/domain/understood-query';

import type { Database } from './database';

const DAY = 86_400_000;
/** How long an answer counts, in milliseconds: places don't move, but new neighbourhoods get postcodes. */
const AGE_OF_FOUND = 180 * DAY;
const AGE_OF_NOTHING = 7 * DAY;
/** Most answers that are kept, so that whoever makes up names cannot fill the disk. The country has some 4,000 postcodes. */
const MAX_ANSWERS = 20_000;

interface AnswerRow {
  label: string | null;
  lat: number | null;
  lon: number | null;
  asked_at: Date;
}

/**
 * Asks a geocoder what it was not asked before; its answers, also "nothing there", are kept in the database for a while. When
 * it does not answer, an older answer is better than none.
 */
export async function askGeocoder(
  pool: Pick<Pool, 'query'>,
  question: PlaceQuestion,
  geocoder: Geocoder,
  now: Date,
): Promise<Origin | null> {
  const key = question.kind === 'postcode' ? `postcode ${question.digits}` : `place ${placeKey(question.name) ?? ''}`;
  const { rows } = await pool.query<AnswerRow>({
    name: 'geocode',
    text: 'SELECT label, lat, lon, asked_at FROM catalogue.geocode WHERE question = $1',
    values: [key],
  });
  const kept = rows[0];
  if (kept && now.getTime() - kept.asked_at.getTime() < (kept.lat === null ? AGE_OF_NOTHING : AGE_OF_FOUND)) {
    return toOrigin(kept);
  }
  const answer = await geocoder(question);
  if (answer === 'unavailable') return kept ? toOrigin(kept) : null;
  await keep(pool, key, answer, now);
  return answer;
}

function toOrigin({ label, lat, lon }: AnswerRow): Origin | null {
  return lat === null || lon === null ? null : { label: label ?? '', lat, lon };
}

/** An answer that cannot be kept is still an answer. */
async function keep(pool: Pick<Pool, 'query'>, key: string, answer: Origin | null, now: Date): Promise<void> {
  try {
    await pool.query({
      name: 'keep-geocode',
      text: `INSERT INTO catalogue.geocode (question, label, lat, lon, asked_at)
        SELECT $1, $2, $3, $4, $5 WHERE (SELECT count(*) FROM catalogue.geocode) < ${MAX_ANSWERS}
        ON CONFLICT (question) DO UPDATE
          SET label = excluded.label, lat = excluded.lat, lon = excluded.lon, asked_at = excluded.asked_at`,
      values: [key, answer?.label ?? null, answer?.lat ?? null, answer?.lon ?? null, now],
    });
  } catch {
    // The next one who asks tries again.
  }
}

/** Removes answers that no longer count; returns how many. */
export async function removeOldAnswers(db: Database, now: Date): Promise<number> {
  const { rowCount } = await db.execute(sql`
    DELETE FROM catalogue.geocode
    WHERE asked_at < ${new Date(now.getTime() - AGE_OF_FOUND).toISOString()}::timestamptz
      OR (lat IS NULL AND asked_at < ${new Date(now.getTime() - AGE_OF_NOTHING).toISOString()}::timestamptz)`);
  return rowCount ?? 0;
}
