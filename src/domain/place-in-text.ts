import { placeKey } from './place-name';

/** Longest name of a place that is kept, in characters. */
const LONGEST = 60;

/** A postcode somewhere in a text, with or without its letters. */
const POSTCODE = /(?<![\p{L}\p{Nd}])([1-9]\d{3})(?:\s?[A-Z]{2})?(?![\p{L}\p{Nd}])/iu;

/** What somebody wrote about where they are, or an organisation's address: as far as it says in which place. */
export interface PlaceInText {
  /** Name of the place or region as it was written; null when there is none. */
  place: string | null;
  /** The four digits of a postcode; null when there is none. */
  digits: string | null;
}

/**
 * The place in a text of one line such as "Gouda", "2801 AB Gouda", "Gouda 2801AB", "Markt 1a, Gouda" or "2801". Street and
 * number are left out: what comes after the last number or comma is the place.
 */
export function placeInText(text: string): PlaceInText {
  const postcode = POSTCODE.exec(text);
  const before = postcode ? text.slice(0, postcode.index) : text;
  const after = postcode ? text.slice(postcode.index + postcode[0].length) : '';
  return { place: nameAtEnd(after) ?? nameAtEnd(before), digits: postcode?.[1] ?? null };
}

function nameAtEnd(text: string): string | null {
  const parts = text.split(',').map((part) => part.trim());
  const last = parts.findLast((part) => part !== '') ?? '';
  // The letter of a house number may stand apart: "Markt 1 a Gouda".
  const name = /\p{Nd}/u.test(last) ? last.replace(/^.*\p{Nd}\S*(?:\s+\p{L}(?=\s|$))?/u, '').trim() : last;
  const isName = name.length <= LONGEST && /^['’]?\p{L}[\p{L}\p{M}'’ ./()-]*$/u.test(name);
  return isName ? name : null;
}

/** Words before and after the name of a place that make a region of it. */
const BEFORE = /^(?:de-)?(?:regio|gemeente|stad|provincie|omgeving|groot)-/u;
/** What makes another place of it: Bergen is not in Bergen op Zoom. */
const OTHER_PLACE = /^(?:(?:aan|bij|op|in|onder)(?:-|$)|en-(?!om))/u;

/** Whether a region such as "Rotterdam-Rijnmond", "Gouda en omgeving" or "Utrecht-Midden" is named after a place, or is it. */
export function isRegionOf(region: string, place: string): boolean {
  const wanted = placeKey(place);
  const key = placeKey(region)?.replace(BEFORE, '') ?? null;
  if (wanted === null || key === null) return false;
  const plain = wanted.replace(BEFORE, '');
  if (key === plain) return true;
  return key.startsWith(`${plain}-`) && !OTHER_PLACE.test(key.slice(plain.length + 1));
}
