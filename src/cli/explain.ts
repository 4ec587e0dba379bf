import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

import { toTsquery } from '@/domain/understand-query/to-tsquery';
import { currentVersion } from '@/catalogue/version';
import { understand } from '@/catalogue/vocabulary';
import { now } from '@/config/env';
import { parseCatalogueQuery } from '@/domain/catalogue-query';
import { DEFAULT_CONTENT_LOCALE } from '@/domain/locale';
import type { Alternative, UnderstoodQuery } from '@/domain/understood-query';

import { runCommand } from './command';
import { explainHours, HOURS_USAGE } from './explain-hours';
import { explainReadability, READABILITY_USAGE } from './explain-readability';
import { explainSchedule, SCHEDULE_USAGE } from './explain-schedule';
import { OperatorError } from './operator-error';
import { withPayload } from './with-payload';

const USAGE = `Usage: npm run explain -- query "<text>"\n${SCHEDULE_USAGE}\n${HOURS_USAGE}\n${READABILITY_USAGE}`;

/** The filter that a term stands for, as the catalogue's address names it; null for a word. */
function filterOf(term: string): string | null {
  return /^(?:level|kind|topic|free|appointment):/u.test(term) ? term : null;
}

/** Terms of the alternatives that were found in one way, joined with + where they belong together. */
function termsBy(why: Alternative['why'], alternatives: readonly Alternative[]): string[] {
  return alternatives.filter((alternative) => alternative.why === why).map(({ terms }) => terms.join('+'));
}

/** How a question was read, for people. */
function explanation(text: string, understood: UnderstoodQuery): object {
  const { corrected, corrections, levels, recognised, units, unknown } = understood;
  const all = units.flatMap(({ alternatives }) => alternatives);
  return {
    query: text,
    corrected,
    corrections,
    unknown,
    terms: units.map(({ alternatives, words }) => ({
      words,
      terms: (['word', 'correction', 'compound'] as const).flatMap((why) => termsBy(why, alternatives)),
    })),
    synonyms: units.map(({ alternatives, near, words }) => ({
      words,
      same: termsBy('synonym', alternatives),
      translations: termsBy('translation', alternatives),
      near: near.map(({ terms }) => terms.join('+')),
    })),
    places: recognised,
    filters: {
      levels,
      terms: [...new Set(all.flatMap(({ terms }) => terms.flatMap((term) => filterOf(term) ?? [])))],
    },
    tsquery: toTsquery(understood),
  };
}

function poolOf(payload: Payload): PostgresAdapter['pool'] {
  return (payload.db as unknown as PostgresAdapter).pool;
}

/** Prints how the catalogue reads a question. */
async function explainQuery(words: string[]): Promise<number> {
  if (words.length === 0) throw new OperatorError(USAGE);
  // As the site reads it: one line, cut where the site cuts it.
  const { text } = parseCatalogueQuery(new URLSearchParams({ q: words.join(' ') }));
  return withPayload(async ({ payload }) => {
    const pool = poolOf(payload);
    const version = await currentVersion(pool);
    const understood = await understand(pool, { text, literal: false }, DEFAULT_CONTENT_LOCALE, version);
    print(explanation(text, understood));
    return 0;
  });
}

function print(answer: object): void {
  console.log(JSON.stringify(answer, null, 2));
}

/**
 * `npm run explain -- query "<text>"`, `-- schedule "<phrase>"` and `-- hours "<text>"`: how a question, a Dutch phrase about
 * days and times, or a text about opening hours is read, as JSON on standard output; `-- readability`: how easy the texts are
 * that visitors read. Only the first needs a database.
 */
await runCommand(async ([what, ...parameters]) => {
  switch (what) {
    case 'query':
      return explainQuery(parameters);
    case 'schedule':
      print(explainSchedule(parameters, now()));
      return 0;
    case 'hours':
      print(explainHours(parameters, now()));
      return 0;
    case 'readability':
      print(await explainReadability(parameters));
      return 0;
    default:
      throw new OperatorError(USAGE);
  }
});
