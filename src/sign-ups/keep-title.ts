import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';

/**
 * Writes down with the sign-ups of an offer what it is called, in Dutch, for the counts that are made of them once it is deleted:
 * nothing else tells those of one deleted offer from those of another.
 *
 * @param db the transaction that deletes it
 */
export async function keepTitle(db: Database, offer: string): Promise<void> {
  await executePrepared(
    db,
    'keep title',
    sql`
    UPDATE public.sign_ups s SET offer_title = coalesce(nullif(btrim(own.title), ''), nullif(btrim(module.title), ''), o.slug)
    FROM public.offers o
    LEFT JOIN public.offers_locales own ON own._parent_id = o.id AND own._locale = 'nl'
    LEFT JOIN public.training_modules_locales module ON module._parent_id = o.module_id AND module._locale = 'nl'
    WHERE o.id = ${offer}::uuid AND s.offer_id = o.id`,
  );
}
