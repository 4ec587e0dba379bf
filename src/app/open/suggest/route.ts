import { env, now } from '@/config/env';
import { DEFAULT_INTERFACE_LOCALE, INTERFACE_LOCALES } from '@/domain/locale';
import { suggestionQuestion, type Suggestion } from '@/domain/suggestion';
import { findCatalogueNames } from '@/queries';

import { openDataPreflight, openDataResponse, openDataRoute } from '../open-data-response';

import { toSuggestions } from './suggestions';

/** Somebody who types the same letters again, or takes one back, is not asked about twice. */
const CACHE = 'public, max-age=60';

/**
 * What a search field can suggest for what is typed so far: `q` (2 to 60 characters), in the language `taal`. Anything
 * else has no suggestions.
 */
export const GET = openDataRoute(async (request: Request) => {
  const params = new URL(request.url).searchParams;
  const language = params.get('taal');
  const locale = INTERFACE_LOCALES.find((known) => known === language) ?? DEFAULT_INTERFACE_LOCALE;
  const question = suggestionQuestion(params.get('q') ?? '');
  const suggestions: Suggestion[] =
    question === null
      ? []
      : toSuggestions(question, await findCatalogueNames(question, { locale, now: now() }), locale, env().SITE_URL);
  return openDataResponse({ suggestions }, { cache: CACHE });
});

export const OPTIONS = openDataPreflight;
