import { now } from '@/config/env';
import { PAGE_SIZE, parseCatalogueQuery, type CatalogueResult } from '@/domain/catalogue-query';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import { searchOffers } from '@/queries';
import { toOpenOffers } from '@/standards/open-data';

import { IN_DUTCH, openDataPreflight, openDataResponse, openDataRoute } from '../open-data-response';

const MAX_LIMIT = 100;

/** Answers as they were written before: the search gives the same object again as long as nothing has changed. */
const written = new WeakMap<CatalogueResult, string>();

/** The catalogue as open data: the same parameters as its page, and `limit` (1–100, default 20). */
export const GET = openDataRoute(async (request: Request) => {
  const params = new URL(request.url).searchParams;
  const query = parseCatalogueQuery(params);
  const context = { locale: DEFAULT_INTERFACE_LOCALE, now: now() };
  const result = await searchOffers(query, context, limitOf(params));
  const body = written.get(result) ?? JSON.stringify(toOpenOffers(result, query, IN_DUTCH));
  written.set(result, body);
  return openDataResponse(body);
});

export const OPTIONS = openDataPreflight;

function limitOf(params: URLSearchParams): number {
  const limit = params.get('limit') ?? '';
  return /^[1-9]\d{0,5}$/u.test(limit) ? Math.min(Number(limit), MAX_LIMIT) : PAGE_SIZE;
}
