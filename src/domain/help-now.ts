import { amsterdamDay } from './amsterdam-time';
import type { HelpState, OfferCard, OfferKind } from './offer';
import type { Meeting, Schedule } from './schedule';
import type { PlacesContext } from './schedule-places';

/** Kinds that somebody comes to whenever there is help, without being expected. */
export const HELP_KINDS = ['walk-in', 'helpdesk'] as const satisfies OfferKind[];

/**
 * Whether the meetings of a schedule can be known: nobody knows those of a text, nor those that follow the hours of a place
 * that has told none.
 */
export function timesKnown(schedule: Schedule, { knowsHours }: PlacesContext): boolean {
  if (schedule.kind === 'text') return false;
  return (
    schedule.kind === 'dates' ||
    schedule.rules.every(({ followsHours, place }) => followsHours == null || knowsHours(place))
  );
}

/** A stretch of help at a meeting, ISO 8601 with offset. */
export interface Help {
  start: string;
  end: string;
}

/** The help that is there at an instant, and until when; null when there is none. What may be cancelled does not count. */
export function helpAt(meetings: readonly Meeting[], now: Date): Help | null {
  for (const { end, help, start, status } of meetings) {
    if (status === 'cancelled' || status === 'tentative' || !isDuring({ start, end }, now)) continue;
    const stretch = (help ?? [{ start, end }]).find((part) => isDuring(part, now));
    if (stretch) return stretch;
  }
  return null;
}

/**
 * Whether somebody is there now to help with any question. Null when that is not known (a text, unknown hours, a meeting
 * that depends on unknown school holidays), and of kinds that one does not just walk into.
 */
export function isHelpThere(card: Pick<OfferCard, 'kind' | 'next' | 'timesKnown'>, now: Date): boolean | null {
  if (!HELP_KINDS.some((kind) => kind === card.kind) || !card.timesKnown) return null;
  if (helpAt(card.next, now)) return true;
  return card.next.some((meeting) => meeting.status === 'tentative' && isDuring(meeting, now)) ? null : false;
}

/** What somebody finds who would walk in now; null when there is nothing to say of today, or nobody knows. Instants are ISO 8601 with offset. */
export function helpState(card: Pick<OfferCard, 'kind' | 'next' | 'timesKnown'>, now: Date): HelpState | null {
  const isThere = isHelpThere(card, now);
  if (isThere === null) return null;
  const help = helpAt(card.next, now);
  if (help) return { state: 'help', until: help.end };
  const certain = card.next.filter(({ status }) => status !== 'cancelled' && status !== 'tentative');
  const today = amsterdamDay(now);
  const [later = null] = certain
    .flatMap(({ end, help: stretches, start }) => stretches ?? [{ start, end }])
    .map(({ start }) => start)
    .filter((start) => new Date(start) > now && amsterdamDay(new Date(start)) === today)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  if (certain.some((meeting) => isDuring(meeting, now))) return { state: 'open-door', helpAt: later };
  return later === null ? null : { state: 'later-today', helpAt: later };
}

function isDuring({ end, start }: Help, now: Date): boolean {
  return new Date(start) <= now && now < new Date(end);
}
