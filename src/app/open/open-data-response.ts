import { env } from '@/config/env';
import { sitePaths } from '@/config/paths';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import { strictTransport } from '@/http/strict-transport';
import { reasonInWords } from '@/site/messages/reasons-in-words';
import type { OpenDataWords } from '@/standards/open-data';

/** Open to every website. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Answers with data. Unless `cache` says otherwise it is asked for again each time: what is withdrawn is gone at the next
 * request.
 */
export function openDataResponse(body: unknown, { status = 200, cache = 'no-cache' } = {}): Response {
  return Response.json(body, { status, headers: { ...HEADERS, 'Cache-Control': cache, ...strictTransport() } });
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
