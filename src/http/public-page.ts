import type { GetServerSideProps, GetServerSidePropsContext } from 'next';

import { env, now } from '@/config/env';
import { feedbackPage } from '@/config/feedback-page';
import { NOT_FOUND_PATH, PREVIEW_PARAMETER } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import type { KeptList } from '@/domain/kept-list';
import { DEFAULT_INTERFACE_LOCALE, INTERFACE_LOCALES, type InterfaceLocale } from '@/domain/locale';
import { isSlug } from '@/domain/slug';
import { getSite, type PreviewRequest, type ReadContext } from '@/queries';
import type { PageFrame } from '@/site/page-frame';

import { formBody } from './form-body';
import { listCookie, listInCookies } from './list-cookie';
import { strictTransport } from './strict-transport';

/** What a page may know of the request that asks for it. */
export interface PageRequest {
  context: ReadContext;
  /** Address parameters, as sent. */
  params: URLSearchParams;
  /** The `[slug]` of the address; empty for a page without one. */
  slug: string;
  /** The `[token]` of the address, as sent, which only some people have; empty for a page without one. */
  token: string;
  /** What this visitor keeps, from a cookie. */
  kept: KeptList;
  /** Somebody asks to see a draft; the query decides whether they may. */
  preview: PreviewRequest | undefined;
}

/** A form that was sent to its page. */
export interface SentForm extends Omit<PageRequest, 'preview'> {
  /** What was filled in, as typed; null when it is no form of the site, or far too much. */
  fields: URLSearchParams | null;
  headers: Headers;
}

/**
 * What comes of a form: the same page once more (with its errors: status 422, or 429 with `wait` seconds), or another address
 * to go on at, so that reloading sends nothing twice, with what the visitor keeps from now on when that has changed.
 */
export type FormAnswer<Found extends object> =
  { page: Found; status?: 200 | 403 | 413 | 422 | 429 | 503; wait?: number } | { goTo: string; kept?: KeptList };

/** What Next gives to the component: the frame, and what the page's query found; null when there is no such page. */
export interface PublicPageProps<Found extends object> {
  frame: PageFrame;
  page: Found | null;
}

function interfaceLocale(locale: string | undefined): InterfaceLocale {
  return INTERFACE_LOCALES.find((known) => known === locale) ?? DEFAULT_INTERFACE_LOCALE;
}

/** The headers of a request as the web has them. */
export function headersOf(request: GetServerSidePropsContext['req']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  return headers;
}

/** What is said of a page behind a token: nobody keeps it, finds it, or is told from where its reader comes. */
const CLOSED_HEADERS = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};

/**
 * Makes a page's `getServerSideProps` out of one function that asks the queries for its content. Everything that is the
 * same for all pages happens here: language, clock, settings, preview, headers, and 404 for what is not there (with our
 * own page: Next's `notFound: true` would answer with another one, see `_app.tsx`).
 *
 * A public page may be kept by a browser but has to be asked for again each time, so that what is withdrawn is gone at
 * the next request; a preview may not be kept at all, and tells nobody its address. What is answered to a form holds what
 * somebody typed, and is kept nowhere. Neither is a page for who keeps a list: on a shared computer, going back after that list was
 * wiped must not show it. A page behind a token is for who has it; where the token is wrong, the answer is that to any address
 * at which there is nothing, or the page's own `Missing`, and repeats nothing of it.
 *
 * @param submit answers a form that is sent to the page; null: there is no such page. Without it a page has no form.
 */
export function publicPage<Found extends object>(
  find: (request: PageRequest) => Promise<Found | null>,
  submit?: (form: SentForm) => Promise<FormAnswer<Found> | null>,
): GetServerSideProps<PublicPageProps<Found>> {
  return async ({ locale: requested, params: segments, req, res, resolvedUrl }) => {
    const locale = interfaceLocale(requested);
    const context: ReadContext = { locale, now: now() };
    const { pathname, search, searchParams } = new URL(resolvedUrl, 'http://site');
    const ticket = searchParams.get(PREVIEW_PARAMETER);
    const slug = segments?.slug ?? '';
    const token = segments?.token ?? '';
    const isClosed = token !== '';
    const isPossible = typeof slug === 'string' && (slug === '' || isSlug(slug)) && typeof token === 'string';
    const kept = listInCookies(req.headers.cookie);
    const isSent = submit !== undefined && req.method === 'POST';
    const answered = async (): Promise<FormAnswer<Found> | null> => {
      if (!isPossible) return null;
      const request = { context, params: searchParams, slug, token, kept };
      if (isSent) return submit({ ...request, fields: await formBody(req), headers: headersOf(req) });
      const found = await find({
        ...request,
        preview: ticket === null ? undefined : { ticket, headers: headersOf(req) },
      });
      return found && { page: found };
    };
    const [site, answer] = await Promise.all([getSite(context), answered()]);
    const { DIGISTAP_MODE, SITE_URL } = env();
    const setHeaders = (headers: Record<string, string>) => {
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    };
    if (isClosed && answer !== null) setHeaders(CLOSED_HEADERS);
    if (answer && 'goTo' in answer) {
      if (answer.kept) res.setHeader('Set-Cookie', listCookie(answer.kept, SITE_URL.startsWith('https:')));
      return { redirect: { destination: answer.goTo, statusCode: 303 } };
    }
    const page = answer?.page ?? null;
    res.statusCode = answer === null ? 404 : (answer.status ?? res.statusCode);
    if (answer?.wait !== undefined) res.setHeader('Retry-After', String(answer.wait));
    const mayStay = ticket === null && !isSent && kept.length === 0 && !(isClosed && page !== null);
    res.setHeader('Cache-Control', mayStay ? 'private, no-cache' : 'private, no-store');
    if (ticket !== null) res.setHeader('Referrer-Policy', 'no-referrer');
    setHeaders(strictTransport());
    const isHidden = isClosed && page === null;
    const frame: PageFrame = {
      locale,
      path: isHidden ? NOT_FOUND_PATH : pathname,
      search: ticket === null && !isHidden ? search : '',
      origin: SITE_URL,
      today: amsterdamDay(context.now),
      site,
      preview: ticket !== null && page !== null,
      asksFeedback: ticket === null && page !== null && feedbackPage(pathname) !== null,
      closed: isClosed && page !== null,
      findable: DIGISTAP_MODE === 'production' && ticket === null && !isSent,
      answersForm: isSent,
      kept: [...kept],
    };
    return { props: { frame, page } };
  };
}
