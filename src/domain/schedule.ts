/** Days of the week, Monday first, as RFC 5545 §3.3.10 writes them. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Which one in the month: first to fifth, or −1 for the last. */
export const NTHS = [1, 2, 3, 4, 5, -1] as const;
export type Nth = (typeof NTHS)[number];

/** A calendar day in the Netherlands, `YYYY-MM-DD`. */
export type Day = string;
/** A time of day in the Netherlands, `HH:MM`, 24 hours. */
export type TimeOfDay = string;

/** "Every Tuesday from 10 to 12", or with `nths` "every first and third Monday of the month". */
export interface ScheduleRule {
  /** The row's own id: it names the occurrences that come from it, see {@link Occurrence}. */
  id: string;
  weekdays: Weekday[];
  /** Empty: every week. */
  nths: Nth[];
  from: Day | null;
  /** Last day that counts. */
  until: Day | null;
  opens: TimeOfDay;
  closes: TimeOfDay;
  /** Id of another location for this rule, when it is not the offer's own. */
  place: string | null;
}

/** One dated meeting. */
export interface ScheduleDate {
  id: string;
  /** Instants, ISO 8601. */
  start: string;
  end: string;
  place: string | null;
}

/** When an offer happens. `text` is for what no rule can say; it is shown as written and never guessed at. */
export type Schedule =
  | { kind: 'text'; note: string | null }
  | { kind: 'rules'; note: string | null; rules: ScheduleRule[] }
  | { kind: 'dates'; note: string | null; dates: ScheduleDate[] };

/**
 * One meeting that comes from a schedule. Its identity is offer + `row` + original start, so that a later change of one
 * evening can be kept beside it.
 */
export interface Occurrence {
  row: string;
  /** ISO 8601 with the offset of Europe/Amsterdam. */
  start: string;
  end: string;
  place: string | null;
}
