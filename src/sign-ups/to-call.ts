import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';

/**
 * Notes that staff called somebody about what they did not know yet.
 *
 * @param seen when the sign-up had changed last as who called saw it, in UTC with milliseconds: of what has happened since they
 *   could not tell
 * @returns false when something has
 */
export async function markCalled(db: Database, id: string, seen: string): Promise<boolean> {
  const { rows } = await executePrepared(
    db,
    'called',
    sql`
    UPDATE public.sign_ups s SET to_call = NULL, updated_at = now()
    WHERE s.id = ${id}::uuid AND s.to_call IS NOT NULL
      AND to_char(s.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') = ${seen}::text
    RETURNING s.id`,
  );
  return rows.length > 0;
}
