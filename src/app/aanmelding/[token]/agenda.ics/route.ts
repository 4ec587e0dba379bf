import { env, now } from '@/config/env';
import { sitePaths } from '@/config/paths';
import { occurrenceOf } from '@/domain/booking-page';
import { textResponse } from '@/http/text-response';
import { getBookedTimes } from '@/queries';
import { signUpCalendarWordsIn } from '@/site/messages/calendar-in-words';
import { signUpCalendar } from '@/standards/icalendar';

interface Address {
  params: Promise<{ token: string }>;
}

/** For one person, and for nobody in between. */
const CLOSED_HEADERS = { 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex, nofollow, noarchive' };
const CLOSED = { cache: 'private, no-store', headers: CLOSED_HEADERS };

/** The meetings of a sign-up as a file for one's own calendar, for who has the link to it. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { token } = await params;
  const moment = now();
  const times = await getBookedTimes(token, new URL(request.url).searchParams.get('plaats'), moment);
  if (!times) return textResponse({ ...CLOSED, status: 404, body: '' });
  const { SITE_URL } = env();
  const { exactPlaces, id, isEnded, isSeries, locale, offer, otherPlaces, phone, place, title } = times;
  const paths = sitePaths(locale);
  const meetings = times.meetings.map(occurrenceOf);
  const [meeting] = meetings;
  const body = signUpCalendar(
    {
      id,
      offer: { title, location: place, otherPlaces },
      takesPart: !isSeries && meeting ? { in: 'session', meeting } : { in: 'series', meetings },
      isEnded,
      phone,
      manageUrl: SITE_URL + paths.manageSignUp(token),
      pageUrl: offer === null ? null : SITE_URL + paths.offer(offer),
    },
    { siteUrl: SITE_URL, stamp: moment, exactPlaces, words: signUpCalendarWordsIn(locale, moment) },
  );
  return textResponse({
    ...CLOSED,
    type: 'text/calendar',
    headers: { ...CLOSED_HEADERS, 'Content-Disposition': 'attachment; filename="agenda.ics"' },
    body,
  });
}
