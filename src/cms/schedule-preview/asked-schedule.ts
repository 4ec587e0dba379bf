import { z } from 'zod';

import { SCHOOL_REGIONS } from '@/domain/holidays';
import { PLACE_KINDS } from '@/domain/offer';
import { FOLLOWED_HOURS, PUBLIC_HOLIDAY_RULES, SCHOOL_HOLIDAY_RULES, WEEK_PARITIES } from '@/domain/schedule';

import { choice, choices, moment, rows, time, words } from '../asking/form-values';

const id = z.string().max(64).nullish();
const number = z.number().max(1000).nullish();

/** A place by its id, or as the document that it was read with. */
const place = z
  .union([z.uuid(), z.object({ id: z.uuid() }).transform((document) => document.id)])
  .nullish()
  .transform((chosen) => chosen ?? null);

const rule = z.object({
  id,
  weekdays: choices,
  nths: choices,
  interval: number,
  weekParity: choice(WEEK_PARITIES),
  count: number,
  followsHours: choice(FOLLOWED_HOURS),
  opens: time,
  closes: time,
  from: moment,
  until: moment,
  place,
});

const schedule = z.object({
  kind: choice(['rules', 'dates', 'text']),
  note: words,
  rules: rows(rule, 20),
  dates: rows(z.object({ id, start: moment, end: moment, place }), 200),
  exceptions: rows(z.object({ from: moment, until: moment }), 60),
  schoolHolidays: choice(SCHOOL_HOLIDAY_RULES),
  schoolRegion: choice(SCHOOL_REGIONS),
  publicHolidays: choice(PUBLIC_HOLIDAY_RULES),
  overrides: rows(
    z.object({
      row: id,
      start: moment,
      status: z.enum(['cancelled', 'moved']).catch('cancelled'),
      newStart: moment,
      newEnd: moment,
      newPlace: place,
      reason: words,
    }),
    100,
  ),
});

/** Where an offer is, as its form sends it. */
const where = { place: choice(PLACE_KINDS), location: place };

/**
 * "What does this schedule mean?", as a form asks it while somebody is still writing: with half-filled rows, and times
 * as they were typed. Only its form and size are judged here; what is wrong with it is part of the answer. An offer that was
 * saved before is named, for whoever signed up for it.
 */
export const askedSchedule = z.object({ ...where, schedule, offer: z.uuid().nullish() });

/** "What do these words of a leaflet say?" Longer than the reader takes, so that it says so itself. */
export const askedPhrase = z.object({
  ...where,
  phrase: z.string().refine((text) => text.length <= 5000, { error: 'Dit is te lang. Plak alleen de tijden.' }),
});
