import { RETENTION } from './retention';

/**
 * What the product keeps of people, and where: the register that the privacy page is made from. A test walks the collections
 * and tables of the product and fails on one that is named neither here nor below as holding none.
 */

/** Numbers that are told of how long something is kept, in days; by the names that the page's words have for them. */
export type TermInDays = Partial<Record<'after' | 'most', number>>;

/** What people fill in about themselves or is noted about them, as fields of a document; words in `privacy.data.<field>`. */
export type DataField =
  | 'name'
  | 'phone'
  | 'email'
  | 'moment'
  | 'language'
  | 'region'
  | 'question'
  | 'organisationName'
  | 'organisationRole'
  | 'attempts'
  | 'helper'
  | 'help'
  | 'remark'
  | 'attendance';

/** One kind of personal data. What it is for, who sees it and for how long, is said in `privacy.kept.<id>`. */
export type PersonalDataKind = {
  /** Terms in days, read from where the deletion reads them. Empty: its end is no number, such as the end of a consent. */
  term: TermInDays;
  /** Collections whose documents are about people. */
  collections: readonly string[];
  /** Fields of other collections that name people. */
  fields: readonly string[];
  /** Tables of our own, as schema and name. */
  tables: readonly string[];
} & (
  | {
      /** What somebody fills in on a form of the site. */
      id: 'signUp' | 'callback' | 'enquiry';
      /** What is kept of it about that person. */
      data: readonly DataField[];
    }
  /** What it is, is said in `privacy.kept.<id>.what`. */
  | { id: 'mail' | 'stories' | 'staff' | 'limits'; data?: never }
);

const { callbackRequests, feedback, limits, needs, presenceCounts, searchMisses, sentMail, signUps } = RETENTION;
const requestsTerm: TermInDays = { after: callbackRequests.daysAfterDone, most: callbackRequests.daysAtMost };

/** All kinds, in the order in which they concern a visitor. */
export const PERSONAL_DATA_KEPT: readonly PersonalDataKind[] = [
  {
    id: 'signUp',
    term: { after: signUps.daysAfterLast },
    collections: ['sign-ups'],
    data: ['name', 'phone', 'email', 'helper', 'help', 'remark', 'attendance'],
    fields: [],
    tables: [],
  },
  {
    id: 'callback',
    term: requestsTerm,
    collections: ['callback-requests'],
    data: ['name', 'phone', 'moment', 'language', 'region', 'question', 'attempts'],
    fields: [],
    tables: [],
  },
  // Questions of organisations: other forms, the same documents.
  {
    id: 'enquiry',
    term: requestsTerm,
    collections: ['callback-requests'],
    data: ['name', 'organisationName', 'organisationRole', 'phone', 'email', 'question', 'attempts'],
    fields: [],
    tables: [],
  },
  {
    id: 'mail',
    term: { after: sentMail.daysAfterSent, most: sentMail.daysAtMost },
    collections: [],
    fields: [],
    tables: ['outbox.mail'],
  },
  { id: 'stories', term: {}, collections: ['ambassadors', 'success-stories', 'media'], fields: [], tables: [] },
  {
    id: 'staff',
    term: {},
    collections: ['users', 'payload-preferences', 'payload-locked-documents'],
    // Who made a document and who changed it last.
    fields: ['createdBy', 'updatedBy'],
    tables: [],
  },
  { id: 'limits', term: { most: limits.daysAtMost }, collections: [], fields: [], tables: ['protection.rate_limit'] },
];

/** What is counted without anybody's name, told on the same page; words in `privacy.counted.<id>`. */
export interface Counted {
  id: 'searchMisses' | 'feedback' | 'needs' | 'presence';
  weeks: number;
  collection: string;
}

export const COUNTED: readonly Counted[] = [
  { id: 'searchMisses', weeks: Math.round(searchMisses.days / 7), collection: 'search-misses' },
  { id: 'feedback', weeks: Math.round(feedback.days / 7), collection: 'feedback' },
  { id: 'needs', weeks: Math.round(needs.days / 7), collection: 'needs' },
  { id: 'presence', weeks: Math.round(presenceCounts.days / 7), collection: 'presence-counts' },
];

/** What stays on the visitor's own device, or nowhere; words in `privacy.device.<id>`. */
export const ON_THE_DEVICE = ['list', 'level', 'signIn', 'logs'] as const;

/** Collections that are about offers, places, organisations and words, and why nobody's data is in them. */
export const NOT_ABOUT_PEOPLE: Readonly<Record<string, string>> = {
  offers: 'What anybody can go to; its contact is a desk.',
  'training-modules': 'Lessons.',
  locations: 'Public places; their numbers and addresses are those of a desk.',
  organisations: 'Organisations; their numbers and addresses are those of a desk.',
  'employer-links': 'Links to the pages of employers, of which nobody is the owner.',
  guides: 'How organisations do it.',
  pages: 'Texts of the editors.',
  'school-holidays': 'Days.',
  'reply-templates': 'Texts that staff answer with, written before anybody asked.',
  'payload-migrations': 'How the database came to be.',
  'payload-kv': 'For a day, which drafts a form made.',
};

/** Tables of our own that are about no one, and why. */
export const TABLES_NOT_ABOUT_PEOPLE: Readonly<Record<string, string>> = {
  'catalogue.card': 'What is published of offers.',
  'catalogue.change': 'A number that grows.',
  'catalogue.geocode': 'Four digits of a postcode or the name of a place, asked by nobody in particular.',
  'catalogue.label': 'Towns and organisations.',
  'catalogue.lexicon': 'Words of the published offers.',
  'catalogue.lexicon_next': 'The same, while they are read anew.',
  'catalogue.made': 'How the catalogue was made.',
  'catalogue.occurrence': 'Meetings of offers.',
  'catalogue.offer': 'What offers are found by.',
  'catalogue.postcode': 'Where postcodes are.',
  'catalogue.spot': 'Where places are.',
};
