import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import type { Pool } from 'pg';

import type { TransactionalDatabase } from '@/catalogue/reindex';
import { findCards } from '@/catalogue/search';
import { now } from '@/config/env';
import type { ContentLocale } from '@/domain/locale';
import type { OfferCard } from '@/domain/offer';
import { pool } from '@/queries/payload';

/** The database as `reindex` and `checkIndex` want it. */
export function catalogueDatabase(cms: Payload): TransactionalDatabase {
  return (cms.db as unknown as PostgresAdapter).drizzle;
}

/** What the public is shown of an offer now, or null. */
export async function publicCard(
  id: string,
  locale: ContentLocale = 'nl',
  moment: Date = now(),
): Promise<OfferCard | null> {
  return (await findCards(await pool(), [id], { locale, now: moment }))[0] ?? null;
}

/** Everything in the catalogue, in a fixed order. */
export async function wholeCatalogue(database: Pick<Pool, 'query'>): Promise<unknown> {
  const offers = await database.query(
    'SELECT * FROM catalogue.offer JOIN catalogue.card USING (locale, offer_id) ORDER BY locale, offer_id',
  );
  const occurrences = await database.query(
    'SELECT * FROM catalogue.occurrence ORDER BY offer_id, schedule_row, starts_at',
  );
  return { offers: offers.rows, occurrences: occurrences.rows };
}
