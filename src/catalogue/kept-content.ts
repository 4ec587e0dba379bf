import type { Pool } from 'pg';

import { Kept } from './kept';

const MINUTE = 60_000;

/**
 * What documents are read for: a mark that changes whenever one of them is saved, withdrawn or deleted, and for how long, in
 * milliseconds, the mark is believed. Each save makes a version; only a deletion leaves nothing but a smaller number. A save that
 * took longer than one after it could hide behind that one: with people's consent, for a minute at most.
 */
const CONTENT = {
  stories: {
    lasts: MINUTE,
    mark: `SELECT concat_ws(' ', (SELECT max(updated_at) FROM public._success_stories_v), (SELECT count(*) FROM public.success_stories),
    (SELECT max(updated_at) FROM public._ambassadors_v), (SELECT count(*) FROM public.ambassadors),
    (SELECT max(updated_at) FROM public.media)) AS mark`,
  },
  paper: {
    lasts: 60 * MINUTE,
    mark: `SELECT concat_ws(' ', (SELECT number FROM catalogue.change), (SELECT max(updated_at) FROM public._offers_v),
    (SELECT max(updated_at) FROM public._locations_v), (SELECT max(updated_at) FROM public._organisations_v)) AS mark`,
  },
} as const;

const kept = new Kept<{ value: unknown }>(500);

/**
 * What was read from documents for the same key before, or is read now: putting a document together costs more than the rest of
 * a page. It is kept as long as its mark is the same, and not for long, since some things end by themselves.
 *
 * @param of which documents the value is made of
 * @param key names the value, among all that is made of the same documents; its type is always the same
 * @returns a value that others may have got as well: to be read only
 */
export async function keptContent<Value>(
  pool: Pick<Pool, 'query'>,
  { key, now, of }: { of: keyof typeof CONTENT; key: string; now: Date },
  read: () => Promise<Value>,
): Promise<Value> {
  const { lasts, mark } = CONTENT[of];
  const { rows } = await pool.query<{ mark: string }>({ name: `mark-of-${of}`, text: mark });
  const version = `${String(Math.floor(now.getTime() / lasts))} ${rows[0]?.mark ?? ''}`;
  const known = kept.get(pool, `${of} ${key}`, version);
  if (known) return known.value as Value;
  const value = await read();
  kept.set(pool, `${of} ${key}`, version, { value });
  return value;
}
