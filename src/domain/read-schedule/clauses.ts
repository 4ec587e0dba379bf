import type { Item, ItemOf } from './items';
import { Refusal } from './refusal';

export type When = ItemOf<'days'> | ItemOf<'dates'>;
export type How = ItemOf<'parity'> | ItemOf<'interval'> | ItemOf<'months'> | ItemOf<'count'> | ItemOf<'perWeek'>;
export type Hours = ItemOf<'times'> | ItemOf<'hours'>;
export type Limit =
  | ItemOf<'exception'>
  | ItemOf<'exceptDays'>
  | ItemOf<'exceptWeekdays'>
  | ItemOf<'schoolHolidays'>
  | ItemOf<'publicHolidays'>
  | ItemOf<'region'>;

/** Days and the times on them, with what is said of these days alone. */
export interface Clause {
  whens: When[];
  hows: How[];
  hours: Hours[];
  periods: ItemOf<'period'>[];
  limits: Limit[];
}

/** A phrase as clauses, and what is said of all of them. */
export interface Clauses {
  clauses: Clause[];
  periods: ItemOf<'period'>[];
  limits: Limit[];
}

/** What stands between two clauses, or before the first and after the last, and can belong to either side. */
interface Gap {
  hows: How[];
  periods: ItemOf<'period'>[];
  limits: Limit[];
  /** Whether the phrase pauses before the period. */
  pause: boolean;
}

/**
 * Finds which times belong to which days, and what belongs to all. Throws a Refusal where that can be taken in two ways.
 */
export function clausesOf(items: readonly Item[]): Clauses {
  const meant = withoutHarmless(items);
  const firstWhenOrHours = meant.find(({ type }) => isWhen(type) || isHours(type));
  const gaps: Gap[] = [newGap()];
  const clauses: Clause[] = [];
  const timesFirst = firstWhenOrHours !== undefined && isHours(firstWhenOrHours.type);
  let clause: Clause | null = null;
  let before: Item | null = null;
  for (const item of meant) {
    if (item.type === 'separator') {
      if (before?.type === 'separator') before = { ...item, strong: item.strong || before.strong, also: item.also || before.also };
      else before = item;
      continue;
    }
    const gap = gaps.at(-1) ?? newGap();
    const opens = isWhen(item.type) ? !timesFirst : isHours(item.type) && timesFirst;
    const complete = clause !== null && clause.whens.length > 0 && clause.hours.length > 0;
    if (isWhenItem(item) || isHoursItem(item)) {
      if (clause === null || (opens && complete)) {
        clause = newClause();
        clauses.push(clause);
        gaps.push(newGap());
      } else {
        // What stands between the days and their times is said of them.
        clause.hows.push(...gap.hows.splice(0));
        clause.periods.push(...gap.periods.splice(0));
        clause.limits.push(...gap.limits.splice(0));
        mustBePaused(clause, item, before);
      }
      if (isWhenItem(item)) clause.whens.push(item);
      else clause.hours.push(item);
    } else if (isHowItem(item)) gap.hows.push(item);
    else if (item.type === 'period') {
      gap.periods.push(item);
      gap.pause = before === null || before.type === 'separator';
    } else gap.limits.push(item);
    before = item;
  }
  return distributed(clauses, gaps);
}

function withoutHarmless(items: readonly Item[]): Exclude<Item, { type: 'harmless' }>[] {
  return items.filter((item) => item.type !== 'harmless');
}

function newClause(): Clause {
  return { whens: [], hows: [], hours: [], periods: [], limits: [] };
}

function newGap(): Gap {
  return { hows: [], periods: [], limits: [], pause: true };
}

function isWhen(type: Item['type']): boolean {
  return type === 'days' || type === 'dates';
}

function isHours(type: Item['type']): boolean {
  return type === 'times' || type === 'hours';
}

function isWhenItem(item: Item): item is When {
  return isWhen(item.type);
}

function isHoursItem(item: Item): item is Hours {
  return isHours(item.type);
}

function isHowItem(item: Item): item is How {
  return ['parity', 'interval', 'months', 'count', 'perWeek'].includes(item.type);
}

/** "maandag dinsdag 10-12" and "10-12 14-16" are no Dutch, and after "maandag;" something is missing. */
function mustBePaused(clause: Clause, item: When | Hours, before: Item | null): void {
  const sameSort = isWhenItem(item) ? clause.whens.at(-1) : clause.hours.at(-1);
  if (!sameSort) return;
  if (before === sameSort) throw new Refusal('unknown', item.type === 'hours' ? 'openingstijden' : textOf(item));
  if (isWhenItem(item) && before?.type === 'separator' && before.strong) throw new Refusal('noTimes');
}

function textOf(item: When | ItemOf<'times'>): string {
  return item.type === 'times' ? item.range.text : item.text;
}

/** Gives what stands in the gaps to the clauses around them. `gaps` has one more than `clauses`: first and last. */
function distributed(clauses: Clause[], gaps: readonly Gap[]): Clauses {
  if (clauses.length === 0) throw new Refusal('noDays');
  const [first = newGap(), ...rest] = gaps;
  const last = rest.at(-1) ?? newGap();
  const between = rest.slice(0, -1);
  const [only] = clauses;
  if (clauses.length === 1 && only) {
    only.hows.unshift(...first.hows);
    only.hows.push(...last.hows);
    return { clauses, periods: [...first.periods, ...only.periods.splice(0), ...last.periods], limits: limitsOf([first, last], only) };
  }
  giveHows(clauses, first, between, last);
  const periods = givePeriods(clauses, first, between, last);
  between.forEach((gap, index) => {
    // "…, niet in de vakantie, en donderdag …": of the first only, or of both?
    if (gap.limits.some(({ type }) => type !== 'exceptDays' && type !== 'exception' && type !== 'exceptWeekdays')) {
      throw new Refusal('forWhichDays');
    }
    clauses[index]?.limits.push(...gap.limits);
  });
  if (last.limits.some(({ type }) => type === 'exceptWeekdays')) throw new Refusal('forWhichDays');
  return { clauses, periods, limits: [...first.limits, ...last.limits] };
}

function limitsOf(gaps: readonly Gap[], clause: Clause): Limit[] {
  return [...gaps.flatMap(({ limits }) => limits), ...clause.limits.splice(0)];
}

/**
 * Patterns stand before their days everywhere ("even weken ma 14-16, oneven weken wo 10-12") or after their times
 * everywhere; a heading ("even weken:") goes on until the next one.
 */
function giveHows(clauses: readonly Clause[], first: Gap, between: readonly Gap[], last: Gap): void {
  const trailing = last.hows.length > 0;
  if (trailing && (first.hows.length > 0 || between.some(({ hows }) => hows.length === 0))) {
    throw new Refusal('forWhichDays');
  }
  const mine = trailing ? [...between, last] : [first, ...between];
  let heading: How[] = [];
  clauses.forEach((clause, index) => {
    const own = mine[index]?.hows ?? [];
    if (own.some((how) => how.type === 'parity' && how.heading)) heading = own;
    else if (own.length > 0) heading = [];
    clause.hows.unshift(...(own.length > 0 ? own : heading));
  });
}

/** The same for from when and until when; what is left is said of all. */
function givePeriods(
  clauses: readonly Clause[],
  first: Gap,
  between: readonly Gap[],
  last: Gap,
): ItemOf<'period'>[] {
  const inner = between.map(({ periods }) => periods.length > 0);
  if (!inner.includes(true)) {
    // "ma 10-12 en di 14-16 vanaf 1 februari": without a pause it may be of Tuesday only.
    if (last.periods.length > 0 && !last.pause) throw new Refusal('forWhichDays');
    return [...first.periods, ...last.periods];
  }
  const all = !inner.includes(false);
  const [begins, ends] = [first.periods.length > 0, last.periods.length > 0];
  if (all && begins && !ends) [first, ...between].forEach((gap, index) => clauses[index]?.periods.push(...gap.periods));
  else if (all && ends && !begins) [...between, last].forEach((gap, index) => clauses[index]?.periods.push(...gap.periods));
  else if (!begins && !ends && isAddedAtTheEnd(between)) clauses.at(-1)?.periods.push(...(between.at(-1)?.periods ?? []));
  else throw new Refusal('forWhichDays');
  return [];
}

/** "ma 10-12, wo 14-16 en vanaf 1 februari ook vr 10-12". */
function isAddedAtTheEnd(between: readonly Gap[]): boolean {
  return (
    between.slice(0, -1).every(({ periods }) => periods.length === 0) &&
    between.at(-1)?.periods.every(({ also }) => also) === true
  );
}
