import type { Payload } from 'payload';

import { inTransaction } from '../in-transaction';
import { BANNER, CONTACT } from './content/settings';
import { REGIONS } from './records';

const LINKS: { href: string; label: { nl: string; en: string } }[] = [
  { href: '/over-ons', label: { nl: 'Over ons', en: 'About us' } },
  { href: '/voor-werkgevers', label: { nl: 'Voor werkgevers', en: 'For employers' } },
  { href: '/voor-bibliotheken', label: { nl: 'Voor bibliotheken', en: 'For libraries' } },
  { href: '/privacy', label: { nl: 'Privacy', en: 'Privacy' } },
  { href: '/toegankelijkheid', label: { nl: 'Toegankelijkheid', en: 'Accessibility' } },
];

/** Says on every page that this is a demonstration, and links to its own pages; leaves alone what was filled in before. */
export async function seedDemoSettings(payload: Payload): Promise<void> {
  // The seed is the platform itself; nobody is signed in.
  const access = { slug: 'site-settings', depth: 0, overrideAccess: true } as const;
  const settings = await payload.findGlobal(access);
  if (settings.demoBanner || settings.contact?.phone) return;
  await inTransaction(payload, async (req) => {
    const saved = await payload.updateGlobal({
      ...access,
      req,
      locale: 'nl',
      data: {
        demoBanner: BANNER.nl,
        contact: { phone: CONTACT.phone, hours: CONTACT.hours.nl },
        regions: REGIONS.map((name) => ({ name })),
        footer: { ...settings.footer, links: LINKS.map(({ href, label }) => ({ href, label: label.nl })) },
      },
    });
    await payload.updateGlobal({
      ...access,
      req,
      locale: 'en',
      data: {
        demoBanner: BANNER.en,
        contact: { hours: CONTACT.hours.en },
        footer: {
          // A row of which only the language differs is the same row, and keeps its id.
          links: LINKS.map(({ href, label }, row) => ({ id: saved.footer?.links?.[row]?.id, href, label: label.en })),
        },
      },
    });
  });
}
