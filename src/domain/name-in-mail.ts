/** Characters of a name in a mail; the longest that people go by are shorter. */
const LONGEST = 60;

/**
 * A name as it may stand in a mail. Whoever types a name also types whom the mail goes to, so it must not carry a message to
 * strangers: mail programs make links of whatever looks like an address or a number, and nothing here does.
 *
 * @param name as it was typed, of any length
 * @returns letters and what stands between them in names; null when nothing is left
 */
export function nameInMail(name: string): string | null {
  const plain = name
    .slice(0, 10 * LONGEST)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}.'’-]+/gu, ' ')
    .replace(/\.(?=\S)/gu, '. ')
    .replace(/\s+/gu, ' ')
    .trim();
  const short = Array.from(plain).slice(0, LONGEST).join('').trim();
  return /\p{L}/u.test(short) ? short : null;
}
