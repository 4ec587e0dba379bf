import { cleanText } from './catalogue-query';
import { parsePostcode } from './postcode';
import { SKILL_LEVELS, type SkillLevel } from './skill-level';
import { postcodeIn } from './understand-query/postcode-word';

/** What somebody tells of themselves, so that help near them and at their level can be found; null for what they kept to themselves. */
export interface SupportWish {
  /** Name of a place, as typed. */
  place: string | null;
  /** Four digits, or four digits and two letters. */
  postcode: string | null;
  level: SkillLevel | null;
}

export const NO_WISH: SupportWish = { place: null, postcode: null, level: null };

/**
 * Reads the parameters of a page that puts help together: `plaats`, `postcode` and `niveau`. Other names and invalid values
 * are dropped, never an error. There is one field for where somebody lives, so a postcode may stand in `plaats` as well,
 * by itself or before the name ("3011 EG Rotterdam"); one that has a parameter of its own comes first.
 */
export function parseSupportWish(params: URLSearchParams): SupportWish {
  const typed = cleanText(params.get('plaats'));
  const own = parsePostcode(cleanText(params.get('postcode')));
  const level = params.get('niveau');
  const { place, postcode } = placeAndPostcode(typed);
  return {
    place,
    postcode: own ?? postcode,
    level: SKILL_LEVELS.find((known) => String(known) === level) ?? null,
  };
}

/** One postcode or more at the beginning of a text, with what stands after them before the name of the place. */
const POSTCODES = /^(?:[1-9]\d{3}(?:\s?[a-z]{2})?(?![\p{L}\d])[\s,]*)+/iu;

/** A postcode that is all of a text, or its beginning; what comes after it is the name of the place. */
function placeAndPostcode(typed: string): Pick<SupportWish, 'place' | 'postcode'> {
  const [start = ''] = POSTCODES.exec(typed) ?? [];
  const postcode = postcodeIn(start);
  return { place: (postcode === null ? typed : typed.slice(start.length)) || null, postcode };
}

/** Writes a wish as address parameters, in one fixed order; the result of `parseSupportWish` on it is the same wish again. */
export function supportWishParams({ level, place, postcode }: SupportWish): URLSearchParams {
  const params = new URLSearchParams();
  if (place !== null) params.set('plaats', place);
  if (postcode !== null) params.set('postcode', postcode);
  if (level !== null) params.set('niveau', String(level));
  return params;
}
