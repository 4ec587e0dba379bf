import { helpAtPlace } from '@/domain/help-at-place';
import { USUAL_HOLIDAYS } from '@/domain/holidays';
import type { LocationCard } from '@/domain/location';
import { openState } from '@/domain/open-now';
import { holidayCalendar } from '@/domain/school-holidays';

import { EVENING_HOURS, LIBRARY_HOURS, UNKNOWN_HOURS } from '../opening-hours-table/opening-hours-table.example';

/** A Tuesday morning. */
const NOW = new Date('2026-11-24T11:00:00+01:00');
const HOLIDAYS = holidayCalendar(USUAL_HOLIDAYS, []);

const LIBRARY_NOW = openState(LIBRARY_HOURS, NOW, HOLIDAYS);
const UNKNOWN_NOW = openState(UNKNOWN_HOURS, NOW, HOLIDAYS);
const EVENING = openState(EVENING_HOURS, NOW, HOLIDAYS);

export const LIBRARY: LocationCard = {
  slug: 'bibliotheek-zuidplein',
  name: 'Bibliotheek Zuidplein',
  street: 'Gooilandsingel 95',
  postcode: '3083 DP',
  city: 'Rotterdam',
  lat: 51.887,
  lon: 4.489,
  neighbourhood: 'Zuidplein',
  phone: '010 281 61 00',
  organisation: { slug: 'bibliotheek-rotterdam', name: 'Bibliotheek Rotterdam' },
  facilities: ['computers', 'wifi', 'coffee', 'toilet'],
  wheelchair: 'yes',
  openingHours: LIBRARY_HOURS,
  openState: LIBRARY_NOW,
  help: helpAtPlace(LIBRARY_NOW, []),
  offerCount: 3,
};

/** A place of which little is known. */
export const NEIGHBOURHOOD_HOUSE: LocationCard = {
  ...LIBRARY,
  slug: 'huis-van-de-wijk-de-dam',
  name: 'Huis van de Wijk De Dam',
  street: null,
  postcode: null,
  city: 'Gouda',
  neighbourhood: null,
  phone: null,
  facilities: [],
  wheelchair: 'unknown',
  openingHours: UNKNOWN_HOURS,
  openState: UNKNOWN_NOW,
  help: helpAtPlace(UNKNOWN_NOW, []),
  offerCount: 0,
};

/** A place of which only a walk-in is known. */
export const WALK_IN_PLACE: LocationCard = {
  ...NEIGHBOURHOOD_HOUSE,
  slug: 'servicepunt-slinge',
  name: 'Servicepunt Slinge',
  city: 'Rotterdam',
  phone: '010 281 61 00',
  help: helpAtPlace(UNKNOWN_NOW, [{ until: null, next: '2026-11-24T13:00:00+01:00' }]),
  offerCount: 1,
};

/** A place that is closed today. */
export const EVENING_LIBRARY: LocationCard = {
  ...LIBRARY,
  slug: 'bibliotheek-ommoord',
  name: 'Bibliotheek Ommoord',
  openingHours: EVENING_HOURS,
  openState: EVENING,
  help: helpAtPlace(EVENING, []),
};
