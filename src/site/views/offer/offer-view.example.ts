import type { Offer } from '@/domain/offer-page';
import type { Room, SignUpChoice } from '@/domain/sign-up-room';
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
  signUp: null,
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

const RULE = { nths: [], from: null, until: null, place: null };

/** An offer whose coming meetings go other ways than its schedule says, which has about every kind of rule. */
export const CHANGED_OFFER: Offer = {
  ...FULL_OFFER,
  kind: 'walk-in',
  schedule: {
    kind: 'rules',
    note: null,
    schoolHolidays: 'not-in',
    publicHolidays: 'not-on',
    exceptions: [{ from: '2026-12-08', until: '2026-12-15' }],
    rules: [
      { ...RULE, id: 'r1', weekdays: ['TU'], weekParity: 'even', opens: '10:00', closes: '12:00' },
      { ...RULE, id: 'r2', weekdays: ['WE'], weekParity: 'odd', opens: '14:00', closes: '16:00', place: 'elsewhere' },
      { ...RULE, id: 'r3', weekdays: ['FR'], interval: 2, from: '2026-11-27', opens: '10:00', closes: '12:00' },
      { ...RULE, id: 'r4', weekdays: ['TH'], count: 8, from: '2026-11-26', opens: '19:00', closes: '21:00' },
      { ...RULE, id: 'r5', weekdays: ['MO', 'SA'], followsHours: 'staffed', opens: '', closes: '' },
    ],
  },
  cancelled: [
    {
      row: 'r1',
      start: '2026-11-24T10:00:00+01:00',
      end: '2026-11-24T12:00:00+01:00',
      place: null,
      status: 'cancelled',
      reason: 'De begeleider is ziek',
    },
  ],
  next: [
    {
      row: 'r2',
      start: '2026-11-26T13:00:00+01:00',
      end: '2026-11-26T15:00:00+01:00',
      place: 'elsewhere',
      status: 'moved',
      reason: 'De zaal is bezet',
      originalStart: '2026-11-25T14:00:00+01:00',
    },
    {
      row: 'r4',
      start: '2026-12-03T19:00:00+01:00',
      end: '2026-12-03T21:00:00+01:00',
      place: null,
      status: 'tentative',
    },
  ],
};

/** A workshop that people sign up for on the site: one evening with room, one with a line, one that is full. */
export const SIGN_UP_OFFER: Offer = {
  ...FULL_OFFER,
  kind: 'workshop',
  registration: 'form',
  registrationValue: null,
  signUp: {
    per: 'session',
    choices: [
      choice('r1', '2026-11-25', { state: 'free', left: 3 }),
      choice('r2', '2026-12-02', { state: 'waiting' }),
      choice('r3', '2026-12-09', { state: 'full' }),
    ],
  },
};

function choice(row: string, day: string, room: Room): SignUpChoice {
  const meeting = { start: `${day}T19:00:00+01:00`, end: `${day}T21:00:00+01:00`, cancelled: false };
  return {
    key: `${row}@${day}T18:00:00.000Z`,
    meetings: [{ ...meeting, place: row === 'r2' ? 'elsewhere' : null }],
    room,
  };
}

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
