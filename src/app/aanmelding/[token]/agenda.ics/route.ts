import { env, now } from '@/config/env';
import { textResponse } from '@/http/text-response';
import { getBookingCalendar } from '@/queries';

interface Address {
  params: Promise<{ token: string }>;
}

/** For one person, and for nobody in between. */
const CLOSED_HEADERS = { 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex, nofollow, noarchive' };
const CLOSED = { cache: 'private, no-store', headers: CLOSED_HEADERS };

/** The meetings of a sign-up as a file for one's own calendar, for who has the link to it. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { token } = await params;
  const place = new URL(request.url).searchParams.get('plaats');
  const body = await getBookingCalendar(token, place, { now: now(), origin: env().SITE_URL });
  if (body === null) return textResponse({ ...CLOSED, status: 404, body: '' });
  return textResponse({
    ...CLOSED,
    type: 'text/calendar',
    headers: { ...CLOSED_HEADERS, 'Content-Disposition': 'attachment; filename="agenda.ics"' },
    body,
  });
}
