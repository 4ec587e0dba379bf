import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';

import { offersOf } from '@/catalogue/project';
import { now } from '@/config/env';
import type { Organisation } from '@/payload-types';
import { isLiveOrganisation } from '@/sign-ups/organisation';
import { touchOffers } from '@/sign-ups/reconcile';
import { countKept } from '@/sign-ups/sign-up';

import { transactionOf } from '../../../transaction';

const LIVE_BEFORE = 'organisationsLiveBefore';
const REFUSED = 'organisationsKept';

/**
 * Who signed up with an organisation is to be found on the site and reached by it: it does not leave the site while people are
 * still to come to it, and is not deleted while their sign-ups are kept.
 */
export const keepSignUps = {
  beforeChange: async ({ context, data, operation, originalDoc, req }) => {
    const id = String(originalDoc?.id);
    // What visitors see, beside which there may be a newer draft.
    if (operation === 'update' && (await isLiveOrganisation(await transactionOf(req), id))) liveBefore(context).add(id);
    return data;
  },
  afterChange: async ({ context, doc: { id }, req }) => {
    if (!liveBefore(context).has(id)) return;
    const db = await transactionOf(req);
    if (await isLiveOrganisation(db, id)) return;
    // Whoever is about to take a place has it before this, or looks again after this.
    await touchOffers(db, offersOf({ table: 'organisations', id }));
    const { ahead } = await countKept(db, id, now());
    if (ahead > 0) throw (context[REFUSED] = refusal(stillToCome(ahead)));
  },
  // Of many that are saved at once Payload would go on with the others, and keep what was written of this one until then.
  afterOperation: ({ operation, req: { context }, result }) => {
    if (operation === 'update' && context[REFUSED] instanceof APIError) throw context[REFUSED];
    return result;
  },
  beforeDelete: async ({ id, req }) => {
    const { ahead, kept } = await countKept(await transactionOf(req), String(id), now());
    if (kept > 0) throw refusal(ahead > 0 ? stillToCome(ahead) : stillKept(kept));
  },
} satisfies {
  beforeChange: CollectionBeforeChangeHook<Organisation>;
  afterChange: CollectionAfterChangeHook<Organisation>;
  afterOperation: CollectionAfterOperationHook;
  beforeDelete: CollectionBeforeDeleteHook;
};

/** Ids of those that were on the site before a request changed them. */
function liveBefore(context: PayloadRequest['context']): Set<string> {
  const known = context[LIVE_BEFORE];
  if (known instanceof Set) return known as Set<string>;
  const ids = new Set<string>();
  context[LIVE_BEFORE] = ids;
  return ids;
}

function refusal(message: string): APIError<null> {
  return new APIError(message, 409, null, true);
}

function stillToCome(amount: number): string {
  const who = amount === 1 ? 'Eén persoon komt nog' : `${String(amount)} mensen komen nog`;
  return `${who} naar een bijeenkomst van deze organisatie. Zeg die eerst af, of geef het aanbod aan een andere organisatie.`;
}

function stillKept(amount: number): string {
  const what = amount === 1 ? 'één aanmelding' : `${String(amount)} aanmeldingen`;
  return `Van deze organisatie bewaren we nog ${what}. Negentig dagen na de laatste bijeenkomst zijn die gewist. Daarna kan dit.`;
}
