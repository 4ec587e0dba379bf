import { writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { parseCatalogueQuery, type CatalogueResult } from '@/domain/catalogue-query';
import { searchOffers } from '@/queries';

import { forEmployees, type JudgedOffer } from './judged-offer';
import type { JudgedGroup, JudgedQuery } from './judged-query';
import type { Typing } from './typing';

/** How many of the first offers a visitor is taken to look at. */
const LOOKED_AT = 5;

/** What a search made of a judged question. */
interface Verdict {
  group: string;
  text: string;
  parameters: string;
  found: boolean;
  /** One over the place of the first good offer on the page; 0 without one. */
  reciprocalRank: number;
  /** Titles of wrong offers among the first five. */
  forbidden: string[];
  /** Titles of the first five. */
  first: string[];
  /** Why there was no answer. */
  error: string | null;
}

/** What a group of questions, or all of them, came to. */
interface Score {
  name: string;
  queries: number;
  success: number;
  meanReciprocalRank: number;
  forbidden: number;
}

export interface Judgement {
  verdicts: Verdict[];
  groups: Score[];
  overall: Score;
}

/** Asks every question as the site does, and judges the answers by what is known of the offers. */
export async function judgeSearch(
  groups: readonly JudgedGroup[],
  offers: readonly JudgedOffer[],
  now: Date,
): Promise<Judgement> {
  const known = new Map(offers.map((offer) => [offer.slug, offer]));
  const verdicts: Verdict[] = [];
  for (const { name, queries } of groups) {
    for (const query of queries) verdicts.push({ group: name, ...(await verdictOn(query, known, now)) });
  }
  return {
    verdicts,
    groups: groups.map(({ name }) =>
      score(
        name,
        verdicts.filter(({ group }) => group === name),
      ),
    ),
    overall: score('all', verdicts),
  };
}

/** Questions whose good answer is nowhere in the content, or only among what is for employees: faults of the judge. */
export function unanswerable(groups: readonly JudgedGroup[], offers: readonly JudgedOffer[]): string[] {
  const shown = offers.filter((offer) => !forEmployees(offer));
  return groups.flatMap(({ queries }) =>
    queries
      .filter(({ find, never }) => !shown.some((offer) => find(offer) && !never(offer)))
      .map(({ text, parameters }) => `${text} ${parameters}`),
  );
}

async function verdictOn(
  { find, locale, never, parameters, text, within }: JudgedQuery,
  known: ReadonlyMap<string, JudgedOffer>,
  now: Date,
): Promise<Omit<Verdict, 'group'>> {
  const address = new URLSearchParams(parameters);
  if (text !== '') address.set('q', text);
  const asked = { text: text.slice(0, 80), parameters };
  let seen: JudgedOffer[];
  try {
    seen = shownOf(await searchOffers(parseCatalogueQuery(address), { locale, now }), known);
  } catch (error) {
    return { ...asked, found: false, reciprocalRank: 0, forbidden: [], first: [], error: String(error) };
  }
  const place = seen.findIndex(find);
  const first = seen.slice(0, LOOKED_AT);
  return {
    ...asked,
    found: place >= 0 && place < within,
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
    forbidden: first.filter((offer) => never(offer) || forEmployees(offer)).map(({ title }) => title),
    first: first.map(({ title }) => title),
    error: null,
  };
}

/** The offers on a page, or the walk-in that it names when it has none. */
function shownOf({ nearestWalkIn, offers }: CatalogueResult, known: ReadonlyMap<string, JudgedOffer>): JudgedOffer[] {
  const cards = offers.length > 0 || !nearestWalkIn ? offers : [nearestWalkIn];
  return cards.map(({ slug }) => {
    const offer = known.get(slug);
    if (!offer) throw new Error(`The search shows ${slug}, of which nothing is known.`);
    return offer;
  });
}

function score(name: string, verdicts: readonly Verdict[]): Score {
  const mean = (value: (verdict: Verdict) => number) =>
    verdicts.length === 0 ? 1 : verdicts.reduce((sum, verdict) => sum + value(verdict), 0) / verdicts.length;
  return {
    name,
    queries: verdicts.length,
    success: mean(({ found }) => Number(found)),
    meanReciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
    forbidden: verdicts.reduce((sum, { forbidden }) => sum + forbidden.length, 0),
  };
}

/** Prints the scores per group and every failure; keeps all verdicts in `test-results/relevance-<name>.json`. */
export function report(name: string, judgement: Judgement, typing: Typing): void {
  mkdirSync('test-results', { recursive: true });
  writeFileSync(
    path.join('test-results', `relevance-${name}.json`),
    `${JSON.stringify({ ...judgement, typing }, null, 2)}\n`,
  );
  const { groups, overall, verdicts } = judgement;
  const row = (columns: readonly string[]) =>
    columns.map((column, index) => (index === 0 ? column.padEnd(28) : column.padStart(10))).join('');
  const lines = [
    '',
    `Relevance: ${name}`,
    row(['', 'questions', 'success@5', 'MRR', 'forbidden']),
    ...[...groups, overall].map(({ forbidden, meanReciprocalRank, name: group, queries, success }) =>
      row([group, String(queries), success.toFixed(3), meanReciprocalRank.toFixed(3), String(forbidden)]),
    ),
    `Slips: ${typing.corrected} of ${typing.slips} put right, ${typing.wrong.length} as another word`,
    ...verdicts.filter(isFault).flatMap(faultLines),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function isFault({ forbidden, found }: Verdict): boolean {
  return !found || forbidden.length > 0;
}

function faultLines({ error, first, forbidden, found, group, parameters, text }: Verdict): string[] {
  return [
    '',
    `${found ? 'Wrong offers' : 'Not found'} (${group}): ${JSON.stringify(text)} ${parameters}`,
    ...(error === null ? [] : [`  ${error}`]),
    ...first.map(
      (title, index) => `  ${index + 1}. ${title}${forbidden.includes(title) ? '  ← must not be here' : ''}`,
    ),
  ];
}
