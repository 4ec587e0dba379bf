import { describe, expect, it } from 'vitest';

import { expandSchedule } from './expand-schedule';
import { USUAL_HOLIDAYS } from './holidays';
import type { OpeningHours } from './opening-hours';
import { exampleRule, rulesOf } from './schedule-examples';
import { contextsOfPlaces } from './schedule-places';
import { holidayCalendar } from './school-holidays';

const LIBRARY: OpeningHours = {
  week: [{ days: ['FR', 'SA'], opens: '10:00', closes: '12:00', staffed: true }],
  exceptions: [{ from: '2026-12-18', to: '2026-12-18', hours: [], why: 'Storing' }],
  note: null,
  schoolRegion: 'zuid',
};
const contextAt = contextsOfPlaces(new Map([['library', LIBRARY]]), holidayCalendar(USUAL_HOLIDAYS, []));
const fridays = (place: string | null) =>
  rulesOf(exampleRule({ weekdays: ['FR'], opens: '10:00', closes: '12:00', place }));
const december = (own: string | null, place: string | null) =>
  expandSchedule(fridays(place), '2026-12-10T00:00:00Z', '2026-12-27T00:00:00Z', contextAt(own)).map(
    ({ reason, start, status }) => [start.slice(0, 10), status, reason],
  );

describe('What happens at a place', () => {
  it('is cancelled on the days that it is closed, with the reason that somebody gave', () => {
    const expected = [
      ['2026-12-11', undefined, undefined],
      ['2026-12-18', 'cancelled', 'Storing'],
      ['2026-12-25', 'cancelled', null],
    ];
    expect(december('library', null)).toEqual(expected);
    expect(december(null, 'library')).toEqual(expected);
  });

  it('goes on where nothing is known of the place', () => {
    expect(december(null, null)).toHaveLength(3);
    expect(december('elsewhere', null).every(([, status]) => status === undefined)).toBe(true);
    expect(december('library', 'elsewhere').every(([, status]) => status === undefined)).toBe(true);
  });

  it('keeps the school holidays of its region', () => {
    expect(contextAt('library').region).toBe('zuid');
    expect(contextAt('elsewhere').region).toBeNull();
    expect(contextAt(null).region).toBeNull();
  });
});
