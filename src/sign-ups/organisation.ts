import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';

const IS_LIVE = `g._status = 'published' AND g.deleted_at IS NULL`;

/** Whether the organisation of an offer `o` is on the site: it would be nowhere in the catalogue otherwise. */
export const OF_LIVE_ORGANISATION = sql.raw(
  `EXISTS (SELECT FROM public.organisations g WHERE g.id = o.organisation_id AND ${IS_LIVE})`,
);

/** Whether an organisation is on the site, and its offers with it. */
export async function isLiveOrganisation(db: Database, id: string): Promise<boolean> {
  const { rows } = await executePrepared(
    db,
    'live organisation',
    sql`SELECT FROM public.organisations g WHERE g.id = ${id}::uuid AND ${sql.raw(IS_LIVE)}`,
  );
  return rows.length > 0;
}
