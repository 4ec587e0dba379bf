import type { Weekday } from '../calendar-day';
import type { SchoolRegion } from '../holidays';
import type { FollowedHours, Nth, SchoolHolidayRule, WeekParity } from '../schedule';
import type { PartOfDay } from './dutch-words';

/** A day as it is written, with or without a year; `text` is for saying it back. */
export interface WrittenDay {
  dayOfMonth: number;
  month: number;
  year: number | null;
  weekday: Weekday | null;
  text: string;
}

/** A time as it is written. `exact`: it can be only one of the two halves of the day. */
export interface WrittenTime {
  minutes: number;
  exact: boolean;
  /** With minutes in figures: "9.30", not "9" or "half tien". */
  digital: boolean;
  /** In words: "half tien", "tien uur". */
  spoken: boolean;
}

export interface WrittenRange {
  start: WrittenTime;
  end: WrittenTime;
  part: PartOfDay | null;
  text: string;
}

/** First and last day of a period; `first` or `last` is missing where it is open. */
export interface WrittenPeriod {
  first: WrittenDay | null;
  last: WrittenDay | null;
  /** "tot" and not "tot en met": whether the last day counts is for the calendar to say. */
  openEnd: boolean;
  /** "start op": a first meeting, and not only the day from which on. */
  firstMeeting: boolean;
  /** A month by its name, and not a day. */
  months: boolean;
}

/** What part of a phrase says. A phrase is a row of these. */
export type Item =
  | {
      type: 'days';
      weekdays: Weekday[];
      nths: Nth[];
      part: PartOfDay | null;
      /** "elke", "iedere": no pattern of the days before goes on here. */
      every: boolean;
      /** Of `nths`: whether it is certain that months are meant. */
      monthly: boolean;
      text: string;
    }
  /** `listed`: "data: …", the dates of what was said before. */
  | { type: 'dates'; days: WrittenDay[]; part: PartOfDay | null; listed: boolean; text: string }
  | { type: 'parity'; parity: WeekParity; heading: boolean }
  | { type: 'interval'; weeks: number }
  | { type: 'months'; months: number }
  | { type: 'perWeek'; times: number }
  | { type: 'count'; count: number; unit: 'meetings' | 'weeks' }
  | { type: 'times'; range: WrittenRange }
  | { type: 'hours'; hours: FollowedHours }
  | { type: 'period'; period: WrittenPeriod; also: boolean; text: string }
  | { type: 'exception'; period: WrittenPeriod; text: string }
  | { type: 'exceptDays'; days: WrittenDay[] }
  | { type: 'exceptWeekdays'; weekdays: Weekday[] }
  | { type: 'schoolHolidays'; rule: SchoolHolidayRule }
  | { type: 'region'; region: SchoolRegion }
  | { type: 'publicHolidays' }
  /** `strong`: what stands before it is finished. `bracket`: what follows may be about the last thing only. */
  | { type: 'separator'; strong: boolean; also: boolean; bracket: boolean }
  | { type: 'harmless' };

/** The items of one type. */
export type ItemOf<Type extends Item['type']> = Extract<Item, { type: Type }>;
