import type { Pool } from 'pg';

import { currentVersion } from '@/catalogue/version';
import { understand } from '@/catalogue/vocabulary';
import { termOf } from '@/domain/text';

import { Chance } from '../support/random';

/** What became of words with one slip in them. */
export interface Typing {
  slips: number;
  corrected: number;
  /** Put right as another word than the one that was meant, each as "typed → read (meant)". */
  wrong: string[];
  /** Left as typed, each as "typed (meant)". */
  missed: string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST = 5;

/**
 * Takes words of the catalogue, makes one slip in each (a letter too few, too many, another one, or two swapped) and asks
 * for it. The same content gives the same slips.
 */
export async function judgeTyping(pool: Pool, amount: number): Promise<Typing> {
  const { rows } = await pool.query<{ word: string }>(
    `SELECT word FROM catalogue.lexicon WHERE word ~ '^[a-z]{${SHORTEST},}$' ORDER BY md5(word)`,
  );
  const version = await currentVersion(pool);
  const words = new Set(rows.map(({ word }) => word));
  const chance = new Chance(1508);
  const result: Typing = { slips: 0, corrected: 0, wrong: [], missed: [] };
  for (const meant of words) {
    if (result.slips === amount) break;
    const typed = withSlip(meant, result.slips % 4, chance);
    if (words.has(typed)) continue;
    result.slips += 1;
    const { corrections } = await understand(pool, { text: typed, literal: false }, 'nl', version);
    const read = corrections[0]?.to ?? typed;
    if (termOf(read, 'nl') === termOf(meant, 'nl')) result.corrected += 1;
    else if (corrections.length === 0) result.missed.push(`${typed} (${meant})`);
    else result.wrong.push(`${typed} → ${read} (${meant})`);
  }
  return result;
}

function withSlip(word: string, kind: number, chance: Chance): string {
  const at = chance.below(word.length);
  const letter = LETTERS.charAt(chance.below(LETTERS.length));
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + word.slice(at);
  if (kind === 2) return before + letter + after;
  return at === 0
    ? word.charAt(1) + word.charAt(0) + word.slice(2)
    : word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + after;
}
