import type { LocationCard } from '@/domain/location';
import { openingHoursInWords } from '@/site/messages/opening-hours-in-words';
import { useSite } from '@/site/site-context';

import { PrintCard } from './print-card';

/** A place on one sheet of paper, with the times at which there is help; else those at which it is open, and says so. */
export function LocationPrintCard({ location }: { location: LocationCard }) {
  const { locale, paths, words } = useSite();
  const { name, openingHours, phone, slug, wheelchair } = location;
  const withHelp = openingHoursInWords(openingHours, locale, true);
  const lines = withHelp.length > 0 ? withHelp : openingHoursInWords(openingHours, locale, false);
  const suffix = withHelp.length > 0 ? words('hours.staffed') : words('hours.unstaffed');
  const times = lines.map(({ days, times: clock }) => `${days}: ${clock} (${suffix})`);
  return (
    <PrintCard
      title={name}
      lead={null}
      times={[...times, ...(openingHours.note === null ? [] : [openingHours.note])]}
      location={location}
      placeText={location.city}
      phone={phone}
      facts={wheelchair === 'yes' ? [{ name: words('location.facilities'), text: words('wheelchair.yes') }] : []}
      path={paths.location(slug)}
    />
  );
}
