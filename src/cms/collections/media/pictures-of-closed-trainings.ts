import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';

import { closedPictures } from '@/catalogue/closed-pictures';

/** Where a request keeps the answer: a page with ten pictures asks ten times. */
const KEPT = 'picturesOfClosedTrainings';

/** Ids of the files that nothing shows but trainings for an employer's own people. */
export function picturesOfClosedTrainings(req: PayloadRequest): Promise<string[]> {
  const kept = req.context[KEPT] as Promise<string[]> | undefined;
  const pictures = kept ?? closedPictures((req.payload.db as unknown as PostgresAdapter).drizzle);
  req.context[KEPT] = pictures;
  return pictures;
}
