import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from './database';
import type { IndexWord } from './offer-terms';

/** Words as two arrays of PostgreSQL: quoted JSON strings are quoted array elements too, as words hold no control characters. */
function arrays(words: readonly IndexWord[]): { words: string; terms: string } {
  const array = (column: 0 | 1) => `{${words.map((word) => JSON.stringify(word[column])).join(',')}}`;
  return { words: array(0), terms: array(1) };
}

/**
 * Makes the words of changed offers known, at the latest when these offers are found by them. How often a word is used,
 * and which are used no more, is counted by the next reindex.
 */
export async function learnWords(db: Database, words: readonly IndexWord[]): Promise<void> {
  if (words.length === 0) return;
  const { terms, words: spelled } = arrays(words);
  const statement = sql`
  WITH known AS (
    INSERT INTO catalogue.lexicon (word, term, uses)
    SELECT word, term, 1 FROM unnest(${spelled}::text[], ${terms}::text[]) AS w(word, term)
    WHERE NOT EXISTS (SELECT FROM catalogue.lexicon l WHERE l.word = w.word)
    ON CONFLICT DO NOTHING
    RETURNING word, term
  )
  -- A reindex that has passed these offers already would drop their new words in the end.
  INSERT INTO catalogue.lexicon_next (word, term, uses)
  SELECT word, term, 1 FROM known WHERE EXISTS (SELECT FROM catalogue.made WHERE NOT finished)
  ON CONFLICT DO NOTHING`;
  await executePrepared(db, 'words', statement);
}

/** Counts the words of a batch of a reindex: a word once for each offer that uses it. */
export async function countWords(db: Database, offers: readonly (readonly IndexWord[])[]): Promise<void> {
  const uses = new Map<string, { term: string; count: number }>();
  for (const words of offers) {
    for (const [word, term] of words) {
      const known = uses.get(word);
      if (known) known.count += 1;
      else uses.set(word, { term, count: 1 });
    }
  }
  if (uses.size === 0) return;
  const { terms, words } = arrays([...uses].map(([word, { term }]) => [word, term]));
  const counts = `{${[...uses.values()].map(({ count }) => count).join(',')}}`;
  await db.execute(sql`
    INSERT INTO catalogue.lexicon_next AS n (word, term, uses)
    SELECT word, term, uses FROM unnest(${words}::text[], ${terms}::text[], ${counts}::integer[]) AS w(word, term, uses)
    ON CONFLICT (word) DO UPDATE SET uses = n.uses + excluded.uses, term = excluded.term`);
}

/** Puts what a finished reindex counted in the place of the lexicon, in one transaction; what is right already stays. */
export async function replaceLexicon(db: Database): Promise<void> {
  await db.execute(sql`
    INSERT INTO catalogue.lexicon AS l (word, term, uses) SELECT word, term, uses FROM catalogue.lexicon_next
    ON CONFLICT (word) DO UPDATE SET term = excluded.term, uses = excluded.uses
      WHERE (l.term, l.uses) IS DISTINCT FROM (excluded.term, excluded.uses)`);
  await db.execute(sql`
    DELETE FROM catalogue.lexicon l WHERE NOT EXISTS (SELECT FROM catalogue.lexicon_next n WHERE n.word = l.word)`);
  await db.execute(sql`TRUNCATE catalogue.lexicon_next`);
}
