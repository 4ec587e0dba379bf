import type { PayloadRequest, Where } from 'payload';

import type { Day } from '@/domain/calendar-day';
import { lastDay } from '@/domain/expand-schedule';
import type { OfferKind } from '@/domain/offer';
import type { User } from '@/payload-types';

import { findOwnOffers, offerTitle, type OwnOffer } from './own-offers';
import { readSeasons, type OldOffer } from './plan-seasons';
import { MOST_OFFERS } from './season-wish';

/** Kinds that come back each season, whatever their times are kept as. */
const SEASONAL: readonly OfferKind[] = ['course', 'workshop', 'in-house-training'];
/** Most offers that are looked at, those that were changed last first; who has more looks for them by a word. */
const MOST = 300;
/** As many as one looks through on a phone. */
const SHOWN = 60;

/** An offer that somebody can choose. */
export interface OfferToRenew {
  offer: OwnOffer;
  title: string;
  /** The last day on which it is; null: it goes on, or nobody knows. */
  last: Day | null;
  hasEnded: boolean;
}

/**
 * The offers out of which somebody makes a new season: courses, workshops and what has times of its own, what ended last
 * first; then what ends first, then the rest.
 *
 * @param search words of the title; empty: all
 * @returns the first of them, and whether there are more
 */
export async function offersToRenew(
  req: PayloadRequest & { user: User },
  search: string,
  today: Day,
): Promise<{ offers: OfferToRenew[]; isAll: boolean }> {
  const seasonal: Where = { or: [{ kind: { in: SEASONAL } }, { 'schedule.kind': { not_equals: 'text' } }] };
  const named: Where =
    search === ''
      ? {}
      : { or: [{ title: { like: search } }, { 'module.title': { like: search } }, { slug: { like: search } }] };
  const found = await findOwnOffers(req.payload, req.user, { and: [seasonal, named] }, { limit: MOST });
  const offers = (await readSeasons(found, req)).map((old) => asChoice(old, today)).toSorted(bySeason);
  return { offers: offers.slice(0, SHOWN), isAll: found.length < MOST && offers.length <= SHOWN };
}

/** Offers that were chosen already, as far as they are somebody's own. */
export async function chosenOffers(req: PayloadRequest & { user: User }, ids: readonly string[]): Promise<OldOffer[]> {
  if (ids.length === 0) return [];
  const found = await findOwnOffers(req.payload, req.user, { id: { in: ids } }, { limit: MOST_OFFERS });
  const old = await readSeasons(found, req);
  return ids.flatMap((id) => old.find(({ offer }) => offer.id === id) ?? []);
}

/** An offer as it stands in a list. */
export function asChoice({ offer, plan, season }: OldOffer, today: Day): OfferToRenew {
  const ends = [lastDay(season.schedule, plan.context), season.validUntil].filter((day) => day !== null);
  const last = ends.toSorted()[0] ?? null;
  return { offer, title: offerTitle(offer), last, hasEnded: last !== null && last < today };
}

function bySeason(a: OfferToRenew, b: OfferToRenew): number {
  if (a.hasEnded !== b.hasEnded) return a.hasEnded ? -1 : 1;
  if (a.last === b.last) return a.title.localeCompare(b.title, 'nl');
  if (a.last === null || b.last === null) return a.last === null ? 1 : -1;
  return (a.last < b.last ? -1 : 1) * (a.hasEnded ? -1 : 1);
}
