import { USUAL_HOLIDAYS } from '@/domain/holidays';
import type { LocationCard } from '@/domain/location';
import { openState } from '@/domain/open-now';
import { holidayCalendar } from '@/domain/school-holidays';

import { LIBRARY_HOURS, UNKNOWN_HOURS } from '../opening-hours-table/opening-hours-table.example';

/** A Tuesday morning. */
const NOW = new Date('2026-11-24T11:00:00+01:00');
const HOLIDAYS = holidayCalendar(USUAL_HOLIDAYS, []);

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
  openState: openState(LIBRARY_HOURS, NOW, HOLIDAYS),
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
  openState: openState(UNKNOWN_HOURS, NOW, HOLIDAYS),
  offerCount: 0,
};
