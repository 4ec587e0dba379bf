import { randomUUID } from 'node:crypto';

import type { PayloadRequest } from 'payload';

import { amsterdamDay } from '@/domain/amsterdam-time';
import type { Day } from '@/domain/calendar-day';
import { newSeason, type NewSeason, type Season, type SeasonPlan } from '@/domain/new-season';
import { toOpeningHours } from '@/domain/opening-hours-record';
import { contextsOfPlaces } from '@/domain/schedule-places';
import { placesOfRows, toSchedule } from '@/domain/schedule-record';
import { seasonCalendar } from '@/domain/season-calendar';

import { ownPlaceOf } from '../schedule-context';
import { readSchoolHolidays } from '../school-holiday-calendar';
import type { OwnOffer } from './own-offers';
import type { SeasonWish } from './season-wish';

/** An offer with the season that it has. */
export interface OldOffer {
  offer: OwnOffer;
  season: Season;
  plan: Omit<SeasonPlan, 'firstDay' | 'skip'>;
}

/** What a new season of an offer will be. */
export interface PlannedOffer {
  offer: OwnOffer;
  season: NewSeason;
}

/** Offers with their seasons, and what new ones are made with: holidays, and the places that somebody may read. */
export async function readSeasons(offers: readonly OwnOffer[], req: PayloadRequest): Promise<OldOffer[]> {
  const own = (offer: OwnOffer) => ownPlaceOf(offer);
  const places = new Set(offers.flatMap((offer) => [...placesOfRows(offer.schedule), own(offer) ?? []].flat()));
  const [schoolHolidays, { docs }] = await Promise.all([
    readSchoolHolidays(req),
    req.payload.find({
      collection: 'locations',
      where: { id: { in: [...places] } },
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  ]);
  const calendar = seasonCalendar(schoolHolidays);
  const hours = new Map(docs.map((doc) => [doc.id, toOpeningHours(doc)]));
  const contextAt = contextsOfPlaces(hours, calendar.holidays);
  return offers.map((offer) => ({
    offer,
    season: {
      schedule: toSchedule(offer.schedule),
      validFrom: dayOf(offer.validFrom),
      validUntil: dayOf(offer.validUntil),
    },
    plan: {
      calendar,
      context: contextAt(own(offer)),
      regionOf: (place) => contextAt(place ?? own(offer)).region,
      newId: randomUUID,
    },
  }));
}

/** What becomes of offers when a season begins on a day. */
export function planSeasons(
  old: readonly OldOffer[],
  firstDay: Day,
  { feestdagen, schoolvakanties }: SeasonWish['skip'],
): PlannedOffer[] {
  const skip = { publicHolidays: feestdagen, schoolHolidays: schoolvakanties };
  return old.map(({ offer, plan, season }) => ({ offer, season: newSeason(season, { ...plan, firstDay, skip }) }));
}

function dayOf(instant: string | null | undefined): Day | null {
  return instant ? amsterdamDay(new Date(instant)) : null;
}
