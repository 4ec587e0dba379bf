import type { FoundOffer } from '@/domain/catalogue-query';
import type { OfferOnPaper } from '@/domain/offer-page';
import type { SupportPackage } from '@/domain/support-package';
import { BARE, COURSE, ONLINE, WALK_IN } from '@/site/components/offer-card/offer-card.example';

const found = (card: Omit<FoundOffer, 'distanceKm' | 'reasons'>, distanceKm: number | null): FoundOffer => ({
  ...card,
  distanceKm,
  reasons: [],
});

const LOAN = found(BARE, 18.2);
const HELP = found(WALK_IN, 1.23);
const LESSON = found(COURSE, 0.4);

/** Everything that a package can say: near, far, at another level and time, at home, elsewhere already, nothing. */
export const SUPPORT_PACKAGE: SupportPackage = {
  parts: [
    { part: 'loan', offer: LOAN, alternative: null, shared: null, widened: ['distance'] },
    { part: 'help', offer: HELP, alternative: found(ONLINE, null), shared: null, widened: [] },
    {
      part: 'training',
      offer: LESSON,
      alternative: { ...found(COURSE, 3.2), id: '00000000-0000-4000-8000-000000000009', slug: 'klik-en-tik-ommoord' },
      shared: null,
      widened: ['time', 'level'],
    },
    { part: 'company', offer: null, alternative: null, shared: HELP, widened: [] },
    { part: 'internet', offer: null, alternative: null, shared: null, widened: [] },
  ],
  origin: { label: '3011, Rotterdam', lat: 51.92, lon: 4.48 },
  unknownPostcode: null,
  unknownPlace: null,
};

/** Its offers as they go on paper. */
export const PACKAGE_ON_PAPER: OfferOnPaper[] = [LOAN, HELP, LESSON].map((offer) => ({
  ...offer,
  schedule: { kind: 'text', note: offer.scheduleNote },
  otherPlaces: {},
  locationPhone: offer === HELP ? '010 123 45 67' : null,
  organisationPhone: null,
}));

/** Nothing at all, and nobody knows where it is. */
export const EMPTY_PACKAGE: SupportPackage = {
  parts: SUPPORT_PACKAGE.parts.map(({ part }) => ({
    part,
    offer: null,
    alternative: null,
    shared: null,
    widened: [],
  })),
  origin: null,
  unknownPostcode: '9999',
  unknownPlace: 'Nergenshuizen',
};
