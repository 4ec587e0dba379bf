import { dayFromNumber, dayNumber, isDay, type Day } from '@/domain/calendar-day';

/** What dates of a new season can skip, as an address and a form call it. */
export const SKIPPED = ['feestdagen', 'schoolvakanties'] as const;
type Skipped = (typeof SKIPPED)[number];

/** Most offers at a time: more than a library has in a season. */
export const MOST_OFFERS = 60;
/** Days ahead that a season can begin: holidays further on are not known. */
const FURTHEST = 3 * 366;

/** Fields of the form, which are parameters of the screen too. */
export const FIELDS = {
  offers: 'aanbod',
  firstDay: 'vanaf',
  skip: 'overslaan',
  search: 'zoek',
  step: 'stap',
  ticket: 'bewijs',
} as const;

/** What is wrong with a first day. */
export type FirstDayProblem = 'missing' | 'past' | 'too-far';

/** Which offers somebody wants for a new season, and how. */
export interface SeasonWish {
  /** Ids, each once. */
  offers: string[];
  /** Null when nothing was filled in that is a day. */
  firstDay: Day | null;
  skip: Record<Skipped, boolean>;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** Reads a wish out of a form or an address; what cannot be is dropped. Nothing said of holidays before a day is chosen: all. */
export function readWish(fields: URLSearchParams): SeasonWish {
  const firstDay = fields.get(FIELDS.firstDay);
  const skipped = fields.getAll(FIELDS.skip);
  const offers = fields.getAll(FIELDS.offers).filter((id) => UUID.test(id));
  return {
    offers: [...new Set(offers.map((id) => id.toLowerCase()))].slice(0, MOST_OFFERS),
    firstDay: isDay(firstDay) ? firstDay : null,
    skip: {
      feestdagen: firstDay === null || skipped.includes('feestdagen'),
      schoolvakanties: firstDay === null || skipped.includes('schoolvakanties'),
    },
  };
}

/** The same wish as parameters or fields. */
export function wishFields({ firstDay, offers, skip }: SeasonWish): [name: string, value: string][] {
  return [
    ...offers.map((id): [string, string] => [FIELDS.offers, id]),
    ...(firstDay === null ? [] : [[FIELDS.firstDay, firstDay] as [string, string]]),
    ...SKIPPED.filter((one) => skip[one]).map((one): [string, string] => [FIELDS.skip, one]),
  ];
}

/** What keeps a season from beginning on a day; null: nothing. */
export function firstDayProblem(firstDay: Day | null, today: Day): FirstDayProblem | null {
  if (firstDay === null) return 'missing';
  if (firstDay < today) return 'past';
  return firstDay > dayFromNumber(dayNumber(today) + FURTHEST) ? 'too-far' : null;
}
