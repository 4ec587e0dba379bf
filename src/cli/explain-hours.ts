import { amsterdamDay } from '@/domain/amsterdam-time';
import type { OpeningHours } from '@/domain/opening-hours';
import { readOpeningHours } from '@/domain/opening-hours-phrase/read-opening-hours';
import { openingHoursInWords } from '@/site/messages/opening-hours-in-words';
import { readHoursJsonLd, weekHoursJsonLd } from '@/standards/json-ld';
import { readOsmHours, writeOsmHours } from '@/standards/opening-hours-osm';

import { OperatorError } from './operator-error';

export const HOURS_USAGE =
  'Usage: npm run explain -- hours "<Dutch phrase, OpenStreetMap opening_hours, or schema.org JSON>"';

/** How a text about opening hours is read, and how it is written in the other formats. */
export type HoursExplanation =
  | {
      understood: true;
      /** The format that it was in. */
      format: 'phrase' | 'opening_hours' | 'openingHoursSpecification';
      /** The week in Dutch, a line for days with the same times; with help, and with an open door alone. */
      words: { help: string[]; open: string[] };
      hours: OpeningHours;
      /** OpenStreetMap's `opening_hours`; null when it has no way to say this. */
      osm: string | null;
      /** https://schema.org/openingHoursSpecification of the usual week. */
      openingHoursSpecification: object[];
    }
  | { understood: false; why: string };

/**
 * Explains a text about opening hours in one of the formats that can be read.
 *
 * @throws OperatorError on parameters that cannot be
 */
export function explainHours([text, ...rest]: string[], now: Date): HoursExplanation {
  if (!text?.trim() || rest.length > 0) throw new OperatorError(HOURS_USAGE);
  const reading = read(text.trim(), now);
  if ('why' in reading) return { understood: false, why: reading.why };
  const { format, hours } = reading;
  const osm = writeOsmHours(hours);
  return {
    understood: true,
    format,
    words: { help: lines(hours, true), open: lines(hours, false) },
    hours,
    osm: osm.written ? osm.text : null,
    openingHoursSpecification: weekHoursJsonLd(hours),
  };
}

type Reading =
  { format: Extract<HoursExplanation, { understood: true }>['format']; hours: OpeningHours } | { why: string };

/** A text is in one format only: JSON begins with a bracket, and what is no `opening_hours` may be Dutch. */
function read(text: string, now: Date): Reading {
  if (/^[[{]/u.test(text)) return readJson(text);
  const osm = readOsmHours(text);
  if (osm.read) return { format: 'opening_hours', hours: osm.hours };
  const phrase = readOpeningHours(text, { from: amsterdamDay(now) });
  return phrase.understood ? { format: 'phrase', hours: phrase.hours } : { why: phrase.why };
}

function readJson(text: string): Reading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { why: 'no-json' };
  }
  const reading = readHoursJsonLd(json);
  return reading.read ? { format: 'openingHoursSpecification', hours: reading.hours } : { why: reading.why };
}

function lines(hours: OpeningHours, helpOnly: boolean): string[] {
  return openingHoursInWords(hours, 'nl', helpOnly).map(({ days, times }) => `${days}: ${times}`);
}
