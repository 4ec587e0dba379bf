import type { FoundOffer } from '@/domain/catalogue-query';
import type { OfferCard } from '@/domain/offer';

const ZUIDPLEIN = {
  slug: 'bibliotheek-zuidplein',
  name: 'Bibliotheek Zuidplein',
  street: 'Gooilandsingel 95',
  postcode: '3083 DP',
  city: 'Rotterdam',
  lat: 51.887,
  lon: 4.489,
};

const LIBRARY = { slug: 'bibliotheek-rotterdam', name: 'Bibliotheek Rotterdam' };

/** Walk-in hours with everything that a card can show. */
export const WALK_IN: OfferCard = {
  id: '00000000-0000-4000-8000-000000000001',
  slug: 'inloop-digitale-hulp-zuidplein',
  title: 'Inloopspreekuur digitale hulp',
  summary: 'Loop binnen met uw vraag over uw telefoon, laptop of DigiD. Wij kijken met u mee.',
  textLocale: 'nl',
  kind: 'walk-in',
  levels: { from: 1, to: 3 },
  barriers: ['attitude', 'awareness'],
  topics: ['digid', 'phone'],
  devices: ['laptop', 'phone'],
  pillars: ['skills'],
  languages: ['nl'],
  organisation: LIBRARY,
  placeKind: 'location',
  location: ZUIDPLEIN,
  cost: { free: true, amount: null, text: null },
  registration: 'none',
  wheelchairAccessible: true,
  scheduleKind: 'rules',
  scheduleNote: null,
  timesKnown: true,
  openNow: false,
  help: null,
  cancelled: [],
  next: [
    { row: 'r1', start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T12:00:00+01:00', place: null },
    { row: 'r1', start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T12:00:00+01:00', place: null },
    { row: 'r1', start: '2026-12-08T10:00:00+01:00', end: '2026-12-08T12:00:00+01:00', place: null },
  ],
};

/** A course that costs something and asks for one level. */
export const COURSE: OfferCard = {
  ...WALK_IN,
  id: '00000000-0000-4000-8000-000000000002',
  slug: 'klik-en-tik',
  title: 'Klik & Tik: de basis van de computer',
  summary: 'In acht lessen leert u werken met de muis, het toetsenbord en het internet.',
  kind: 'course',
  levels: { from: 1, to: 1 },
  topics: ['computer-basics', 'internet'],
  cost: { free: false, amount: 12.5, text: 'met boek' },
  registration: 'phone',
  next: [{ row: 'r2', start: '2026-11-23T13:30:00+01:00', end: '2026-11-23T15:30:00+01:00', place: null }],
};

/** Learning on the internet: no place and no time. */
export const ONLINE: OfferCard = {
  ...WALK_IN,
  id: '00000000-0000-4000-8000-000000000003',
  slug: 'oefenen-nl',
  title: 'Oefenen op internet',
  summary: null,
  kind: 'online',
  levels: { from: 1, to: 5 },
  placeKind: 'online',
  location: null,
  registration: 'link',
  scheduleKind: 'text',
  next: [],
};

/** Hardly anything is known of it: no level, no time, no costs. */
export const BARE: OfferCard = {
  ...WALK_IN,
  id: '00000000-0000-4000-8000-000000000004',
  slug: 'laptop-lenen',
  title: 'Laptop lenen voor sollicitatieprocedures en arbeidsbemiddelingstrajecten',
  summary: null,
  kind: 'device-loan',
  levels: null,
  cost: { free: false, amount: null, text: null },
  registration: 'intake',
  scheduleKind: 'text',
  next: [],
};

export const OFFER_CARDS: OfferCard[] = [WALK_IN, COURSE, ONLINE, BARE];

/** The same as a search finds them: the first with all reasons, the others with none. */
export const FOUND_OFFERS: FoundOffer[] = OFFER_CARDS.map((card) =>
  card === WALK_IN
    ? {
        ...card,
        distanceKm: 1.23,
        reasons: [
          { kind: 'level', level: 2 },
          { kind: 'distance', km: 1.23 },
          { kind: 'today' },
          { kind: 'without-appointment' },
        ],
      }
    : { ...card, distanceKm: null, reasons: [] },
);
