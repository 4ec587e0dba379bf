/** A time of day in the Netherlands, `HH:MM`, 24 hours. */
export type TimeOfDay = string;

/** True for a time of day in its one form: `HH:MM`, 00:00 to 23:59. */
export function isTimeOfDay(value: unknown): value is TimeOfDay {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value);
}

/**
 * Reads a time of day as people write it (`9.30`, `9:30`, `09:30`, `9.30 uur`, `9 uur`) into `HH:MM`; null when it is
 * none. A bare `9` is refused, for it may be half of something, and so is `24:00`: a day ends at 23:59 here.
 */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const match = /^(\d{1,2})(?:[.:](\d\d)(?:\s*uur)?|\s*uur)$/iu.exec(text.trim());
  if (!match) return null;
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
  return isTimeOfDay(time) ? time : null;
}

/** Minutes since midnight of `HH:MM`, 0 to 1439; NaN for no time of day. */
export function minutesOfDay(time: TimeOfDay): number {
  return isTimeOfDay(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : Number.NaN;
}
