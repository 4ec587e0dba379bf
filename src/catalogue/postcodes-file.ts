import { isNearTheNetherlands } from '@/domain/distance';
import { parsePostcode } from '@/domain/postcode';

/** Where the homes of a postcode are, as one line of a file says. */
export interface PostcodePoint {
  /** The four digits. */
  postcode: string;
  place: string;
  lat: number;
  lon: number;
}

/** Columns of GeoNames' postal codes (https://download.geonames.org/export/zip/, readme.txt), by number. */
const COLUMN = { country: 0, postcode: 1, place: 2, lat: 9, lon: 10 } as const;

/** Longest name of a place, in characters; the longest in the country has 29. */
const MAX_PLACE_LENGTH = 80;
/** Longest line that is looked at: the columns of a real one fill a tenth of it. */
const MAX_LINE_LENGTH = 2000;

/**
 * Reads one line of GeoNames' export of Dutch postal codes, of the file with four digits (`NL.txt`) as well as of the one
 * with letters (`NL_full.txt`).
 *
 * @returns the point, or in words what is wrong with the line
 */
export function parsePostcodeLine(line: string): PostcodePoint | string {
  if (line.length > MAX_LINE_LENGTH) return 'it is too long to be a postcode';
  const columns = line.split('\t').map((column) => column.trim());
  if (columns.length <= COLUMN.lon) {
    return `it has ${columns.length} columns with tabs between them, and a postcode has at least ${COLUMN.lon + 1}`;
  }
  const value = (name: keyof typeof COLUMN) => columns[COLUMN[name]] ?? '';
  if (value('country') !== 'NL') return `its country is ${quoted(value('country'))} and not NL`;
  const postcode = parsePostcode(value('postcode'));
  if (postcode === null) return `${quoted(value('postcode'))} is no Dutch postcode`;
  const place = value('place');
  if (place === '' || place.length > MAX_PLACE_LENGTH || /[\p{Cc}\uFFFD]/u.test(place)) {
    return `${quoted(place)} is no name of a place`;
  }
  const position = { lat: degrees(value('lat')), lon: degrees(value('lon')) };
  if (!isNearTheNetherlands(position)) {
    return `the position ${quoted(`${value('lat')}, ${value('lon')}`)} is not in the Netherlands`;
  }
  return { postcode: postcode.slice(0, 4), place, ...position };
}

function degrees(text: string): number {
  return /^-?\d{1,3}(?:\.\d{1,20})?$/u.test(text) ? Number(text) : Number.NaN;
}

/** A piece of a file, safe to print and not too long. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 30 ? `${text.slice(0, 30)}…` : text);
}
