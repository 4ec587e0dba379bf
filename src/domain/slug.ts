/** Longest slug, in characters. */
export const MAX_SLUG_LENGTH = 80;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPELLED_OUT: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * The part of an address that stands for a title: lower-case a–z and 0–9 in words joined by hyphens, at most
 * `MAX_SLUG_LENGTH` characters, cut between words. Marks go (é → e), `&` becomes the Dutch "en", apostrophes vanish
 * ("foto's" → "fotos"). Null when nothing is left, as of a title in Arabic: the editor then writes one.
 */
export function slugify(title: string): string | null {
  const words = title
    .toWellFormed()
    .toLowerCase()
    .replace(/[ßæœøðđþłı]/gu, (letter) => SPELLED_OUT[letter] ?? '')
    .normalize('NFKD')
    // NFKD also takes some signs apart into capitals, such as ™ into TM.
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .replace(/&/gu, ' en ')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let slug = (words.shift() ?? '').slice(0, MAX_SLUG_LENGTH);
  for (const word of words) {
    if (slug.length + 1 + word.length > MAX_SLUG_LENGTH) break;
    slug += `-${word}`;
  }
  return slug === '' ? null : slug;
}

/** True for what {@link slugify} makes: words of a–z and 0–9 joined by single hyphens, 1 to `MAX_SLUG_LENGTH` long. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_SLUG_LENGTH && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value);
}
