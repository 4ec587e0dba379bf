import { env } from '@/config/env';

const TWO_YEARS = 63_072_000;

/**
 * Headers that tell browsers to use https from now on (RFC 6797), when that is how the site is reached; else none. All
 * other security headers are the same everywhere and stand in `next.config.mjs`, and so does this one for requests that a
 * proxy says came by https.
 */
export function strictTransport(): Record<string, string> {
  if (!env().SITE_URL.startsWith('https:')) return {};
  return { 'Strict-Transport-Security': `max-age=${TWO_YEARS}` };
}
