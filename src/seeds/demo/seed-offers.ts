import { wallClockMoment } from '@/domain/amsterdam-time';
import type { ContentLocale } from '@/domain/locale';
import type { Day, TimeOfDay } from '@/domain/schedule';
import type { Offer } from '@/payload-types';

import { readOffers, type OfferRecord } from './records';
import { resolveRelativeDay, type RelativeDay } from './relative-day';
import { said, storedDay, writing, type Seeder } from './seeder';

/** Puts in the offers, with their dates told from today. */
export async function seedOffers(seeder: Seeder): Promise<void> {
  const { now, payload } = seeder;
  await seeder.addMissing(
    'offers',
    readOffers(),
    ({ slug }) => slug,
    async (record, req) => {
      const { contactPresent, cost, description, levels, schedule, source, summary, title, welcome, ...references } =
        record;
      const { image, location, module, organisation, staleRisk, ...rest } = references;
      const created = await payload.create({
        collection: 'offers',
        data: {
          ...rest,
          module: module && seeder.id('training-modules', module),
          organisation: seeder.id('organisations', organisation),
          location: location && seeder.id('locations', location),
          image: image && seeder.picture(image),
          title: title.nl,
          summary: summary.nl,
          description: seeder.richText(description, 'nl'),
          levelFrom: levels?.[0],
          levelTo: levels?.[1],
          contactPresent: said(contactPresent, 'nl'),
          cost: { ...cost, text: said(cost.text, 'nl') },
          welcome: welcomeIn(welcome, 'nl'),
          schedule: storedSchedule(schedule, now, (place) => seeder.id('locations', place)),
          source: { ...source, asOf: source.asOf && storedDay(firstDayOf(source.asOf)) },
          _status: 'published',
        },
        ...writing(req, 'nl'),
      });
      if (title.en) {
        await payload.update({
          collection: 'offers',
          id: created.id,
          data: {
            title: title.en,
            summary: said(summary, 'en'),
            description: seeder.richText(description, 'en'),
            contactPresent: said(contactPresent, 'en'),
            cost: { text: said(cost.text, 'en') },
            welcome: welcomeIn(welcome, 'en'),
            schedule: {
              kind: schedule.kind,
              note: said(schedule.note, 'en'),
              // A row of which only the language differs is the same row, and keeps its id.
              overrides: created.schedule.overrides?.map((change, row) => ({
                ...change,
                reason: said(changesOf(schedule)[row]?.reason, 'en'),
              })),
            },
            _status: 'published',
          },
          ...writing(req, 'en'),
        });
      }
      return created.id;
    },
  );
}

function welcomeIn(welcome: OfferRecord['welcome'], locale: ContentLocale): Offer['welcome'] {
  return {
    who: said(welcome?.who, locale),
    groupSize: said(welcome?.groupSize, locale),
    bringSomeone: said(welcome?.bringSomeone, locale),
    whatToBring: said(welcome?.whatToBring, locale),
  };
}

type ScheduleSeed = OfferRecord['schedule'];

function changesOf(schedule: ScheduleSeed) {
  return schedule.kind === 'text' ? [] : (schedule.changes ?? []);
}

/**
 * A schedule as Payload keeps it, with its relative days filled in and its Dutch words.
 *
 * @param placeId gives the id of a place by its slug
 */
export function storedSchedule(
  schedule: ScheduleSeed,
  now: Date,
  placeId: (slug: string) => string,
): Offer['schedule'] {
  const note = said(schedule.note, 'nl');
  const day = (relative: RelativeDay) => resolveRelativeDay(relative, now);
  const stored = (relative: RelativeDay | undefined) => relative && storedDay(day(relative));
  const dated = ({ closes, day: relative, opens }: RelativeMeeting) => ({
    start: instant(day(relative), opens),
    end: instant(day(relative), closes),
  });
  const overrides = changesOf(schedule).map(({ day: relative, movedTo, opens, reason }) => {
    const moved = movedTo && dated(movedTo);
    return {
      start: instant(day(relative), opens),
      status: moved ? ('moved' as const) : ('cancelled' as const),
      newStart: moved?.start,
      newEnd: moved?.end,
      reason: reason.nl,
    };
  });
  switch (schedule.kind) {
    case 'text':
      return { kind: 'text', note };
    case 'rules':
      return {
        kind: 'rules',
        note,
        rules: schedule.rules.map(({ from, place, until, ...rule }) => ({
          ...rule,
          from: stored(from),
          until: stored(until),
          place: place && placeId(place),
        })),
        schoolHolidays: schedule.schoolHolidays,
        publicHolidays: schedule.publicHolidays,
        exceptions: schedule.exceptions?.map(({ from, until }) => ({
          from: storedDay(day(from)),
          until: stored(until),
        })),
        overrides,
      };
    case 'dates':
      return { kind: 'dates', note, dates: schedule.dates.map(dated), overrides };
  }
}

/** A meeting on a day that is told from today. */
interface RelativeMeeting {
  day: RelativeDay;
  opens: TimeOfDay;
  closes: TimeOfDay;
}

function instant(day: Day, time: TimeOfDay): string {
  return new Date(wallClockMoment(day, time).epochMilliseconds).toISOString();
}

/** `2025-05` and `2025` as their first day. */
function firstDayOf(period: string): Day {
  return `${period}-01-01`.slice(0, '2025-01-01'.length);
}
