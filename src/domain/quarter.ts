import type { Day } from './calendar-day';

/** A quarter of a year, `YYYY-Qn`; quarters in order are strings in order. */
export type Quarter = string;

/** The quarter that a day is in. */
export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
}

/** True for a quarter as it is written here. */
export function isQuarter(value: unknown): value is Quarter {
  return typeof value === 'string' && /^(?!0000)\d{4}-Q[1-4]$/u.test(value);
}

/** First and last day of a quarter. Every quarter has its own last day in any year. */
export function daysOf(quarter: Quarter): { first: Day; last: Day } {
  const [year = '', number = ''] = quarter.split('-Q');
  const last = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' }[Number(number)] ?? '12-31';
  return { first: `${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`, last: `${year}-${last}` };
}

/** A quarter and those before it, newest first. */
export function quartersUntil(quarter: Quarter, count: number): Quarter[] {
  const [year = '', number = ''] = quarter.split('-Q');
  const index = Number(year) * 4 + Number(number) - 1;
  return Array.from({ length: count }, (_, back) => {
    const one = index - back;
    return `${String(Math.floor(one / 4)).padStart(4, '0')}-Q${String((one % 4) + 1)}`;
  });
}
