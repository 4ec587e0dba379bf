import type { Day, TimeOfDay, Weekday } from './schedule';

/** One slot of a place's week; `staffed` is whether somebody is there to help. */
export interface OpeningSlot {
  days: Weekday[];
  opens: TimeOfDay;
  closes: TimeOfDay;
  staffed: boolean;
}

/** A day or period on which the week pattern does not hold. */
export interface OpeningException {
  from: Day;
  to: Day;
  /** Empty: closed. */
  hours: { opens: TimeOfDay; closes: TimeOfDay; staffed: boolean }[];
  why: string | null;
}

export interface OpeningHours {
  /** Empty: not known, which is something else than closed. */
  week: OpeningSlot[];
  exceptions: OpeningException[];
  note: string | null;
}
