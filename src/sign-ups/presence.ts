import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import type { SessionKey } from '@/domain/sign-up';

/**
 * Notes whether somebody with a place was at a meeting, beside what is noted of other meetings. One statement, so that of two
 * colleagues who note at once neither undoes what the other noted.
 *
 * @param present null: nothing is known of it any more
 * @returns false when they have no place
 */
export async function markPresence(
  db: Database,
  id: string,
  meeting: SessionKey,
  present: boolean | null,
): Promise<boolean> {
  const { rows } = await executePrepared(
    db,
    'mark presence',
    sql`
    UPDATE public.sign_ups s SET updated_at = now(), attendance =
      (CASE WHEN jsonb_typeof(s.attendance) = 'object' THEN s.attendance ELSE '{}' END - ${meeting}::text)
      || CASE WHEN ${present}::boolean IS NULL THEN '{}' ELSE jsonb_build_object(${meeting}::text, ${present}::boolean) END
    WHERE s.id = ${id}::uuid AND s.status = 'confirmed'
    RETURNING s.id`,
  );
  return rows.length > 0;
}
