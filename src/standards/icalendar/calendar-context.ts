import type { CalendarWindow } from './meeting-series';

/** What a calendar says in the reader's language; the rest of it is names and times. */
export interface CalendarWords {
  /** Titles, because not every calendar shows a STATUS: "Gaat niet door: Klik & Tik". */
  cancelled: (title: string) => string;
  moved: (title: string) => string;
  /** A line for a meeting that may not go on, for nobody knows the school holidays yet: "Bel eerst …". */
  uncertain: string;
  /** The title of hours with somebody there to help: "Hulp in Bibliotheek Zuidplein". */
  help: (place: string) => string;
}

/** What a calendar needs to know beside what is in it. */
export interface CalendarContext {
  /** Address of the site without a path; its host is in every UID, so that they stay unique in the world. */
  siteUrl: string;
  paths: { offer: (slug: string) => string; location: (slug: string) => string };
  words: CalendarWords;
  window: CalendarWindow;
  /** When this is written (DTSTAMP). */
  stamp: Date;
  /** Slugs of the places whose coordinates are exact; others get none, for the middle of a postcode is no front door. */
  exactPlaces: ReadonlySet<string>;
}
