/**
 * How a Dutch word changes before an ending that begins with a vowel: les, less-en; uur, ur-en; brief, briev-en. These
 * functions go back from what is left when the ending is taken off.
 */

/** A single vowel before a single consonant; not the last letter of ie, oe, eu, ou, au or a vowel written double. */
const LONG_BEFORE_ENDING = /(?:(?<!a)a|(?<!o)o|(?<![eio])e|(?<![aeou])u)[bcdfgklmnprstvz]$/u;
const DOUBLED_AT_END = /([bdfgklmnprstz])\1$/u;

/** "ur" → "uur", "brev" → "breev"; null when the last vowel is not one that is written double in a closed syllable. */
function lengthened(rest: string): string | null {
  return LONG_BEFORE_ENDING.test(rest) ? `${rest.slice(0, -1)}${rest.at(-2) ?? ''}${rest.at(-1) ?? ''}` : null;
}

/** "less" → "les"; null without a doubled consonant at the end. */
export function undoubled(rest: string): string | null {
  return DOUBLED_AT_END.test(rest) ? rest.slice(0, -1) : null;
}

/** "briev" → "brief", "huiz" → "huis"; null when it ends in neither v nor z. */
function devoiced(rest: string): string | null {
  if (rest.endsWith('v')) return `${rest.slice(0, -1)}f`;
  return rest.endsWith('z') ? `${rest.slice(0, -1)}s` : null;
}

/** All that `rest` can have been before an ending, the likeliest first. At most seven. */
export function restored(rest: string): string[] {
  const long = lengthened(rest);
  const candidates = [
    undoubled(rest),
    long === null ? null : (devoiced(long) ?? long),
    devoiced(rest),
    rest,
    long,
    `${rest}e`,
    // industriële, kopiëren
    /ie[lr]$/u.test(rest) ? `${rest.slice(0, -1)}e${rest.at(-1) ?? ''}` : null,
  ];
  return [...new Set(candidates.filter((candidate) => candidate !== null))];
}
