import type {
  CourseInstanceLeaf,
  CourseLeaf,
  DefinedTerm,
  EducationEventLeaf,
  Event,
  Offer as PriceOffer,
  Place,
  ServiceLeaf,
  VirtualLocation,
  WithContext,
} from 'schema-dts';
import { amsterdamIso, parseInstant } from '@/domain/amsterdam-time';
import type { LocationLink } from '@/domain/location';
import type { OfferKind } from '@/domain/offer';
import type { Offer } from '@/domain/offer-page';
import { plainText } from '@/domain/plain-text';
import type { Occurrence, ScheduleDate, ScheduleRule } from '@/domain/schedule';
import { SKILL_LEVELS } from '@/domain/skill-level';
import { absoluteUrl, type JsonLdContext } from './json-ld-context';
import { placeReference } from './location-json-ld';
import { organisationReference } from './organisation-json-ld';
import { isPlainRule, ruleHoursJsonLd, scheduleJsonLd } from './schedule-json-ld';
import { withoutEmpty } from './without-empty';

/**
 * What schema.org calls each kind. A Course is learning content that is given at certain times and places (its
 * instances); an Event happens; a Service is there to be used.
 */
const SHAPES: Record<OfferKind, 'course' | 'event' | 'service'> = {
  course: 'course',
  workshop: 'course',
  'in-house-training': 'course',
  online: 'course',
  'walk-in': 'event',
  'meet-up': 'event',
  helpdesk: 'service',
  'device-loan': 'service',
  'internet-access': 'service',
};

/**
 * An offer as https://schema.org/Course with its instances, EducationEvent with its next meetings, or Service with its
 * hours. A walk-in or meet-up whose times are only a text is a Service: an Event without a date is none.
 *
 * Meetings are in ISO 8601 with the offset of Dutch clocks. Follows Google's guides for Course and Event as far as they
 * agree with schema.org: `offers` has a `category`, `courseMode` is `Online` or `Onsite`, an Event has a `startDate`.
 */
export function offerJsonLd(
  offer: Offer,
  context: JsonLdContext,
): WithContext<CourseLeaf | EducationEventLeaf | ServiceLeaf> {
  const shape = SHAPES[offer.kind];
  if (shape === 'course') return withoutEmpty({ '@context': 'https://schema.org', ...course(offer, context) });
  if (shape === 'event' && hasTimes(offer)) {
    return withoutEmpty({ '@context': 'https://schema.org', ...educationEvent(offer, context) });
  }
  return withoutEmpty({ '@context': 'https://schema.org', ...service(offer, context) });
}

function hasTimes(offer: Offer): boolean {
  return offer.next.length > 0 || rulesOf(offer).length > 0 || datesOf(offer).length > 0;
}

/** The rules that schema.org can say in full: half a rule would send people to a closed door. The next meetings tell the rest. */
function rulesOf({ schedule }: Offer): ScheduleRule[] {
  return schedule.kind === 'rules' ? schedule.rules.filter((rule) => isPlainRule(rule, schedule)) : [];
}

/** Dated meetings in order of time; one whose times cannot be read is left out. */
function datesOf({ schedule }: Offer): (ScheduleDate & { from: number; to: number })[] {
  if (schedule.kind !== 'dates') return [];
  return schedule.dates
    .flatMap((date) => {
      const from = parseInstant(date.start);
      const to = parseInstant(date.end);
      return from === null || to === null ? [] : [{ ...date, from, to }];
    })
    .toSorted((a, b) => a.from - b.from);
}

/** What all three shapes say alike. */
function aboutOffer(offer: Offer, context: JsonLdContext) {
  const url = absoluteUrl(context, context.paths.offer(offer.slug));
  return {
    '@id': `${url}#offer`,
    url,
    name: offer.title,
    description: (offer.summary ?? plainText(offer.description)) || undefined,
    image: offer.image ? absoluteUrl(context, offer.image.src) : undefined,
    offers: price(offer, offer.signUp ? absoluteUrl(context, context.paths.signUp(offer.slug)) : url),
  };
}

function course(offer: Offer, context: JsonLdContext): CourseLeaf {
  return {
    '@type': 'Course',
    ...aboutOffer(offer, context),
    provider: organisationReference(offer.organisation, context),
    inLanguage: offer.languages,
    about: topics(offer),
    educationalLevel: levels(offer, context),
    teaches: offer.module ? plainText(offer.module.whatYouLearn) : undefined,
    isAccessibleForFree: isFree(offer),
    hasCourseInstance: courseInstances(offer, context),
  };
}

/**
 * A workshop is whole each time it is given, so every coming date is an instance. The dates of a course are lessons of
 * one instance. Rules make one instance for each place, as schema.org tells instances apart by place.
 */
function courseInstances(offer: Offer, context: JsonLdContext): CourseInstanceLeaf[] {
  const instance = (placeId: string | null, when: Partial<CourseInstanceLeaf>): CourseInstanceLeaf => ({
    '@type': 'CourseInstance',
    name: offer.title,
    courseMode: offer.placeKind === 'online' ? 'Online' : 'Onsite',
    eventAttendanceMode: attendanceMode(offer),
    inLanguage: offer.languages,
    location: place(offer, placeId, context),
    organizer: organisationReference(offer.organisation, context),
    ...when,
  });
  const rules = rulesOf(offer);
  if (rules.length > 0) {
    const places = [...new Set(rules.map((rule) => rule.place))];
    return places.map((placeId) =>
      instance(placeId, {
        startDate: offer.next.find((occurrence) => occurrence.place === placeId)?.start,
        courseSchedule: rules.filter((rule) => rule.place === placeId).map(scheduleJsonLd),
      }),
    );
  }
  if (offer.kind === 'workshop' && offer.next.length > 0) {
    return offer.next.map(({ start, end, place: placeId }) => instance(placeId, { startDate: start, endDate: end }));
  }
  const dates = datesOf(offer);
  const first = dates.at(0);
  if (!first) return [instance(null, {})];
  const end = Math.max(...dates.map(({ to }) => to));
  return [
    instance(first.place, {
      startDate: amsterdamIso(first.from),
      endDate: amsterdamIso(end),
      subEvent: dates.length > 1 ? offer.next.map((occurrence) => meeting(offer, occurrence, context)) : undefined,
    }),
  ];
}

function educationEvent(offer: Offer, context: JsonLdContext): EducationEventLeaf {
  const [next] = offer.next;
  const single = offer.next.length === 1 && rulesOf(offer).length === 0;
  const firstDate = datesOf(offer).at(0);
  return {
    '@type': 'EducationEvent',
    ...aboutOffer(offer, context),
    organizer: organisationReference(offer.organisation, context),
    inLanguage: offer.languages,
    about: topics(offer),
    educationalLevel: levels(offer, context),
    isAccessibleForFree: isFree(offer),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: attendanceMode(offer),
    location: place(offer, next?.place ?? null, context),
    startDate: next?.start ?? (firstDate && amsterdamIso(firstDate.from)),
    // A series that goes on has no end to tell.
    endDate: single ? next?.end : undefined,
    eventSchedule: rulesOf(offer).map(scheduleJsonLd),
    subEvent: single ? undefined : offer.next.map((occurrence) => meeting(offer, occurrence, context)),
  };
}

function meeting(offer: Offer, occurrence: Occurrence, context: JsonLdContext): Event {
  return {
    '@type': 'EducationEvent',
    name: offer.title,
    startDate: occurrence.start,
    endDate: occurrence.end,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: attendanceMode(offer),
    location: place(offer, occurrence.place, context),
  };
}

function service(offer: Offer, context: JsonLdContext): ServiceLeaf {
  return {
    '@type': 'Service',
    ...aboutOffer(offer, context),
    serviceType: offer.kind,
    provider: organisationReference(offer.organisation, context),
    hoursAvailable: rulesOf(offer).flatMap((rule) => ruleHoursJsonLd(rule) ?? []),
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceLocation: offer.location ? placeReference(offer.location, context) : undefined,
      serviceUrl: offer.onlineUrl ?? undefined,
      availableLanguage: offer.languages,
    },
  };
}

function attendanceMode(offer: Offer) {
  return offer.placeKind === 'online'
    ? 'https://schema.org/OnlineEventAttendanceMode'
    : 'https://schema.org/OfflineEventAttendanceMode';
}

/** Where it is: the place that a rule or date names, else the offer's own; nothing for "at your place". */
function place(offer: Offer, placeId: string | null, context: JsonLdContext): Place | VirtualLocation | undefined {
  if (offer.placeKind === 'online') {
    const url = offer.onlineUrl ?? absoluteUrl(context, context.paths.offer(offer.slug));
    return { '@type': 'VirtualLocation', url };
  }
  const link: LocationLink | null = (placeId === null ? null : offer.otherPlaces[placeId]) ?? offer.location;
  return link ? placeReference(link, context) : undefined;
}

/** Whether it costs nothing; undefined when nobody filled in the cost, which is something else than "no". */
function isFree({ cost }: Offer): boolean | undefined {
  if (cost.free || cost.amount === 0) return true;
  return cost.amount === null && cost.text === null ? undefined : false;
}

/** `category` in the words of Google's Course guide. A price that only a text tells is that text. */
/** What it costs, and where to get it: at the form to sign up, where there is one. */
function price(offer: Offer, url: string): PriceOffer | undefined {
  const free = isFree(offer);
  if (free === undefined) return undefined;
  const amount = free ? 0 : offer.cost.amount;
  return {
    '@type': 'Offer',
    url,
    category: free ? 'Free' : 'Paid',
    ...(amount === null ? {} : { price: amount, priceCurrency: 'EUR' }),
    description: offer.cost.text ?? undefined,
  };
}

function topics(offer: Offer): DefinedTerm[] {
  return offer.topics.map((topic) => ({ '@type': 'DefinedTerm', termCode: topic }));
}

/** Every level of the range on the five-step scale, by number and in the words of the site. */
function levels({ levels: range }: Offer, { skillLevels }: JsonLdContext): DefinedTerm[] {
  if (!range) return [];
  return SKILL_LEVELS.filter((level) => level >= range.from && level <= range.to).map((level) => ({
    '@type': 'DefinedTerm',
    termCode: String(level),
    name: skillLevels.find((text) => text.level === level)?.title,
  }));
}
