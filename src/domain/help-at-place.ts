import { amsterdamIso } from './amsterdam-time';
import type { Moment, OpenState } from './open-now';
import type { Meeting } from './schedule';

/** When somebody is there to help anybody who comes in, whether by the hours of a place or at a walk-in that is held there. */
export interface HelpAtPlace {
  /** Until when, where there is help now. */
  until: Moment | null;
  /** When it begins next, where there is none now and one knows. */
  next: Moment | null;
}

/** Help at the walk-ins of a place, as instants (ISO 8601): the end of what is on now, and the start of what comes next. */
export interface WalkInHelp {
  until: string | null;
  next: string | null;
}

/** How far ahead walk-ins are looked for, in days: what comes once a month is among them. */
export const WALK_IN_DAYS_AHEAD = 35;
const MILLISECONDS_A_DAY = 86_400_000;

/** The help at meetings that anybody can walk into. What is cancelled, or may be, does not count, nor what is far away. */
export function walkInHelp(meetings: readonly Meeting[], now: Date): WalkInHelp {
  const instant = now.getTime();
  const stretches = meetings
    .filter(({ status }) => status !== 'cancelled' && status !== 'tentative')
    .filter(({ start }) => Date.parse(start) < instant + WALK_IN_DAYS_AHEAD * MILLISECONDS_A_DAY)
    .flatMap(({ end, help, start }) => help ?? [{ start, end }])
    .map(({ end, start }) => ({ from: Date.parse(start), to: Date.parse(end) }));
  const ends = stretches.filter(({ from, to }) => from <= instant && instant < to).map(({ to }) => to);
  const starts = stretches.map(({ from }) => from).filter((from) => from > instant);
  return {
    until: ends.length === 0 ? null : amsterdamIso(Math.max(...ends)),
    next: starts.length === 0 ? null : amsterdamIso(Math.min(...starts)),
  };
}

/** Help by the hours of a place and help at its walk-ins as one: there as long as any of it is. */
export function helpAtPlace(open: OpenState, walkIns: readonly WalkInHelp[]): HelpAtPlace {
  const ends = [open.state === 'open' ? open.until : null, ...walkIns.map(({ until }) => momentOf(until))];
  const starts = [open.helpNext, ...walkIns.map(({ next }) => momentOf(next))];
  const [until = null] = inOrder(ends).toReversed();
  const [next = null] = inOrder(starts);
  return until ? { until, next: null } : { until: null, next };
}

/** How soon there is help: now, later today, on another day (or nobody knows which), or nothing is known of it. */
export const HELP_WHEN = ['now', 'today', 'later', 'unknown'] as const;
export type HelpWhen = (typeof HELP_WHEN)[number];

/** How soon there is help at a place. Hours that are not known are something else than no help. */
export function whenHelp({ help, openState }: { help: HelpAtPlace; openState: OpenState }): HelpWhen {
  if (help.until) return 'now';
  if (help.next) return help.next.day === openState.today.day ? 'today' : 'later';
  return openState.state === 'unknown' ? 'unknown' : 'later';
}

function inOrder(moments: readonly (Moment | null)[]): Moment[] {
  return moments.filter((moment) => moment !== null).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function momentOf(instant: string | null): Moment | null {
  if (instant === null) return null;
  const at = amsterdamIso(Date.parse(instant));
  return { at, day: at.slice(0, 10), time: at.slice(11, 16) };
}
