import type { Offer } from '@/domain/offer-page';
import { BARE, WALK_IN } from '@/site/components/offer-card/offer-card.example';
import { RICH_TEXT } from '@/site/components/rich-text/rich-text.example';

/** An offer of which everything is known. */
export const FULL_OFFER: Offer = {
  ...WALK_IN,
  kind: 'course',
  registration: 'phone',
  description: RICH_TEXT,
  schedule: {
    kind: 'rules',
    note: 'Niet in de schoolvakantie.',
    rules: [
      {
        id: 'r1',
        weekdays: ['TU', 'TH'],
        nths: [],
        from: null,
        until: '2027-06-12',
        opens: '10:00',
        closes: '12:00',
        place: null,
      },
      {
        id: 'r2',
        weekdays: ['MO'],
        nths: [1],
        from: null,
        until: null,
        opens: '19:00',
        closes: '21:00',
        place: 'elsewhere',
      },
    ],
  },
  otherPlaces: {
    elsewhere: {
      slug: 'huis-van-de-wijk-de-dam',
      name: 'Huis van de Wijk De Dam',
      street: null,
      postcode: null,
      city: 'Rotterdam',
      lat: null,
      lon: null,
    },
  },
  image: null,
  onlineUrl: null,
  dutchNeeded: 'some',
  inWorkingHours: true,
  contactPresent: 'Ilse van personeelszaken is er de eerste keer bij.',
  registrationValue: '010 281 61 00',
  welcome: {
    who: 'Marjan van de bibliotheek ontvangt u bij de ingang.',
    groupSize: 'U bent met hoogstens acht mensen.',
    bringSomeone: 'Ja, dat mag altijd.',
    whatToBring: 'Niets. Er is een laptop voor u.',
  },
  module: {
    title: 'Klik & Tik',
    whatYouLearn: RICH_TEXT,
    materials: [{ title: 'Oefenen.nl', href: 'https://oefenen.nl/' }],
    publisher: 'Oefenen.nl',
  },
  organisationPhone: '010 281 61 14',
  locationPhone: '010 281 61 00',
  validFrom: null,
  validUntil: '2027-06-12',
  source: { name: 'de website van de bibliotheek', url: 'https://www.bibliotheek.rotterdam.nl/', asOf: '2026-11-02' },
  verifiedOn: '2026-11-10',
};

/** An offer of which hardly anything is known. */
export const BARE_OFFER: Offer = {
  ...FULL_OFFER,
  ...BARE,
  languages: [],
  devices: [],
  topics: [],
  barriers: [],
  description: [],
  schedule: { kind: 'text', note: null },
  otherPlaces: {},
  dutchNeeded: null,
  inWorkingHours: false,
  contactPresent: null,
  registrationValue: null,
  welcome: { who: null, groupSize: null, bringSomeone: null, whatToBring: null },
  module: null,
  organisationPhone: null,
  locationPhone: null,
  validUntil: null,
  source: null,
  verifiedOn: null,
};
