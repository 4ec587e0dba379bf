import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { BARRIERS, type Barrier } from '@/domain/barrier';
import type { GuideReader } from '@/domain/guide';
import { PUBLIC_HOLIDAYS, SCHOOL_REGIONS } from '@/domain/holidays';
import { FACILITIES, WHEELCHAIR } from '@/domain/location';
import {
  AUDIENCES,
  DEVICES,
  DUTCH_NEEDED,
  OFFER_KINDS,
  OFFER_LANGUAGES,
  PLACE_KINDS,
  REGISTRATIONS,
  TOPICS,
  type OfferLanguage,
  type Topic,
} from '@/domain/offer';
import { SCHOOL_HOLIDAY_HOURS } from '@/domain/opening-hours-record';
import { ORGANISATION_KINDS } from '@/domain/organisation';
import { PILLARS } from '@/domain/pillar';
import type { Role } from '@/domain/role';
import { FOLLOWED_HOURS, PUBLIC_HOLIDAY_RULES, SCHOOL_HOLIDAY_RULES, WEEK_PARITIES, WEEKDAYS } from '@/domain/schedule';
import type { SkillLevel } from '@/domain/skill-level';
import { LARGEST_CAPACITY, SIGN_UP_UNITS } from '@/domain/sign-up';
import { isSlug } from '@/domain/slug';
import { isTimeOfDay } from '@/domain/time-of-day';

import type { Localised } from '../localised';

/**
 * The shape of the demonstration content. Records refer to each other by slug, and to pictures by key. Organisations,
 * places and most offers are facts that were published by others (each offer names its source), in our own words.
 */

/** The short list of regions that organisations are put in. */
export const REGIONS = [
  'Rotterdam-Rijnmond',
  'Utrecht-Midden',
  'Gouda en omgeving',
  'Elders in Nederland',
  'Heel Nederland',
] as const;

const slug = z.string().refine(isSlug, 'is not a slug');
const timeOfDay = z.string().refine(isTimeOfDay, 'is not a time of day');
const webAddress = z.string().regex(/^https?:\/\/\S+$/u);

/** A text of at most `longest` characters in each language. */
const localised = (longest: number) => {
  const text = z.string().trim().min(1).max(longest);
  return z.strictObject({ nl: text, en: text.optional() });
};
/** A text in the markup of `markup.ts`. */
const markup = localised(10_000);

const levels = z
  .tuple([z.literal([1, 2, 3, 4, 5]), z.literal([1, 2, 3, 4, 5])])
  .refine(([from, to]) => from <= to, 'is the wrong way round');

const organisation = z.strictObject({
  slug,
  name: z.string().min(1).max(120),
  kind: z.enum(ORGANISATION_KINDS),
  region: z.enum(REGIONS),
  about: localised(1000),
  brings: localised(1000),
  address: z.string().optional(),
  phone: z.string().optional(),
  email: z.email().optional(),
  website: webAddress.optional(),
  trusted: z.boolean().default(false),
  /** What the organisation's own staff read above the trainings for them. */
  welcome: localised(1000).optional(),
});

const relativeDay = z.strictObject({ next: z.enum(WEEKDAYS), plusWeeks: z.int().min(0) });

const slot = { opens: timeOfDay, closes: timeOfDay };
const daySlot = z.strictObject({ ...slot, staffed: z.boolean() });
const weekSlot = daySlot.extend({ days: z.array(z.enum(WEEKDAYS)).min(1) });
const month = z.enum(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']);
const dayOfMonth = z.int().min(1).max(31);

const location = z.strictObject({
  slug,
  name: z.string().min(1).max(120),
  organisation: slug,
  street: z.string().optional(),
  postcode: z.string().optional(),
  city: z.string().min(1),
  neighbourhood: z.string().optional(),
  /** Centre of the postcode area or the place (GeoNames, CC BY 4.0), not the door. */
  latitude: z.number().min(50.7).max(53.6),
  longitude: z.number().min(3.3).max(7.3),
  phone: z.string().optional(),
  email: z.email().optional(),
  howToGetThere: localised(600),
  facilities: z.array(z.enum(FACILITIES)),
  wheelchair: z.enum(WHEELCHAIR),
  schoolRegion: z.enum(SCHOOL_REGIONS),
  /** Empty: not known. */
  openingHours: z.array(weekSlot),
  /** Days and periods that differ; without hours it is closed. `to` left out: that one day. */
  exceptions: z
    .array(
      z.strictObject({
        from: relativeDay,
        to: relativeDay.optional(),
        hours: z.array(daySlot),
        why: localised(120),
      }),
    )
    .optional(),
  publicHolidays: z
    .array(z.strictObject({ on: z.array(z.enum(PUBLIC_HOLIDAYS)).min(1), hours: z.array(daySlot) }))
    .optional(),
  schoolHolidays: z.enum(SCHOOL_HOLIDAY_HOURS).optional(),
  schoolHolidayHours: z.array(weekSlot).optional(),
  seasons: z
    .array(weekSlot.extend({ fromDay: dayOfMonth, fromMonth: month, untilDay: dayOfMonth, untilMonth: month }))
    .optional(),
  hoursNote: localised(300).optional(),
});

const classification = {
  barriers: z.array(z.enum(BARRIERS)).optional(),
  topics: z.array(z.enum(TOPICS)).optional(),
  pillars: z.array(z.enum(PILLARS)).optional(),
  devices: z.array(z.enum(DEVICES)).optional(),
  languages: z.array(z.enum(OFFER_LANGUAGES)).optional(),
};

const trainingModule = z.strictObject({
  slug,
  title: localised(120),
  summary: localised(300),
  whatYouLearn: markup,
  levels,
  ...classification,
  format: z.string().max(120),
  duration: z.string().max(120),
  publisher: z.string().max(120),
  materials: z.array(z.strictObject({ title: localised(120), link: webAddress })),
  image: slug,
  /** Only modules that stand earlier in the file. */
  related: z.array(slug),
});

const scheduleRule = z.strictObject({
  weekdays: z.array(z.enum(WEEKDAYS)).min(1),
  nths: z.array(z.enum(['1', '2', '3', '4', '5', '-1'])).default([]),
  interval: z.int().min(2).optional(),
  weekParity: z.enum(WEEK_PARITIES).optional(),
  count: z.int().min(2).optional(),
  followsHours: z.enum(FOLLOWED_HOURS).optional(),
  /** Left out only where it follows the hours of its place. */
  opens: timeOfDay.optional(),
  closes: timeOfDay.optional(),
  from: relativeDay.optional(),
  until: relativeDay.optional(),
  /** Another place than the offer's own. */
  place: slug.optional(),
});

const scheduleDate = z.strictObject({ day: relativeDay, ...slot });

/** A meeting that goes another way, told by the day and time at which it would begin. */
const changedMeeting = z.strictObject({
  day: relativeDay,
  opens: timeOfDay,
  /** Left out: it is cancelled. */
  movedTo: scheduleDate.optional(),
  reason: localised(120),
});
const changes = z.array(changedMeeting).optional();

const note = localised(500).optional();

const offer = z.strictObject({
  slug,
  kind: z.enum(OFFER_KINDS),
  module: slug.optional(),
  organisation: slug,
  title: localised(120),
  summary: localised(300),
  description: markup.optional(),
  /** Left out: those of the module. */
  levels: levels.optional(),
  ...classification,
  dutchNeeded: z.enum(DUTCH_NEEDED).optional(),
  image: slug.optional(),
  place: z.enum(PLACE_KINDS),
  location: slug.optional(),
  onlineUrl: webAddress.optional(),
  audience: z.enum(AUDIENCES).default('public'),
  inWorkingHours: z.boolean().default(false),
  contactPresent: localised(200).optional(),
  cost: z.strictObject({
    free: z.boolean(),
    amount: z.number().positive().optional(),
    text: localised(200).optional(),
  }),
  registration: z.enum(REGISTRATIONS),
  registrationValue: z.string().optional(),
  signUp: z.strictObject({ per: z.enum(SIGN_UP_UNITS), capacity: z.int().min(1).max(LARGEST_CAPACITY) }).optional(),
  welcome: z
    .strictObject({
      who: localised(300).optional(),
      groupSize: localised(300).optional(),
      bringSomeone: localised(300).optional(),
      whatToBring: localised(300).optional(),
    })
    .optional(),
  schedule: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), note: localised(500) }),
    z.strictObject({
      kind: z.literal('rules'),
      rules: z.array(scheduleRule).min(1),
      schoolHolidays: z.enum(SCHOOL_HOLIDAY_RULES).optional(),
      publicHolidays: z.enum(PUBLIC_HOLIDAY_RULES).optional(),
      exceptions: z.array(z.strictObject({ from: relativeDay, until: relativeDay.optional() })).optional(),
      changes,
      note,
    }),
    z.strictObject({ kind: z.literal('dates'), dates: z.array(scheduleDate).min(1), changes, note }),
  ]),
  source: z.strictObject({
    name: z.string().max(200),
    url: webAddress.optional(),
    /** A day, or a month when the source is no more exact. */
    asOf: z
      .string()
      .regex(/^\d{4}(?:-\d\d){0,2}$/u)
      .optional(),
    /** `demo-…` for what was made up to show what is possible. */
    identifier: z.string().max(200),
  }),
  /** How likely it is that the source is out of date; left out for what was made up. What is surely old is not here. */
  staleRisk: z.enum(['low', 'medium', 'unknown']).optional(),
});

export type OrganisationRecord = z.infer<typeof organisation>;
export type LocationRecord = z.infer<typeof location>;
export type TrainingModuleRecord = z.infer<typeof trainingModule>;
export type OfferRecord = z.infer<typeof offer>;

export interface PictureRecord {
  /** Name of the drawing in `pictures/`, without `.svg`. */
  key: string;
  alt: Localised;
}

export interface AmbassadorRecord {
  slug: string;
  displayName: string;
  role: Localised;
  organisation: string;
  region: (typeof REGIONS)[number];
  about: Localised;
  photo: string;
  languages: OfferLanguage[];
}

export interface StoryRecord {
  slug: string;
  title: Localised;
  lead: Localised;
  /** In the markup of `markup.ts`. */
  body: Localised;
  ambassadors: string[];
  organisation: string;
  barriers: Barrier[];
  topics: Topic[];
  levelBefore: SkillLevel;
  levelAfter: SkillLevel;
  image: string;
}

export interface GuideRecord {
  slug: string;
  title: Localised;
  for: GuideReader[];
  summary: Localised;
  /** In the markup of `markup.ts`. */
  body: Localised;
  organisation: string;
}

export interface PageRecord {
  slug: string;
  title: Localised;
  /** In the markup of `markup.ts`. */
  body: Localised;
}

export interface UserRecord {
  email: string;
  name: string;
  role: Role;
  organisations: string[];
  allOrganisations: boolean;
}

const DATA = path.join(import.meta.dirname, 'data');

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(DATA, file), 'utf8'));
}

/** All organisations; throws with the place of the fault when the file does not have the agreed shape. */
export function readOrganisations(): OrganisationRecord[] {
  return z.array(organisation).parse(read('organisations.json'));
}

/** All places where people can go; throws like {@link readOrganisations}. */
export function readLocations(): LocationRecord[] {
  return z.array(location).parse(read('locations.json'));
}

/** All training modules; throws like {@link readOrganisations}. */
export function readTrainingModules(): TrainingModuleRecord[] {
  return z.array(trainingModule).parse(read('training-modules.json'));
}

/** All offers, of every file in `data/offers`; throws like {@link readOrganisations}. */
export function readOffers(): OfferRecord[] {
  return readdirSync(path.join(DATA, 'offers'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => z.array(offer).parse(read(path.join('offers', file))));
}
