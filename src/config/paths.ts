import { BARRIERS, type Barrier } from '@/domain/barrier';
import type { Day } from '@/domain/calendar-day';
import type { CallbackTopic } from '@/domain/callback-request';
import type { CatalogueQuery } from '@/domain/catalogue-query';
import { catalogueSearchParams } from '@/domain/catalogue-query';
import { feedbackSearchParams, type FeedbackAnswer } from '@/domain/feedback';
import { writeKeptList, type KeptList } from '@/domain/kept-list';
import { DEFAULT_INTERFACE_LOCALE, type InterfaceLocale } from '@/domain/locale';
import { NO_WISH, supportWishParams, type SupportWish } from '@/domain/support-wish';

/** The only builder of addresses. Every function returns a path from the root, without the host. */

/** A path of the Dutch site in a language. */
export function localised(locale: InterfaceLocale, path: string): string {
  if (locale === DEFAULT_INTERFACE_LOCALE) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** At which there never is a page, for what must not repeat the address that it was asked by. */
export const NOT_FOUND_PATH = '/niet/gevonden';

/** The page that editors may write under this slug is shown with what the product itself says of personal data. */
export const PRIVACY_SLUG = 'privacy';

/** What a door leads to, as its address says it: words that stay, whatever editors make of the barrier's own. */
const DOORS: Record<Barrier, string> = {
  attitude: 'spannend',
  access: 'geen-laptop',
  awareness: 'hulp-vinden',
  time: 'weinig-tijd',
  complexity: 'moeilijke-apps',
};

/** The barrier behind the last segment of a door's address; null where there is no door. */
export function barrierBehind(door: string): Barrier | null {
  return BARRIERS.find((barrier) => DOORS[barrier] === door) ?? null;
}

/** Addresses of the public site in the reader's language; Dutch has no prefix. */
export function sitePaths(locale: InterfaceLocale) {
  const at = (path: string) => localised(locale, path);
  return {
    home: at('/'),
    catalogue: (query?: CatalogueQuery) => {
      const search = query ? catalogueSearchParams(query).toString() : '';
      return at(search ? `/aanbod?${search}` : '/aanbod');
    },
    offer: (slug: string) => at(`/aanbod/${slug}`),
    /** The form to sign up for an offer, for one of its sessions when that is named. */
    signUp: (slug: string, session?: string) =>
      at(
        `/aanbod/${slug}/aanmelden${session === undefined ? '' : `?${new URLSearchParams({ bijeenkomst: session }).toString()}`}`,
      ),
    /**
     * Where people manage what they signed up for; the token is the key to it. `told`: what has just become of it; `already`: how
     * many more people in the form were on the list before it.
     */
    manageSignUp: (token: string, told?: ManageNews, already = 0) =>
      at(
        `/aanmelding/${token}${told === undefined ? '' : `?${MANAGE_TOLD}=${told}`}${already > 0 ? `&${MANAGE_ALREADY}=${already}` : ''}`,
      ),
    locations: at('/inloop'),
    locationsIn: (city: string) => at(`/inloop?${new URLSearchParams({ plaats: city }).toString()}`),
    location: (slug: string) => at(`/inloop/${slug}`),
    partners: at('/partners'),
    partner: (slug: string) => at(`/partners/${slug}`),
    stories: at('/verhalen'),
    story: (slug: string) => at(`/verhalen/${slug}`),
    ambassador: (slug: string) => at(`/ambassadeurs/${slug}`),
    guides: at('/handleidingen'),
    guide: (slug: string) => at(`/handleidingen/${slug}`),
    /** The form to be called back, about an offer or a place when one is named. */
    callMeBack: (topic?: CallbackTopic | null) =>
      at(topic ? `/bel-mij-terug?${topic.kind === 'offer' ? 'aanbod' : 'plek'}=${topic.slug}` : '/bel-mij-terug'),
    /** What is said once it is sent: who calls (null: the programme's own desk) and until when. */
    callMeBackDone: (desk: string | null, due: Day) => at(`/bel-mij-terug?gelukt=${desk ?? 'wij'}&uiterlijk=${due}`),
    levelCheck: at('/niveau'),
    /** The same questions to print. */
    levelCheckOnPaper: at('/niveau/papier'),
    enquiry: at('/wij-willen-dit-ook'),
    enquiryDone: (due: Day) => at(`/wij-willen-dit-ook?gelukt=ja&uiterlijk=${due}`),
    list: at('/lijst'),
    listWith: (wishes: ListWishes) => at(`/lijst?${listParameters(wishes)}`),
    door: (barrier: Barrier, wish: SupportWish = NO_WISH) => {
      const search = supportWishParams(wish).toString();
      return at(`/hulp-bij/${DOORS[barrier]}${search && `?${search}`}`);
    },
    /** The page of an employer's own trainings; who has the token has the page. */
    employer: (token: string) => at(`/werkgever/${token}`),
    /** The same to hang up and give along. */
    employerFlyer: (token: string) => at(`/werkgever/${token}/flyer`),
    employerTraining: (token: string, slug: string) => at(`/werkgever/${token}/${slug}`),
    employerSignUp: (token: string, slug: string) => at(`/werkgever/${token}/${slug}/aanmelden`),
    feedback: (given?: { answer: FeedbackAnswer; page: string | null; done: boolean }) =>
      at(given ? `/reactie?${feedbackSearchParams(given).toString()}` : '/reactie'),
    page: (slug: string) => at(`/${slug}`),
    /** Made by the product, below what editors write on their page of that slug. */
    privacy: at(`/${PRIVACY_SLUG}`),
  };
}

/** What a page of a list shows, beside or instead of the list that the visitor keeps. */
export interface ListWishes {
  /** A list of somebody else, which is in the address itself. */
  of?: KeptList | null;
  /** The list on paper, or the ways to give it along. */
  as?: ListLook | undefined;
  /** What has just become of it. */
  told?: ListNews | undefined;
}

export const LIST_LOOKS = ['papier', 'doorgeven'] as const;
export type ListLook = (typeof LIST_LOOKS)[number];

export const LIST_NEWS = ['gewist', 'vol'] as const;
export type ListNews = (typeof LIST_NEWS)[number];

/** Parameters of `/lijst`. */
export const LIST_PARAMETERS = { of: 'aanbod', as: 'als', told: 'bericht' } as const;

function listParameters({ as, of = null, told }: ListWishes): string {
  const parameters = new URLSearchParams();
  if (of !== null) parameters.set(LIST_PARAMETERS.of, writeKeptList(of));
  if (as) parameters.set(LIST_PARAMETERS.as, as);
  if (told) parameters.set(LIST_PARAMETERS.told, told);
  return parameters.toString();
}

export type SitePaths = ReturnType<typeof sitePaths>;

/** What has just become of a sign-up, in the parameter of its page. */
export const MANAGE_NEWS = ['aangemeld', 'afgemeld', 'verplaatst', 'ja', 'nieuwe-link'] as const;
export type ManageNews = (typeof MANAGE_NEWS)[number];
export const MANAGE_TOLD = 'gelukt';
/** How many people of the form that was sent were on the list before it. */
export const MANAGE_ALREADY = 'al';

/**
 * The meetings of a sign-up for one's own calendar, in the language in which its people are written to.
 *
 * @param place the sign-up whose meetings these are, where people of one booking go to different ones
 */
export function manageCalendarPath(token: string, place?: string): string {
  return `/aanmelding/${token}/agenda.ics${place === undefined ? '' : `?plaats=${place}`}`;
}

/** Segments of addresses that are taken, most of them the first one, so that no document can get one as its slug. */
export const RESERVED_SLUGS = [
  'admin',
  'api',
  'open',
  'media',
  '_next',
  'nl',
  'en',
  'tr',
  'ar',
  'uk',
  'pl',
  'aanbod',
  'inloop',
  'partners',
  'verhalen',
  'ambassadeurs',
  'handleidingen',
  'hulp-bij',
  'niveau',
  'bel-mij-terug',
  'wij-willen-dit-ook',
  'lijst',
  'reactie',
  'werkgever',
  'aanmelding',
  'flyer',
  'healthz',
  'readyz',
  'metrics',
  'sitemap',
  'robots',
  'styles',
  'fonts',
  'islands',
  '404',
  '500',
] as const;

/** Addresses of the open data. */
export const openDataPaths = {
  offers: '/open/offers',
  suggest: '/open/suggest',
  offer: (slug: string) => `/open/offers/${slug}`,
  offersCalendar: '/open/offers.ics',
  offerCalendar: (slug: string) => `/open/offers/${slug}.ics`,
  locationCalendar: (slug: string) => `/open/locations/${slug}.ics`,
} as const;

/** Parameters of a form to sign up: a session that is chosen already, a page of a long list of them, and for whom it is. */
export const SIGN_UP_PARAMETERS = { session: 'bijeenkomst', page: 'later', group: 'groep' } as const;

/**
 * A form to sign up as it is wished for.
 *
 * @param form its path
 * @param wishes.page of its list of sessions, from 1
 */
export function signUpFormPath(form: string, { group = false, page = 1 }: { group?: boolean; page?: number }): string {
  const parameters = new URLSearchParams();
  if (group) parameters.set(SIGN_UP_PARAMETERS.group, 'ja');
  if (page > 1) parameters.set(SIGN_UP_PARAMETERS.page, String(page));
  const search = parameters.toString();
  return search ? `${form}?${search}` : form;
}

/** Name of the parameter that carries a preview ticket, see src/queries/preview. */
export const PREVIEW_PARAMETER = 'voorbeeld';

/** Where a signed-in editor asks for a look at a draft; answers with a redirect to the page that shows it. */
export function previewPath(collection: string, id: string): string {
  return `/api/${collection}/${id}/preview`;
}

/** What helps a signed-in editor to write the schedule of an offer; both answer to POST. */
export const scheduleHelpPaths = {
  preview: '/api/offers/schedule-preview',
  read: '/api/offers/read-schedule',
} as const;

/** The same for the opening hours of a location. */
export const hoursPreviewPath = '/api/locations/hours-preview';

/** What a signed-in member of staff can do with the link to an employer's page, beside looking at it. */
export const EMPLOYER_LINK_ACTIONS = ['show', 'renew', 'remove'] as const;
export type EmployerLinkAction = (typeof EMPLOYER_LINK_ACTIONS)[number];

/** Where the buttons on the screen of an organisation ask for that; answers to POST. */
export function employerLinkPath(organisation: string): string {
  return `/api/organisations/${organisation}/employer-link`;
}

/** What a signed-in member of staff can do with a request to be called; all answer to POST. */
export const CALLBACK_ACTIONS = ['take', 'attempt', 'done', 'undo', 'hand-over', 'reply'] as const;
export type CallbackAction = (typeof CALLBACK_ACTIONS)[number];

/** Where a button of the queue sends its form. */
export function callbackActionPath(id: string, action: CallbackAction): string {
  return `/api/callback-requests/${id}/${action}`;
}

/** Where the screen for a new season sends what is to be made. */
export const newSeasonPath = '/api/offers/new-season';

/** What a signed-in member of staff can do for somebody on a list of sign-ups, and with a list; all answer to POST. */
export const SIGN_UP_ACTIONS = ['presence', 'place', 'offer', 'cancel', 'new-link', 'move', 'told'] as const;
export type SignUpAction = (typeof SIGN_UP_ACTIONS)[number];
export const SIGN_UP_LIST_ACTIONS = ['add', 'mail'] as const;
export type SignUpListAction = (typeof SIGN_UP_LIST_ACTIONS)[number];

/** Where a button beside somebody's name sends its form. */
export function signUpActionPath(id: string, action: SignUpAction): string {
  return `/api/sign-ups/${id}/${action}`;
}

/** Where a form about a whole list goes: of an offer, for the session that the form names. */
export function signUpListPath(offer: string, action: SignUpListAction): string {
  return `/api/sign-ups/lists/${offer}/${action}`;
}

/** A list as a table in a file. */
export function signUpExportPath(offer: string, session: string): string {
  return `/api/sign-ups/lists/${offer}/export?${new URLSearchParams({ bijeenkomst: session }).toString()}`;
}

/** Needs heard at a walk-in: to add one to, or one of them. */
export const needsPath = (id?: string) => (id === undefined ? '/api/needs' : `/api/needs/${id}`);

/** The editors' side. */
export const adminPaths = {
  root: '/admin',
  /** To sign in first, and go on to a path. */
  signIn: (onTo: string) => `/admin/login?${new URLSearchParams({ redirect: onTo }).toString()}`,
  collection: (collection: string) => `/admin/collections/${collection}`,
  create: (collection: string) => `/admin/collections/${collection}/create`,
  document: (collection: string, id: string) => `/admin/collections/${collection}/${id}`,
  /** The queue of requests to be called, with parameters in Dutch: which list, which page, what was just done. */
  callbacks: (parameters: Record<string, string> = {}) => {
    const search = new URLSearchParams(parameters).toString();
    return `/admin/collections/callback-requests${search ? `?${search}` : ''}`;
  },
  /** Who signed up: an overview, the sessions of an offer, or the list of one of them; with parameters in Dutch. */
  signUps: (list: { offer?: string; session?: string } = {}, parameters: Record<string, string> = {}) => {
    const search = new URLSearchParams(parameters).toString();
    const { offer, session } = list;
    const segments = offer === undefined ? [] : session === undefined ? [offer] : [offer, session];
    const path = ['/admin/aanmeldingen', ...segments.map(encodeURIComponent)].join('/');
    return `${offer === undefined ? '/admin/collections/sign-ups' : path}${search ? `?${search}` : ''}`;
  },
  /** What needs doing in the coming two weeks, with parameters in Dutch: of which organisation, what was just done. */
  comingWeeks: (parameters: Record<string, string> = {}) => {
    const search = new URLSearchParams(parameters).toString();
    return `/admin/komende-weken${search ? `?${search}` : ''}`;
  },
  /** The dashboard with all offers that have ended, not the first few only. */
  allEnded: '/admin?afgelopen=alle',
  /** Where somebody at a walk-in notes a need. */
  need: '/admin/behoefte',
  /** What was noted in a quarter, `2026-Q4`; of this one without. */
  needs: (quarter?: string) => (quarter ? `/admin/behoeften?kwartaal=${quarter}` : '/admin/behoeften'),
  /** Where offers are made again for a new season, with parameters in Dutch: which ones (`aanbod`), from when, what was made. */
  newSeason: (parameters: Record<string, string | readonly string[]> = {}) => {
    const search = new URLSearchParams(
      Object.entries(parameters).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
    ).toString();
    return `/admin/nieuw-seizoen${search ? `?${search}` : ''}`;
  },
} as const;

/** Addresses for robots, researchers and operators. */
export const operationsPaths = {
  sitemap: '/sitemap.xml',
  securityTxt: '/.well-known/security.txt',
} as const;

/** The stylesheet that holds a site's own colours; they are in its address, so it can be kept for ever. */
export function themeStylesheetPath(file: string): string {
  return `/styles/${file}`;
}

/** The script of an island, as `npm run generate` makes it. */
export function islandPath(name: string): string {
  return `/islands/${name}.js`;
}
