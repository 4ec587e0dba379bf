import { z } from 'zod';

import { parseTimeOfDay } from '@/domain/time-of-day';

/** Values as a form sends them while somebody is still writing. Only their form and size are judged. */

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2060, 0, 1);

/** A day or a moment; empty while nobody chose one. Far-off years are a slip of the hand, and long to walk to. */
export const moment = z
  .string()
  .max(40)
  .nullish()
  .transform((text) => text ?? '')
  .refine(
    (text) => {
      const instant = Date.parse(text);
      return Number.isNaN(instant) || (instant >= EARLIEST && instant < LATEST);
    },
    { error: 'Een van de datums ligt te ver weg. Kijk de jaren na.' },
  );

/** A time as the field itself reads it before it is saved. */
export const time = z
  .string()
  .max(40)
  .nullish()
  .transform((text) => (text == null ? '' : (parseTimeOfDay(text) ?? text)));

export const words = z.string().max(2000).nullish();

/** Several choices. */
export const choices = z
  .array(z.string().max(40))
  .max(20)
  .nullish()
  .transform((chosen) => chosen ?? []);

/** A choice out of some; an empty one is none. */
export function choice<const Key extends string>(keys: readonly Key[]) {
  return z.preprocess((value) => (value === '' ? null : value), z.enum(keys).nullish());
}

/** Rows of a list; a form sends their number when there are none. */
export function rows<Row extends z.ZodType>(row: Row, max: number) {
  return z.preprocess((value) => (value == null || value === 0 ? [] : value), z.array(row).max(max));
}
