import { amsterdamDay } from '@/domain/amsterdam-time';
import type { Employer, EmployerPage, EmployerTraining } from '@/domain/employer-page';
import { contentLocaleFor, DEFAULT_CONTENT_LOCALE } from '@/domain/locale';
import type { OfferCard } from '@/domain/offer';
import type { Offer as Training, SignUpSubject } from '@/domain/offer-page';
import { scheduleEnd } from '@/domain/schedule-end';
import { placesOfRows, toSchedule } from '@/domain/schedule-record';
import type { Location, Media, Offer, Organisation } from '@/payload-types';

import { closedOffers, findEmployer, localeOfWelcome } from './behind-link';
import { toDraftCard, toOfferPage } from './mappers/offer';
import { dayOf, related, said } from './mappers/relation';
import { placesById } from './offers';
import { payload } from './payload';
import type { ReadContext } from './read-context';
import { findAll, type Read } from './reader';
import { resolveMentions } from './resolve-mentions';
import { scheduleContextsOf } from './schedule-context';
import { signUpChoicesOf, signUpSubjectOf } from './sign-up-choices';

/**
 * The page behind an employer's link: its own live trainings that are not over, what comes first first. Null when the token is
 * nobody's, or is that of an organisation that is not live.
 */
export async function getEmployerPage(token: string, context: ReadContext): Promise<EmployerPage | null> {
  const organisation = await findEmployer(token, context);
  if (!organisation) return null;
  const [trainings, textLocale] = await Promise.all([
    trainingsOf(organisation, context),
    localeOfWelcome(organisation, context),
  ]);
  return {
    employer: toEmployer(organisation),
    welcome: said(organisation.employerPage?.welcome),
    textLocale,
    trainings: trainings.map(toListed).toSorted(bySoonest),
  };
}

/** One training behind an employer's link; null when there is none of that slug for who has this token. */
export async function getEmployerTraining(
  token: string,
  slug: string,
  context: ReadContext,
): Promise<{ employer: Employer; training: Training } | null> {
  const organisation = await findEmployer(token, context);
  const [training] = organisation ? await trainingsOf(organisation, context, slug) : [];
  if (!organisation || !training) return null;
  const signUp = await signUpChoicesOf(training.card, context);
  return { employer: toEmployer(organisation), training: { ...training.page, signUp } };
}

/**
 * What the form to sign up for a training behind an employer's link says of it, with the ids by which its places are given; null
 * when who has this token can sign up for no such training here.
 */
export async function getEmployerSignUp(
  token: string,
  slug: string,
  context: ReadContext,
): Promise<{ offer: { id: string; employer: string }; subject: SignUpSubject } | null> {
  const organisation = await findEmployer(token, context);
  const [training] = organisation ? await trainingsOf(organisation, context, slug) : [];
  if (!organisation || !training) return null;
  const signUp = await signUpChoicesOf(training.card, context);
  const subject = signUpSubjectOf({ ...training.page, signUp });
  return subject && { offer: { id: training.card.id, employer: organisation.id }, subject };
}

function toEmployer({ email, name, phone }: Organisation): Employer {
  return { name, phone: said(phone), email: said(email) };
}

interface FoundTraining {
  card: OfferCard;
  page: Training;
}

/** The trainings of an employer that can still be gone to: all, or the one of a slug. */
async function trainingsOf({ id }: Organisation, context: ReadContext, slug?: string): Promise<FoundTraining[]> {
  const locale = contentLocaleFor(context.locale);
  const { docs, translated } = await closedOffers(id, context, slug);
  const offers = await withPublicRelations(docs, id, context);
  const contextOf = await scheduleContextsOf(offers, context);
  const shown = offers.filter((offer) => isShown(offer, contextOf(offer), context.now));
  return (
    await Promise.all(
      shown.map(async (offer) => {
        const module = related(offer.module) as Read<'training-modules'> | null;
        const textLocale = translated.has(offer.id)
          ? locale
          : said(offer.title) === null
            ? (module?.textLocale ?? DEFAULT_CONTENT_LOCALE)
            : DEFAULT_CONTENT_LOCALE;
        const card = toDraftCard(offer, textLocale, context.now, contextOf(offer));
        if (!card) return null;
        const [otherPlaces, resolved] = await Promise.all([
          placesById(placesOfRows(offer.schedule), context),
          resolveMentions([offer.description, module], context),
        ]);
        return { card, page: toOfferPage(card, offer, otherPlaces, resolved) };
      }),
    )
  ).filter((training) => training !== null);
}

/** Whether somebody can still go: within the days that its editors show it, and not over. */
function isShown(offer: Offer, places: Parameters<typeof scheduleEnd>[2], now: Date): boolean {
  const from = dayOf(offer.validFrom);
  if (!offer.slug || (from !== null && from > amsterdamDay(now))) return false;
  return scheduleEnd(toSchedule(offer.schedule), dayOf(offer.validUntil), places, now) === null;
}

/** Offers with what they refer to filled in as far as the public may see it; elsewhere a bare id is left. */
async function withPublicRelations(
  docs: readonly Offer[],
  organisation: string,
  context: ReadContext,
): Promise<Offer[]> {
  const idsOf = (field: 'location' | 'module' | 'image') =>
    [...new Set(docs.map((doc) => doc[field]))].filter((value) => typeof value === 'string');
  const [locations, modules, pictures, owners] = await Promise.all([
    among('locations', idsOf('location'), context),
    among('training-modules', idsOf('module'), context),
    picturesAmong(idsOf('image'), context),
    among('organisations', [organisation], context),
  ]);
  const filled = <Doc extends { id: string }>(
    found: readonly Doc[],
    value: string | { id: string } | null | undefined,
  ) => found.find(({ id }) => id === value) ?? null;
  return docs.map((doc) => ({
    ...doc,
    organisation: filled(owners, doc.organisation) ?? organisation,
    location: filled<Location>(locations, doc.location),
    module: filled(modules, doc.module),
    image: filled(pictures, doc.image),
  }));
}

/** Depth 1: a module's picture. */
function among<Slug extends 'locations' | 'organisations' | 'training-modules'>(
  collection: Slug,
  ids: readonly string[],
  context: ReadContext,
): Promise<Read<Slug>[]> {
  return ids.length === 0
    ? Promise.resolve([])
    : findAll(collection, context, { where: { id: { in: [...ids] } }, sort: 'id', depth: 1 });
}

async function picturesAmong(ids: readonly string[], { locale }: ReadContext): Promise<Media[]> {
  if (ids.length === 0) return [];
  const { docs } = await (
    await payload()
  ).find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    locale: contentLocaleFor(locale),
    overrideAccess: false,
  });
  return docs;
}

function toListed({ card, page }: FoundTraining): EmployerTraining {
  return {
    ...card,
    schedule: page.schedule,
    otherPlaces: page.otherPlaces,
    locationPhone: page.locationPhone,
    organisationPhone: page.organisationPhone,
    onlineUrl: page.onlineUrl,
    registrationValue: page.registrationValue,
    inWorkingHours: page.inWorkingHours,
    contactPresent: page.contactPresent,
  };
}

const byTitle = new Intl.Collator('nl');

function bySoonest(a: EmployerTraining, b: EmployerTraining): number {
  const starts = ({ next: [first] }: EmployerTraining) => (first ? Date.parse(first.start) : Number.MAX_SAFE_INTEGER);
  return starts(a) - starts(b) || byTitle.compare(a.title, b.title);
}
