import { APIError, type CollectionBeforeDeleteHook } from 'payload';

import { now } from '@/config/env';
import { countKept } from '@/sign-ups/sign-up';

import { transactionOf } from '../../../transaction';

/** Who signed up with an organisation is to be reached by it: it is not deleted while their sign-ups are kept. */
export const keepSignUps: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { ahead, kept } = await countKept(await transactionOf(req), String(id), now());
  if (kept === 0) return;
  throw new APIError(ahead > 0 ? stillToCome(ahead) : stillKept(kept), 409, undefined, true);
};

function stillToCome(amount: number): string {
  const who = amount === 1 ? 'Eén mens komt nog' : `${String(amount)} mensen komen nog`;
  return `${who} naar een bijeenkomst van deze organisatie. Zeg die eerst af, of geef het aanbod aan een andere organisatie.`;
}

function stillKept(amount: number): string {
  const what = amount === 1 ? 'één aanmelding' : `${String(amount)} aanmeldingen`;
  return `Van deze organisatie bewaren we nog ${what}. Negentig dagen na de laatste bijeenkomst zijn die gewist. Daarna kan dit.`;
}
