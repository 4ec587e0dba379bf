import { env } from '@/config/env';

const TWO_YEARS = 63_072_000;

/**
 * Headers that tell browsers to use https from now on (RFC 6797), when that is how the site is reached; else none. All
 * other security headers are the same everywhere and stand in `next.config.mjs`; this one depends on where the site runs.
 */
export function strictTransport(): Record<string, string> {
  if (!env().SITE_URL.startsWith('https:')) return {};
  return { 'Strict-Transport-Security': `max-age=${TWO_YEARS}` };
}

/** The same route handler, whose answers also tell browsers to use https where the site has it. */
export function withStrictTransport<Parameters extends unknown[]>(
  handler: (...parameters: Parameters) => Promise<Response>,
): (...parameters: Parameters) => Promise<Response> {
  return async (...parameters) => {
    const response = await handler(...parameters);
    for (const [name, value] of Object.entries(strictTransport())) response.headers.set(name, value);
    return response;
  };
}
