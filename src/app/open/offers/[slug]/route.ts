import { now } from '@/config/env';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import { getOffer, getOfferTimes } from '@/queries';
import { toOpenOfferInFull } from '@/standards/open-data';

import { CALENDAR_SUFFIX, offersCalendar } from '../../calendar';
import {
  calendarResponse,
  IN_DUTCH,
  notFound,
  openDataPreflight,
  openDataResponse,
  openDataRoute,
} from '../../open-data-response';

/** One offer in full, or its meetings as a calendar; 404 for what is not public, the same as for what does not exist. */
export const GET = openDataRoute(async (_: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params;
  return slug.endsWith(CALENDAR_SUFFIX) ? calendar(slug.slice(0, -CALENDAR_SUFFIX.length)) : inFull(slug);
});

export const OPTIONS = openDataPreflight;

async function inFull(slug: string): Promise<Response> {
  const offer = await getOffer(slug, { locale: DEFAULT_INTERFACE_LOCALE, now: now() });
  return offer ? openDataResponse(toOpenOfferInFull(offer, IN_DUTCH)) : notFound();
}

async function calendar(slug: string): Promise<Response> {
  const context = { locale: DEFAULT_INTERFACE_LOCALE, now: now() };
  const times = await getOfferTimes(slug, context);
  const title = times?.offers[0]?.offer.title;
  return times && title !== undefined ? calendarResponse(offersCalendar(title, times, context.now)) : notFound();
}
