import { findNames, type FoundName } from '@/catalogue/suggest';

import { pool } from './payload';
import type { ReadContext } from './read-context';
import { searchContext } from './reader';

export type { FoundName } from '@/catalogue/suggest';

/** Names in the catalogue that what somebody has typed may be the beginning of; `text` as `suggestionQuestion` gives it. */
export async function findCatalogueNames(text: string, context: ReadContext): Promise<FoundName[]> {
  return findNames(await pool(), text, searchContext(context));
}
