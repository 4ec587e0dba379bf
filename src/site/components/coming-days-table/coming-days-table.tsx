import type { DayHours } from '@/domain/opening-hours-days';
import { comingDaysInWords } from '@/site/messages/open-state-in-words';
import { useSite } from '@/site/site-context';

import { HoursTable } from '../hours-table/hours-table';

/**
 * When a place is open on the coming days, today first, with for each time whether somebody is there to help and why a day
 * differs. Nothing when the hours are known of none of the days: that is said once, above it.
 */
export function ComingDaysTable({ days, name }: { days: readonly DayHours[]; name: string }) {
  const { locale, today, words } = useSite();
  const lines = comingDaysInWords(days, today, locale);
  if (lines.every(({ times }) => times === null)) return null;
  return (
    <HoursTable
      caption={words('hours.comingCaption', { name })}
      rows={lines.map(({ day, times, when, why }) => ({ key: day, day: when, isToday: day === today, times, why }))}
    />
  );
}
