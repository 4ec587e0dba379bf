import type { Pool } from 'pg';

/**
 * All that is live of a document: its row and the rows below it (languages, choices, lists), and what the catalogue has
 * of it. Versions and drafts are not part of it. Two equal states are the same byte for byte.
 */
export async function liveState(pool: Pick<Pool, 'query'>, collection: string, id: string): Promise<unknown> {
  const table = collection.replaceAll('-', '_');
  const below = await pool.query<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name LIKE $1 AND column_name IN ('_parent_id', 'parent_id') ORDER BY 1`,
    [`${table.replaceAll('_', String.raw`\_`)}\\_%`],
  );
  const ids = new Set([id]);
  const rows: Record<string, unknown[]> = { [table]: await rowsOf(pool, `public.${table}`, 'id', ids) };
  for (const { name } of below.rows) {
    const found = await rowsOf(pool, `public.${name}`, 'parent', ids);
    rows[name] = found;
    for (const row of found) ids.add(String(row.id));
  }
  rows.catalogue = await rowsOf(pool, 'catalogue.offer', 'offer_id', ids);
  rows.occurrences = await rowsOf(pool, 'catalogue.occurrence', 'offer_id', ids);
  return rows;
}

/** Rows below others come by name after the rows that they belong to: `offers_schedule_rules` before its weekdays. */
async function rowsOf(
  pool: Pick<Pool, 'query'>,
  table: string,
  key: 'id' | 'parent' | 'offer_id',
  ids: ReadonlySet<string>,
): Promise<Record<string, unknown>[]> {
  const column =
    key === 'parent' ? "coalesce(to_jsonb(t) ->> '_parent_id', to_jsonb(t) ->> 'parent_id')" : `t.${key}::text`;
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${column} = ANY ($1) ORDER BY to_jsonb(t)::text`,
    [[...ids]],
  );
  return rows.map(({ row }) => row);
}
