import type { GetServerSideProps, GetServerSidePropsContext } from 'next';

import { env, now } from '@/config/env';
import { PREVIEW_PARAMETER } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { DEFAULT_INTERFACE_LOCALE, INTERFACE_LOCALES, type InterfaceLocale } from '@/domain/locale';
import { isSlug } from '@/domain/slug';
import { getSite, type PreviewRequest, type ReadContext } from '@/queries';
import type { PageFrame } from '@/site/page-frame';

import { strictTransport } from './strict-transport';

/** What a page may know of the request that asks for it. */
export interface PageRequest {
  context: ReadContext;
  /** Address parameters, as sent. */
  params: URLSearchParams;
  /** The `[slug]` of the address; empty for a page without one. */
  slug: string;
  /** Somebody asks to see a draft; the query decides whether they may. */
  preview: PreviewRequest | undefined;
}

/** What Next gives to the component: the frame, and what the page's query found; null when there is no such page. */
export interface PublicPageProps<Found extends object> {
  frame: PageFrame;
  page: Found | null;
}

function interfaceLocale(locale: string | undefined): InterfaceLocale {
  return INTERFACE_LOCALES.find((known) => known === locale) ?? DEFAULT_INTERFACE_LOCALE;
}

function headersOf(request: GetServerSidePropsContext['req']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  return headers;
}

/**
 * Makes a page's `getServerSideProps` out of one function that asks the queries for its content. Everything that is the
 * same for all pages happens here: language, clock, settings, preview, headers, and 404 for what is not there (with our
 * own page: Next's `notFound: true` would answer with another one, see `_app.tsx`).
 *
 * A public page may be kept by a browser but has to be asked for again each time, so that what is withdrawn is gone at
 * the next request; a preview may not be kept at all, and tells nobody its address.
 */
export function publicPage<Found extends object>(
  find: (request: PageRequest) => Promise<Found | null>,
): GetServerSideProps<PublicPageProps<Found>> {
  return async ({ locale: requested, params: segments, req, res, resolvedUrl }) => {
    const locale = interfaceLocale(requested);
    const context: ReadContext = { locale, now: now() };
    const { pathname, searchParams } = new URL(resolvedUrl, 'http://site');
    const ticket = searchParams.get(PREVIEW_PARAMETER);
    const slug = segments?.slug ?? '';
    const isPossible = typeof slug === 'string' && (slug === '' || isSlug(slug));
    const [site, page] = await Promise.all([
      getSite(context),
      isPossible
        ? find({
            context,
            params: searchParams,
            slug,
            preview: ticket === null ? undefined : { ticket, headers: headersOf(req) },
          })
        : null,
    ]);
    const { DIGISTAP_MODE, SITE_URL } = env();
    if (page === null) res.statusCode = 404;
    res.setHeader('Cache-Control', ticket === null ? 'private, no-cache' : 'private, no-store');
    if (ticket !== null) res.setHeader('Referrer-Policy', 'no-referrer');
    for (const [name, value] of Object.entries(strictTransport())) res.setHeader(name, value);
    const frame: PageFrame = {
      locale,
      path: pathname,
      origin: SITE_URL,
      today: amsterdamDay(context.now),
      site,
      preview: ticket !== null && page !== null,
      findable: DIGISTAP_MODE === 'production' && ticket === null,
    };
    return { props: { frame, page } };
  };
}
