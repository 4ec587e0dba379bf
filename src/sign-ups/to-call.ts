import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';

/** Notes that staff called these people about what they did not know yet. */
export async function markCalled(db: Database, ids: readonly string[]): Promise<void> {
  await executePrepared(
    db,
    'called',
    sql`
    UPDATE public.sign_ups s SET to_call = NULL, updated_at = now()
    WHERE s.id = ANY (${`{${ids.join(',')}}`}::uuid[]) AND s.to_call IS NOT NULL`,
  );
}
