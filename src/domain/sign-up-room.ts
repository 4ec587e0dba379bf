import type { SessionKey, SignUpUnit } from './sign-up';

/** Whether there is a place: so many (null: as many as come), one in line, or none. */
export type Room = { state: 'free'; left: number | null } | { state: 'waiting' } | { state: 'full' };

/** One meeting as whoever signs up reads it. */
interface SignUpMeeting {
  /** Instants, ISO 8601 with offset. */
  start: string;
  end: string;
  /** Id of a location, when it is not the offer's own. */
  place: string | null;
  cancelled: boolean;
}

/** What somebody can sign up for now: one meeting, or all meetings of a series that are still to come. */
export interface SignUpChoice {
  key: SessionKey;
  /** In order of time; none where no dates are known. */
  meetings: SignUpMeeting[];
  room: Room;
}

/** All that can be signed up for in an offer, in order of time; none: nothing now. */
export interface SignUpChoices {
  per: SignUpUnit;
  choices: SignUpChoice[];
}

/** What is left of a session. Whoever waits goes before who comes, so a place that is kept for the line is no free one. */
export function roomIn(
  { capacity, waitingList }: { capacity: number | null; waitingList: boolean },
  { taken, waiting }: { taken: number; waiting: number },
): Room {
  if (capacity === null) return { state: 'free', left: null };
  if (waiting === 0 && taken < capacity) return { state: 'free', left: capacity - taken };
  return { state: waitingList ? 'waiting' : 'full' };
}

/** Whether anybody can get a place in it, or one in line. */
export function isChoosable({ room }: SignUpChoice): boolean {
  return room.state !== 'full';
}

/** Sessions that one page of the form shows. */
const CHOICES_A_PAGE = 12;

/** A part of a long list of sessions. */
interface ChoicesPage {
  choices: SignUpChoice[];
  /** From 1. */
  page: number;
  pages: number;
}

/**
 * The sessions of a page of the form.
 *
 * @param page from 1; beyond the last one counts as the last, what is no page as the first
 * @param chosen a session that has to be among them when there is such a one, whatever the page
 */
export function choicesOnPage(choices: readonly SignUpChoice[], page: number, chosen: SessionKey | null): ChoicesPage {
  const pages = Math.max(1, Math.ceil(choices.length / CHOICES_A_PAGE));
  const place = choices.findIndex(({ key }) => key === chosen);
  const shown =
    place === -1
      ? Math.min(Math.max(1, Number.isInteger(page) ? page : 1), pages)
      : Math.floor(place / CHOICES_A_PAGE) + 1;
  return { choices: choices.slice((shown - 1) * CHOICES_A_PAGE, shown * CHOICES_A_PAGE), page: shown, pages };
}
