import { slugify } from './slug';

/** Places with an official name and another that everybody uses; GeoNames and the postal service know the first. */
const OTHER_NAMES: Record<string, string> = {
  'den-haag': 's-gravenhage',
  'den-bosch': 's-hertogenbosch',
};

/**
 * What all ways to write the name of a place have in common: `’s-Gravenhage`, `s gravenhage` and `Den Haag` are one place,
 * `Súdwest-Fryslân` needs no accents, `St. Annaparochie` is `Sint Annaparochie`. Null when there is no name in it.
 */
export function placeKey(name: string): string | null {
  const key = slugify(name)?.replace(/^st-(?=.)/u, 'sint-') ?? null;
  return key === null ? null : (OTHER_NAMES[key] ?? key);
}

/** Whether a text could be the name of a place, so that asking somebody else for it makes sense and tells little. */
export function isPlaceName(text: string): boolean {
  return text.length <= 60 && /^['’]?\p{L}[\p{L}\p{M}'’ ./()-]*$/u.test(text) && text.split(/\s+/u).length <= 5;
}
