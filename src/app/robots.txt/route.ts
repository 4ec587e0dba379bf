import { env } from '@/config/env';
import { operationsPaths } from '@/config/paths';
import { textResponse } from '@/http/text-response';
import { robotsTxt } from '@/standards/robots-txt';

export const dynamic = 'force-dynamic';

/** Who may look around: everybody, but on a demonstration nobody. */
export function GET(): Response {
  const { DIGISTAP_MODE, SITE_URL } = env();
  const demo = DIGISTAP_MODE !== 'production';
  return textResponse({ body: robotsTxt({ demo, sitemap: SITE_URL + operationsPaths.sitemap }) });
}
