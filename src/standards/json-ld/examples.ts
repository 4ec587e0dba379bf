import { openState } from '@/domain/open-now';
import type { OpeningHours } from '@/domain/opening-hours';
import { comingDays } from '@/domain/opening-hours-days';
import { holidayCalendar } from '@/domain/school-holidays';
import type { Location } from '@/domain/location';
import type { Offer } from '@/domain/offer-page';
import type { Organisation } from '@/domain/organisation';
import type { ScheduleRule } from '@/domain/schedule';
import { exampleRule as tuesdays } from '@/domain/schedule-examples';
import type { SuccessStory } from '@/domain/success-story';
import type { JsonLdContext } from './json-ld-context';

/** Things as the queries give them, to write JSON-LD of in tests; each takes what should be different. */

export const CONTEXT: JsonLdContext = {
  siteUrl: 'https://digistap.example',
  paths: {
    offer: (slug) => `/aanbod/${slug}`,
    signUp: (slug) => `/aanbod/${slug}/aanmelden`,
    location: (slug) => `/inloop/${slug}`,
    partner: (slug) => `/partners/${slug}`,
    story: (slug) => `/verhalen/${slug}`,
    ambassador: (slug) => `/ambassadeurs/${slug}`,
  },
  skillLevels: [
    { level: 1, title: 'Ik begin net', description: '', canDo: [] },
    { level: 2, title: 'Met hulp lukt het', description: '', canDo: [] },
  ],
};

const ORGANISATION = { slug: 'bibliotheek-rotterdam', name: 'Bibliotheek Rotterdam' };
const PLACE = {
  slug: 'bibliotheek-zuidplein',
  name: 'Bibliotheek Zuidplein',
  street: 'Gooilandsingel 95',
  postcode: '3083DP',
  city: 'Rotterdam',
  lat: 51.8866,
  lon: 4.4889,
};
export const OTHER_PLACE = { ...PLACE, slug: 'bibliotheek-feijenoord', name: 'Bibliotheek Feijenoord', street: null };
const PICTURE = { src: '/media/les.webp', srcSet: '', width: 800, height: 600, alt: 'Een les', credit: null };

/** A rule with the id of the meetings below. */
export function exampleRule(changes: Partial<ScheduleRule> = {}): ScheduleRule {
  return tuesdays({ id: 'r1', ...changes });
}

export const NEXT_TUESDAYS = [
  { row: 'r1', start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T12:00:00+01:00', place: null },
  { row: 'r1', start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T12:00:00+01:00', place: null },
];

export function exampleOffer(changes: Partial<Offer> = {}): Offer {
  return {
    id: '7f7c1a2e-0000-4000-8000-000000000001',
    slug: 'klik-en-tik-zuidplein',
    title: 'Klik & Tik',
    summary: 'U leert werken met de computer.',
    textLocale: 'nl',
    kind: 'course',
    levels: { from: 1, to: 3 },
    barriers: ['attitude'],
    topics: ['computer-basics', 'internet'],
    devices: ['laptop'],
    pillars: ['skills'],
    languages: ['nl'],
    organisation: ORGANISATION,
    placeKind: 'location',
    location: PLACE,
    cost: { free: true, amount: null, text: null },
    registration: 'phone',
    wheelchairAccessible: true,
    scheduleKind: 'rules',
    scheduleNote: null,
    timesKnown: true,
    openNow: null,
    help: null,
    cancelled: [],
    next: NEXT_TUESDAYS,
    description: [],
    schedule: { kind: 'rules', note: null, rules: [exampleRule()] },
    otherPlaces: { feijenoord: OTHER_PLACE },
    image: PICTURE,
    onlineUrl: null,
    dutchNeeded: 'some',
    inWorkingHours: false,
    contactPresent: null,
    registrationValue: '010-2816100',
    signUp: null,
    welcome: { who: null, groupSize: null, bringSomeone: null, whatToBring: null },
    module: null,
    organisationPhone: null,
    locationPhone: null,
    validFrom: null,
    validUntil: null,
    source: null,
    verifiedOn: null,
    ...changes,
  };
}

/** The module that an offer may give. */
export const MODULE: NonNullable<Offer['module']> = {
  title: 'Klik & Tik',
  whatYouLearn: [
    { type: 'paragraph', children: [{ type: 'text', text: 'Werken met de muis', bold: false, italic: false }] },
  ],
  materials: [],
  publisher: null,
};

const HOURS: OpeningHours = {
  week: [{ days: ['FR', 'MO'], opens: '10:00', closes: '17:30', staffed: true }],
  exceptions: [],
  note: null,
};
const NO_HOLIDAYS = holidayCalendar([], []);

export function exampleLocation(changes: Partial<Location> = {}): Location {
  return {
    ...PLACE,
    textLocale: 'nl',
    neighbourhood: 'Charlois',
    phone: '010-2816100',
    organisation: ORGANISATION,
    facilities: ['wifi'],
    wheelchair: 'yes',
    openingHours: HOURS,
    openState: openState(HOURS, new Date('2026-11-24T11:00:00+01:00'), NO_HOLIDAYS),
    help: { until: null, next: null },
    comingDays: comingDays(HOURS, '2026-11-24', NO_HOLIDAYS),
    offerCount: 3,
    email: 'zuidplein@bibliotheek.example',
    howToGetThere: null,
    entrancePhoto: PICTURE,
    coordinatesApproximate: false,
    verifiedOn: null,
    ...changes,
  };
}

export function exampleOrganisation(changes: Partial<Organisation> = {}): Organisation {
  return {
    ...ORGANISATION,
    textLocale: 'nl',
    kind: 'library',
    region: 'Rotterdam',
    about: 'De bibliotheek helpt met leren.',
    logo: PICTURE,
    offerCount: 12,
    brings: null,
    address: 'Librijesteeg 4, Rotterdam',
    phone: '010-2816100',
    email: 'info@bibliotheek.example',
    website: 'https://www.bibliotheek.example/',
    ...changes,
  };
}

export function exampleStory(changes: Partial<SuccessStory> = {}): SuccessStory {
  return {
    slug: 'anna-mailt',
    textLocale: 'nl',
    title: 'Anna mailt nu zelf',
    lead: 'Anna durfde niet. Nu wel.',
    image: PICTURE,
    ambassadors: [{ slug: 'anna', displayName: 'Anna', role: 'Helpende', photo: null }],
    barriers: ['attitude'],
    topics: ['email'],
    levelBefore: 1,
    levelAfter: 3,
    fictional: false,
    publishedAt: '2026-07-01T08:00:00.000Z',
    body: [],
    audio: { src: '/media/anna.mp3', mimeType: 'audio/mpeg' },
    organisation: ORGANISATION,
    ...changes,
  };
}
