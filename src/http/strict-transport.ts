import type { ServerResponse } from 'node:http';

import { env } from '@/config/env';

const TWO_YEARS = 63_072_000;

/**
 * Tells browsers to use https from now on (RFC 6797), when that is how the site is reached. All other security headers
 * are the same everywhere and stand in `next.config.mjs`; this one depends on where the site runs.
 */
export function strictTransport(response: ServerResponse): void {
  if (env().SITE_URL.startsWith('https:')) {
    response.setHeader('Strict-Transport-Security', `max-age=${TWO_YEARS}; includeSubDomains`);
  }
}
