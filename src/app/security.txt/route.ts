import { env, now } from '@/config/env';
import { operationsPaths } from '@/config/paths';
import { DEFAULT_INTERFACE_LOCALE, INTERFACE_LOCALES } from '@/domain/locale';
import { phoneHref } from '@/domain/phone';
import { textResponse } from '@/http/text-response';
import { getSite } from '@/queries';
import { securityTxt } from '@/standards/security-txt';

export const dynamic = 'force-dynamic';

/** Whom to tell about a weakness: whoever answers the site's phone, else the site itself. */
export async function GET(): Promise<Response> {
  const { SITE_URL } = env();
  const { contact } = await getSite({ locale: DEFAULT_INTERFACE_LOCALE });
  const phone = contact.phone === null ? null : phoneHref(contact.phone);
  const body = securityTxt(
    {
      contacts: phone === null ? [SITE_URL] : [phone, SITE_URL],
      languages: INTERFACE_LOCALES,
      canonical: SITE_URL + operationsPaths.securityTxt,
    },
    now(),
  );
  return body === null ? textResponse({ status: 404, body: '' }) : textResponse({ body });
}
