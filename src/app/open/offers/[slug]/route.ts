import { now } from '@/config/env';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import { getOffer } from '@/queries';
import { toOpenOfferInFull } from '@/standards/open-data';

import { IN_DUTCH, openDataPreflight, openDataResponse, openDataRoute } from '../../open-data-response';

/** One offer in full; 404 for what is not public, the same as for what does not exist. */
export const GET = openDataRoute(async (_: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params;
  const offer = await getOffer(slug, { locale: DEFAULT_INTERFACE_LOCALE, now: now() });
  return offer
    ? openDataResponse(toOpenOfferInFull(offer, IN_DUTCH))
    : openDataResponse({ error: 'Not found' }, { status: 404 });
});

export const OPTIONS = openDataPreflight;
