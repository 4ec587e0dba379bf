import type { Pool } from 'pg';

import { Kept } from './kept';

const HOUR = 3_600_000;

/** Changes whenever something that paper says of offers is saved or withdrawn: each save makes a version. */
const MARK = `SELECT concat_ws(' ', (SELECT number FROM catalogue.change), (SELECT max(updated_at) FROM public._offers_v),
    (SELECT max(updated_at) FROM public._locations_v), (SELECT max(updated_at) FROM public._organisations_v)) AS mark`;

const kept = new Kept<{ value: unknown }>(500);

/**
 * What was read of offers for the same key before, or is read now: putting documents together costs more than the rest of a
 * page. It is kept as long as no document changed, and for an hour at most. Not for what rests on somebody's consent, which
 * ends from one request to the next.
 *
 * @param key names the value; its type is always the same
 * @returns a value that others may have got as well: to be read only
 */
export async function keptContent<Value>(
  pool: Pick<Pool, 'query'>,
  { key, now }: { key: string; now: Date },
  read: () => Promise<Value>,
): Promise<Value> {
  const { rows } = await pool.query<{ mark: string }>({ name: 'mark-of-documents', text: MARK });
  const version = `${String(Math.floor(now.getTime() / HOUR))} ${rows[0]?.mark ?? ''}`;
  const known = kept.get(pool, key, version);
  if (known) return known.value as Value;
  const value = await read();
  kept.set(pool, key, version, { value });
  return value;
}
