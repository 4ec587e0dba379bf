import { env } from '@/config/env';
import { sitePaths } from '@/config/paths';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import { openDataWait } from '@/http/open-data-limit';
import { strictTransport } from '@/http/strict-transport';
import { reasonInWords } from '@/site/messages/reasons-in-words';
import type { OpenDataWords } from '@/standards/open-data';

/** Open to every website. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Answers with data, or with text that is JSON already. Unless `cache` says otherwise it is asked for again each time: what is withdrawn is gone at the next
 * request.
 */
export function openDataResponse(body: unknown, { status = 200, cache = 'no-cache' } = {}): Response {
  const headers = { ...HEADERS, 'Content-Type': 'application/json', 'Cache-Control': cache, ...strictTransport() };
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

/** Answers with a calendar (RFC 5545), asked for again each time as data is. */
export function calendarResponse(calendar: string): Response {
  const headers = {
    ...HEADERS,
    'Content-Type': 'text/calendar; charset=utf-8',
    'Cache-Control': 'no-cache',
    ...strictTransport(),
  };
  return new Response(calendar, { headers });
}

/** What is not public, or does not exist: nobody learns which of the two. */
export function notFound(): Response {
  return openDataResponse({ error: 'Not found' }, { status: 404 });
}

/** A route of Next's, with the parts of its address that it may get. */
type Route<Context extends unknown[]> = (request: Request, ...context: Context) => Promise<Response>;

/** Makes a route of open data, which refuses for a while an address that asks too often (RFC 6585 §4). */
export function openDataRoute<Context extends unknown[]>(answer: Route<Context>): Route<Context> {
  return async (request, ...context) => {
    const seconds = openDataWait(request.headers);
    return seconds === null ? answer(request, ...context) : tooManyRequests(seconds);
  };
}

function tooManyRequests(seconds: number): Response {
  const response = openDataResponse(
    { error: `Too many requests from your address. Please try again in ${seconds} seconds.` },
    { status: 429 },
  );
  response.headers.set('Retry-After', String(seconds));
  // Another website's script may not see the header otherwise.
  response.headers.set('Access-Control-Expose-Headers', 'Retry-After');
  return response;
}

/** Answers a browser that asks whether another site may read this: anyone may, and read only. */
export function openDataPreflight(): Response {
  const headers = {
    ...HEADERS,
    'Cache-Control': 'no-cache',
    ...strictTransport(),
    'Access-Control-Allow-Methods': 'GET, HEAD',
  };
  return new Response(null, { status: 204, headers });
}

/** Addresses and words of the Dutch site. */
export const IN_DUTCH: OpenDataWords = {
  pageOf: (slug) => env().SITE_URL + sitePaths(DEFAULT_INTERFACE_LOCALE).offer(slug),
  reasonInWords: (reason) => reasonInWords(reason, DEFAULT_INTERFACE_LOCALE),
};
