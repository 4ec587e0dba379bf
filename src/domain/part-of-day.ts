import type { TimeOfDay } from './time-of-day';

/** Parts of the day that people ask for. The evening is until midnight, and the night is in the morning. */
export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** When each part begins; it ends when the next one does. */
const BEGINS: Record<PartOfDay, TimeOfDay> = { morning: '00:00', afternoon: '12:00', evening: '18:00' };
const MIDNIGHT = '24:00';

/**
 * The parts of the day in which a meeting goes on for a while, in their order.
 *
 * @param start of the meeting, ISO 8601 on Dutch clocks
 * @param end the same; what goes on after midnight is of the evening that it began in
 */
export function partsOfDay(start: string, end: string): PartOfDay[] {
  const opens = start.slice(11, 16);
  const closes = end.slice(0, 10) === start.slice(0, 10) ? end.slice(11, 16) : MIDNIGHT;
  return PARTS_OF_DAY.filter((part, index) => {
    const next = PARTS_OF_DAY[index + 1];
    return opens < (next ? BEGINS[next] : MIDNIGHT) && closes > BEGINS[part];
  });
}
