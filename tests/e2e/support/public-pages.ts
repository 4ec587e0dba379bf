import { env } from '@/config/env';
import { localised, operationsPaths, sitePaths } from '@/config/paths';
import { EMPTY_QUERY } from '@/domain/catalogue-query';
import type { InterfaceLocale } from '@/domain/locale';

const paths = sitePaths('nl');

/** A kind of public page: which status it answers with, and its Dutch path, or the beginning of the paths of all such pages. */
interface PageKind {
  status: number;
  path?: string;
  /** For documents: any of the sitemap's addresses that begin so will do. */
  oneOf?: string;
}

const page = (path: string, status = 200): PageKind => ({ path, status });
const oneOf = (pathOf: (slug: string) => string): PageKind => ({ oneOf: pathOf(''), status: 200 });

/** Offers of the demonstration, and one that is not there. */
const LIST = ['oba-klik-en-tik', 'bestaat-niet', 'informatiepunt-digitale-overheid-nieuwegein'];

/** An offer of the demonstration that people sign up for on the site, one meeting at a time. */
export const SIGN_UP_OFFER = 'digid-app-op-uw-telefoon-nieuwegein';

/** Every kind of public page. */
export const PUBLIC_PAGES = {
  home: page(paths.home),
  catalogue: page(paths.catalogue()),
  'chosen catalogue': page(paths.catalogue({ ...EMPTY_QUERY, levels: [2], kinds: ['course'], free: true })),
  'understood catalogue': page(
    paths.catalogue({ ...EMPTY_QUERY, text: 'computr rotterdam', postcode: '8999', distance: 5, sort: 'near' }),
  ),
  'empty catalogue': page(paths.catalogue({ ...EMPTY_QUERY, text: 'xyzzy' })),
  door: page(paths.door('access')),
  'door near home': page(paths.door('attitude', { place: 'Rotterdam', postcode: null, level: 2 })),
  'door from nowhere': page(paths.door('time', { place: 'Nergenshuizen', postcode: '8999', level: null })),
  offer: oneOf(paths.offer),
  'sign-up': page(paths.signUp(SIGN_UP_OFFER)),
  'walk-in list': page(paths.locations),
  location: oneOf(paths.location),
  'list of partners': page(paths.partners),
  partner: oneOf(paths.partner),
  'list of stories': page(paths.stories),
  story: oneOf(paths.story),
  ambassador: oneOf(paths.ambassador),
  'list of guides': page(paths.guides),
  guide: oneOf(paths.guide),
  'level check': page(paths.levelCheck),
  'level check on paper': page(paths.levelCheckOnPaper),
  'request to be called': page(paths.callMeBack()),
  'promise to call': page(paths.callMeBackDone('bibliotheek-rotterdam', '2026-11-25')),
  'question of an organisation': page(paths.enquiry),
  'answer to an organisation': page(paths.enquiryDone('2026-11-25')),
  'empty list': page(paths.list),
  'shared list': page(paths.listWith({ of: LIST })),
  'list on paper': page(paths.listWith({ of: LIST, as: 'papier' })),
  'list to give along': page(paths.listWith({ of: LIST, as: 'doorgeven' })),
  editable: oneOf(paths.page),
  privacy: page(paths.privacy),
  'answered question': page(paths.feedback({ answer: 'no', page: paths.locations, done: false })),
  'not found': page('/dit-is-er-niet', 404),
  failure: page('/500', 500),
} satisfies Record<string, PageKind>;

export type PublicPage = keyof typeof PUBLIC_PAGES;

export const PUBLIC_PAGE_NAMES = Object.keys(PUBLIC_PAGES) as PublicPage[];

/** The path of a page of that kind, in a language. */
export async function addressOf(name: PublicPage, locale: InterfaceLocale = 'nl'): Promise<string> {
  const kind: PageKind = PUBLIC_PAGES[name];
  const path = kind.path ?? (await sitemap()).find((candidate) => isA(kind, candidate));
  if (!path) throw new Error(`The demonstration has no ${name}.`);
  return localised(locale, path);
}

/** Editable pages have a single segment, as the lists have; only theirs are taken. */
function isA({ oneOf: beginning = '' }: PageKind, path: string): boolean {
  if (beginning !== paths.page('')) return path.startsWith(beginning);
  return /^\/[^/?]+$/u.test(path) && !Object.values<PageKind>(PUBLIC_PAGES).some((other) => other.path === path);
}

/** Dutch paths of all pages that the sitemap lists. */
export async function sitemap(): Promise<string[]> {
  const { SITE_URL } = env();
  const xml = await (await fetch(SITE_URL + operationsPaths.sitemap)).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => {
    const { pathname, search } = new URL(address);
    return pathname + search;
  });
}
