import { CONTEXT } from '../json-ld/examples';
import type { CalendarContext } from './calendar-context';

export const CALENDAR: CalendarContext = {
  siteUrl: CONTEXT.siteUrl,
  paths: CONTEXT.paths,
  words: {
    cancelled: (title) => `Gaat niet door: ${title}`,
    moved: (title) => `Andere tijd: ${title}`,
    uncertain: 'Bel eerst of het doorgaat.',
    help: (place) => `Hulp: ${place}`,
  },
  window: { from: new Date('2026-11-22T08:00:00Z'), to: new Date('2027-12-27T08:00:00Z') },
  stamp: new Date('2026-11-22T08:00:00Z'),
  exactPlaces: new Set(['bibliotheek-zuidplein']),
};
