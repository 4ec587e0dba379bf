import { env } from '@/config/env';
import { sitePaths } from '@/config/paths';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import { strictTransport } from '@/http/strict-transport';

/** Open to every website, and never kept: what is withdrawn is gone at the next request. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
};

export function openDataResponse(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { ...HEADERS, ...strictTransport() } });
}

/** Answers a browser that asks whether another site may read this: anyone may, and read only. */
export function openDataPreflight(): Response {
  const headers = { ...HEADERS, ...strictTransport(), 'Access-Control-Allow-Methods': 'GET, HEAD' };
  return new Response(null, { status: 204, headers });
}

/** The absolute address of an offer's page. */
export function offerPage(slug: string): string {
  return env().SITE_URL + sitePaths(DEFAULT_INTERFACE_LOCALE).offer(slug);
}
