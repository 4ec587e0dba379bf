import type { PartOfDay } from './dutch-words';
import { Refusal } from './refusal';

/**
 * The part of the day of a list. One that only the last has is that of all, for their times are the same:
 * "dinsdag en donderdagmiddag van 2 tot 4". Throws a Refusal for two of them.
 */
export function commonPart(parts: readonly (PartOfDay | null)[], text: string): PartOfDay | null {
  const [part = null, another] = new Set(parts.filter((one) => one !== null));
  if (another) throw new Refusal('otherPartOfDay', text);
  return part;
}
