import { now } from '@/config/env';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import { getLocationTimes } from '@/queries';
import { locationForCalendar } from '@/site/messages/calendar-in-words';
import { locationCalendar } from '@/standards/icalendar';

import { CALENDAR_SUFFIX, calendarContext } from '../../calendar';
import { calendarResponse, notFound, openDataPreflight, openDataRoute } from '../../open-data-response';

/** The hours at which there is help at a place, as a calendar; 404 for a place that is not public. */
export const GET = openDataRoute(async (_: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params;
  if (!slug.endsWith(CALENDAR_SUFFIX)) return notFound();
  const context = { locale: DEFAULT_INTERFACE_LOCALE, now: now() };
  const times = await getLocationTimes(slug.slice(0, -CALENDAR_SUFFIX.length), context);
  if (!times) return notFound();
  const { changedAt, exactPlaces, holidays, location } = times;
  const description = locationForCalendar(location, context.locale);
  return calendarResponse(
    locationCalendar({ location, description, changedAt }, holidays, calendarContext(exactPlaces, context.now)),
  );
});

export const OPTIONS = openDataPreflight;
