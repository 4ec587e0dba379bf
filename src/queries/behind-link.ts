import type { Where } from 'payload';

import { digestOfToken } from '@/config/employer-token';
import { contentLocaleFor, DEFAULT_CONTENT_LOCALE, type ContentLocale } from '@/domain/locale';
import type { Offer, Organisation } from '@/payload-types';

import { said } from './mappers/relation';
import { payload } from './payload';
import type { ReadContext } from './read-context';

/**
 * The one place in which the site reads past the access rules: for who has the token of an employer's link, which is the right to
 * read and which no rule knows of. Three things, each with all of its conditions written out; what these refer to is
 * left as ids, to be read as any visitor reads it.
 */

/** Published, and not in the bin. */
const LIVE: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }];

/** More trainings than an employer has. */
const MOST = 200;

/** The live organisation whose link has this token; null for none. */
export async function findEmployer(token: string, { locale }: ReadContext): Promise<Organisation | null> {
  const cms = await payload();
  const links = await cms.find({
    collection: 'employer-links',
    where: { digest: { equals: digestOfToken(token) } },
    select: { organisation: true },
    limit: 1,
    pagination: false,
    depth: 0,
    // No visitor may read links: whoever could would have them all.
    overrideAccess: true,
  });
  const [link] = links.docs;
  if (!link) return null;
  const { docs } = await cms.find({
    collection: 'organisations',
    where: { and: [{ id: { equals: link.organisation } }, ...LIVE] },
    limit: 1,
    pagination: false,
    depth: 0,
    locale: contentLocaleFor(locale),
    // A visitor reads the organisation, and not what it says to its own people.
    overrideAccess: true,
  });
  return docs[0] ?? null;
}

/** Language that the welcome of an employer is in for this reader; what was not translated is in Dutch. */
export async function localeOfWelcome({ id }: Organisation, { locale }: ReadContext): Promise<ContentLocale> {
  const language = contentLocaleFor(locale);
  if (language === DEFAULT_CONTENT_LOCALE) return language;
  const cms = await payload();
  const { docs } = await cms.find({
    collection: 'organisations',
    where: { and: [{ id: { equals: id } }, ...LIVE] },
    select: { employerPage: true },
    limit: 1,
    pagination: false,
    depth: 0,
    locale: language,
    fallbackLocale: false,
    // The same words as above.
    overrideAccess: true,
  });
  return said(docs[0]?.employerPage?.welcome) === null ? DEFAULT_CONTENT_LOCALE : language;
}

/**
 * The live offers of an organisation for its own people, all or the one of a slug, and the ids of those with a title in the
 * reader's language.
 */
export async function closedOffers(
  organisation: string,
  { locale: reader }: ReadContext,
  slug?: string,
): Promise<{ docs: Offer[]; translated: Set<string> }> {
  const cms = await payload();
  const where: Where = {
    and: [
      { organisation: { equals: organisation } },
      { audience: { equals: 'employees' } },
      ...LIVE,
      ...(slug === undefined ? [] : [{ slug: { equals: slug } }]),
    ],
  };
  const locale = contentLocaleFor(reader);
  // For who has the token of this organisation, and of no other one.
  const query = {
    collection: 'offers',
    where,
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  } as const;
  const [{ docs }, own] = await Promise.all([
    cms.find({ ...query, locale }),
    cms.find({ ...query, locale, fallbackLocale: false, select: { title: true } }),
  ]);
  return { docs, translated: new Set(own.docs.flatMap(({ id, title }) => (said(title) === null ? [] : [id]))) };
}
