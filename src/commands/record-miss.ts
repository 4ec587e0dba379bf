import { countSearchMiss } from '@/catalogue/search-misses';
import { amsterdamWeek } from '@/domain/iso-week';
import { looksPersonal } from '@/domain/personal-data';
import { countableText } from '@/domain/search-miss';
import { payload, pool } from '@/queries/payload';

import { Recently } from './recently';

/** Milliseconds in which the same search counts once: somebody reloads the page, or reads it in another language. */
const SAME = 60_000;
/** Most searches that are remembered for that. */
const MAX_REMEMBERED = 1_000;
/** Most statements that are under way at once; under a flood some searches go uncounted. */
const MAX_AT_ONCE = 4;
/** Longest name of a place. */
const MAX_PLACE_LENGTH = 80;

const counted = new Recently({ milliseconds: SAME, most: MAX_REMEMBERED });
let underWay = 0;

/** A search of a visitor that found nothing. */
interface Miss {
  /** As it was typed. */
  text: string;
  /** Name of the place that it was narrowed to, as the catalogue writes it; null for everywhere. */
  place: string | null;
}

/**
 * Counts a search that found nothing, for editors to see what is missing: the words, the week and the place, and nothing
 * of who searched. What looks like personal data is not kept. The page does not wait for it, and never fails by it.
 */
export function recordMiss({ place, text }: Miss, now: Date): void {
  const words = countableText(text);
  if (words === null || underWay >= MAX_AT_ONCE) return;
  const miss = { week: amsterdamWeek(now), text: words, place: nameOf(place) };
  if (counted.isRepeated(JSON.stringify(miss))) return;
  underWay += 1;
  void save(miss).finally(() => (underWay -= 1));
}

function nameOf(place: string | null): string {
  return place === null || place.length > MAX_PLACE_LENGTH || looksPersonal(place) ? '' : place;
}

async function save(miss: Parameters<typeof countSearchMiss>[1]): Promise<void> {
  try {
    await countSearchMiss(await pool(), miss);
  } catch (error) {
    // Without the words: what went wrong is the database's, and a log is read by others.
    await payload().then(
      ({ logger }) => logger.warn({ err: error }, 'A search that found nothing was not counted'),
      () => undefined,
    );
  }
}
