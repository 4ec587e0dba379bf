import { now } from '@/config/env';
import { parseCatalogueQuery } from '@/domain/catalogue-query';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import { getSite, searchOfferTimes } from '@/queries';

import { offersCalendar } from '../calendar';
import { calendarResponse, openDataPreflight, openDataRoute } from '../open-data-response';

/** All meetings of what a search finds, as a calendar to take over or to follow: the same parameters as the catalogue's page. */
export const GET = openDataRoute(async (request: Request) => {
  const context = { locale: DEFAULT_INTERFACE_LOCALE, now: now() };
  const query = parseCatalogueQuery(new URL(request.url).searchParams);
  const [{ siteName }, times] = await Promise.all([getSite(context), searchOfferTimes(query, context)]);
  return calendarResponse(offersCalendar(siteName, times, context.now));
});

export const OPTIONS = openDataPreflight;
