import { expandSchedule } from '@/domain/expand-schedule';
import { helpState, isHelpThere, timesKnown } from '@/domain/help-now';
import type { LocationLink } from '@/domain/location';
import { DEVICES, OFFER_LANGUAGES, TOPICS, type OfferCard } from '@/domain/offer';
import type { Offer as OfferPage } from '@/domain/offer-page';
import { BARRIERS } from '@/domain/barrier';
import type { ContentLocale } from '@/domain/locale';
import { PILLARS } from '@/domain/pillar';
import type { Occurrence } from '@/domain/schedule';
import type { PlacesContext } from '@/domain/schedule-places';
import { toSchedule } from '@/domain/schedule-record';
import type { SignUpChoices } from '@/domain/sign-up-room';
import { isSkillLevel, type LevelRange } from '@/domain/skill-level';
import type { Offer, TrainingModule } from '@/payload-types';

import { toLocationLink } from './location';
import { toOrganisationLink } from './organisation';
import { toPicture } from './picture';
import { dayOf, related, said } from './relation';
import { toRichText, type Resolved } from './rich-text';

/** What an offer's page shows beside its card. */
export function toOfferPage(
  card: OfferCard,
  doc: Offer,
  otherPlaces: Record<string, LocationLink>,
  resolved: Resolved,
  signUp: SignUpChoices | null = null,
): OfferPage {
  const module = related(doc.module);
  const organisation = related(doc.organisation);
  const location = related(doc.location);
  return {
    ...card,
    description: toRichText(doc.description, resolved),
    schedule: toSchedule(doc.schedule),
    otherPlaces,
    image: toPicture(related(doc.image) ?? related(module?.image)),
    onlineUrl: doc.place === 'online' ? said(doc.onlineUrl) : null,
    dutchNeeded: doc.dutchNeeded ?? null,
    inWorkingHours: doc.inWorkingHours === true,
    contactPresent: said(doc.contactPresent),
    registrationValue: said(doc.registrationValue),
    signUp,
    welcome: {
      who: said(doc.welcome?.who),
      groupSize: said(doc.welcome?.groupSize),
      bringSomeone: said(doc.welcome?.bringSomeone),
      whatToBring: said(doc.welcome?.whatToBring),
    },
    module: module && toModule(module, resolved),
    organisationPhone: said(organisation?.phone),
    locationPhone: said(location?.phone),
    validFrom: dayOf(doc.validFrom),
    validUntil: dayOf(doc.validUntil),
    source: doc.source?.name
      ? { name: doc.source.name, url: said(doc.source.url), asOf: dayOf(doc.source.asOf) }
      : null,
    verifiedOn: dayOf(doc.verifiedAt),
  };
}

function toModule(module: TrainingModule, resolved: Resolved): OfferPage['module'] {
  return {
    title: module.title,
    whatYouLearn: toRichText(module.whatYouLearn, resolved),
    materials: (module.materials ?? []).flatMap(({ link, title }) => (link ? [{ title, href: link }] : [])),
    publisher: said(module.publisher),
  };
}

const PREVIEW_DAYS = 90;

/**
 * The card of a draft, which has no row in the catalogue: what the projection would make of it, the module's values in
 * empty fields included. Null when it says too little for a card yet.
 */
export function toDraftCard(doc: Offer, locale: ContentLocale, now: Date, context: PlacesContext): OfferCard | null {
  const module = related(doc.module);
  const organisation = toOrganisationLink(related(doc.organisation));
  const title = said(doc.title) ?? said(module?.title);
  if (!organisation || title === null) return null;
  const location = doc.place === 'location' ? related(doc.location) : null;
  const until = new Date(now.getTime() + PREVIEW_DAYS * 86_400_000);
  const schedule = toSchedule(doc.schedule);
  const coming = expandSchedule(schedule, now, until, context);
  const isCancelled = ({ status }: Occurrence) => status === 'cancelled';
  const next = coming.filter((meeting) => !isCancelled(meeting)).slice(0, 3);
  const walkIn = { kind: doc.kind, timesKnown: timesKnown(schedule, context), next };
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    title,
    summary: said(doc.summary) ?? said(module?.summary),
    textLocale: locale,
    kind: doc.kind,
    levels: levelsOf(doc) ?? (module && levelsOf(module)),
    barriers: inOrder(BARRIERS, doc.barriers, module?.barriers),
    topics: inOrder(TOPICS, doc.topics, module?.topics),
    devices: inOrder(DEVICES, doc.devices, module?.devices),
    pillars: inOrder(PILLARS, doc.pillars, module?.pillars),
    languages: inOrder(OFFER_LANGUAGES, doc.languages, module?.languages),
    organisation,
    placeKind: doc.place,
    location: toLocationLink(location),
    cost: {
      free: doc.cost?.free === true,
      amount: doc.cost?.free === true ? null : (doc.cost?.amount ?? null),
      text: said(doc.cost?.text),
    },
    registration: doc.registration,
    wheelchairAccessible: location?.wheelchair === 'yes',
    scheduleKind: schedule.kind,
    scheduleNote: said(doc.schedule.note),
    timesKnown: walkIn.timesKnown,
    openNow: isHelpThere(walkIn, now),
    help: helpState(walkIn, now),
    next,
    cancelled: coming.filter(isCancelled).slice(0, 3),
  };
}

function levelsOf({ levelFrom, levelTo }: Pick<Offer, 'levelFrom' | 'levelTo'>): LevelRange | null {
  return isSkillLevel(levelFrom) && isSkillLevel(levelTo) ? { from: levelFrom, to: levelTo } : null;
}

function inOrder<T extends string>(
  order: readonly T[],
  own: T[] | null | undefined,
  inherited: T[] | null | undefined,
): T[] {
  const chosen = own && own.length > 0 ? own : (inherited ?? []);
  return order.filter((value) => chosen.includes(value));
}
