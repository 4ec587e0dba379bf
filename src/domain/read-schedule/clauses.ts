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
  /** The dates of a pattern, spelt out: "om de week op dinsdag 10-12; data: …". */
  listed: ItemOf<'dates'> | null;
  /** Whether nothing else is said in the same sentence. */
  alone: boolean;
}

/** A phrase as clauses, and what is said of all of them. */
export interface Clauses {
  clauses: Clause[];
  periods: ItemOf<'period'>[];
  limits: Limit[];
}

type Pause = 'none' | 'weak' | 'bracket' | 'strong';

/** What stands between two clauses, or before the first and after the last, and can belong to either side. */
interface Gap {
  hows: How[];
  periods: ItemOf<'period'>[];
  limits: Limit[];
  /** How the phrase pauses before the first period and the first limit. */
  pauses: { period: Pause; limit: Pause };
  /** Whether the patterns belong to what follows them: a pause is before them, and none after. */
  leads: boolean;
}

/**
 * Finds which times belong to which days, and what belongs to all. Throws a Refusal where that can be taken in two ways.
 */
export function clausesOf(items: readonly Item[]): Clauses {
  const meant = withoutHarmless(items);
  const sentences = sentencesOf(meant);
  const whole = sentences.filter(isWhole);
  const general = sentences.filter((sentence) => !isWhole(sentence));
  if (whole.length < 2 || !general.every((sentence) => sentence.every(isGeneral))) return clausesOfSentence(meant);
  const read = whole.map(clausesOfSentence);
  // "Ma 10-12. Wo 14-16, niet in de vakantie." The last words may be meant for all.
  const limited = read.map(({ limits }) => limits.length > 0);
  if (limited.lastIndexOf(true) === limited.length - 1 && limited.includes(false)) throw new Refusal('forWhichDays');
  return {
    clauses: read.flatMap(({ clauses, limits, periods }) =>
      clauses.map((clause) => ({
        ...clause,
        periods: [...clause.periods, ...periods],
        limits: [...clause.limits, ...limits],
      })),
    ),
    periods: general.flat().filter((item) => item.type === 'period'),
    limits: general.flat().filter(isLimitItem),
  };
}

type Meant = Exclude<Item, { type: 'harmless' }>;

/** The phrase between its stops; what stands in a sentence of its own with days and times is said of these. */
function sentencesOf(items: readonly Meant[]): Meant[][] {
  const sentences: Meant[][] = [[]];
  for (const item of items) {
    if (item.type === 'separator' && item.strong) sentences.push([]);
    else sentences.at(-1)?.push(item);
  }
  return sentences.filter((sentence) => sentence.some(({ type }) => type !== 'separator'));
}

function isWhole(sentence: readonly Meant[]): boolean {
  return sentence.some(({ type }) => isHours(type)) && sentence.some(({ type }) => isWhen(type) || type === 'hours');
}

function isGeneral(item: Meant): boolean {
  return item.type === 'period' || item.type === 'separator' || isLimitItem(item);
}

function clausesOfSentence(meant: readonly Meant[]): Clauses {
  const firstWhenOrHours = meant.find(({ type }) => isWhen(type) || isHours(type));
  const gaps: Gap[] = [newGap()];
  const clauses: Clause[] = [];
  const joints: ItemOf<'separator'>[] = [];
  const timesFirst = firstWhenOrHours !== undefined && isHours(firstWhenOrHours.type);
  let clause: Clause | null = null;
  let before: Item | null = null;
  for (const item of meant) {
    if (item.type === 'separator') {
      if (before?.type === 'separator' && !before.bracket)
        before = { ...item, strong: item.strong || before.strong, also: item.also || before.also };
      else before = item;
      continue;
    }
    const gap = gaps.at(-1) ?? newGap();
    const opens = isWhen(item.type) ? !timesFirst : isHours(item.type) && timesFirst;
    const complete = clause !== null && clause.whens.length > 0 && clause.hours.length > 0;
    if (item.type === 'dates' && item.listed && clause && complete && clause.listed === null) {
      clause.listed = item;
    } else if (isWhenItem(item) || isHoursItem(item)) {
      if (clause === null || (opens && complete)) {
        // "ma 10-12 in de even weken wo 14-16": of which of the two?
        gap.leads = gap.hows.length === 0 || (gap.leads && before !== null && isHowItem(before));
        if (clause && before?.type === 'separator') joints.push(before);
        clause = newClause();
        clauses.push(clause);
        gaps.push(newGap());
      } else {
        refuseBetween(clause, item, gap);
        // What stands between the days and their times is said of them.
        clause.hows.push(...gap.hows.splice(0));
        clause.periods.push(...gap.periods.splice(0));
        clause.limits.push(...gap.limits.splice(0));
        mustBePaused(clause, item, before);
      }
      if (isWhenItem(item)) clause.whens.push(item);
      else clause.hours.push(item);
    } else if (isHowItem(item)) {
      if (gap.hows.length === 0) gap.leads = before === null || before.type === 'separator';
      gap.hows.push(item);
    } else if (item.type === 'period') {
      // "niet in de vakantie van 6 t/m 11 augustus" is no period of the schedule.
      if (before !== null && isLimitItem(before)) throw new Refusal('forWhichDays');
      if (gap.periods.length === 0) gap.pauses.period = pauseOf(before);
      gap.periods.push(item);
    } else {
      if (gap.limits.length === 0) gap.pauses.limit = pauseOf(before);
      gap.limits.push(item);
    }
    before = item;
  }
  return distributed(clauses, gaps, joints);
}

function withoutHarmless(items: readonly Item[]): Meant[] {
  return items.filter((item) => item.type !== 'harmless');
}

function newClause(): Clause {
  return { whens: [], hows: [], hours: [], periods: [], limits: [], listed: null, alone: false };
}

function newGap(): Gap {
  return { hows: [], periods: [], limits: [], pauses: { period: 'strong', limit: 'strong' }, leads: true };
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

function pauseOf(before: Item | null): Pause {
  if (before === null) return 'strong';
  if (before.type !== 'separator') return 'none';
  return before.strong ? 'strong' : before.bracket ? 'bracket' : 'weak';
}

function isLimitItem(item: Item): item is Limit {
  return ['exception', 'exceptDays', 'exceptWeekdays', 'schoolHolidays', 'publicHolidays', 'region'].includes(
    item.type,
  );
}

/**
 * "10-12, vanaf maart 14-16" and "10-12 (even weken) en 14-16": of the first times, or of the second? Between days only a
 * pattern may stand, for it belongs to one of them: "even weken maandag en oneven weken dinsdag".
 */
function refuseBetween({ hours, whens }: Clause, item: When | Hours, { hows, limits, periods }: Gap): void {
  const said = limits.length + periods.length;
  const again = isWhenItem(item) ? whens.length > 0 && said > 0 : hours.length > 0 && said + hows.length > 0;
  if (again) throw new Refusal('forWhichDays');
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
function distributed(clauses: Clause[], gaps: readonly Gap[], joints: readonly ItemOf<'separator'>[]): Clauses {
  if (clauses.length === 0) throw new Refusal('noDays');
  const [first = newGap(), ...rest] = gaps;
  const last = rest.at(-1) ?? newGap();
  const between = rest.slice(0, -1);
  const [only] = clauses;
  if (clauses.length === 1 && only) {
    only.hows.unshift(...first.hows);
    only.hows.push(...last.hows);
    only.alone = true;
    const limits = [...first.limits, ...last.limits, ...only.limits];
    only.limits = limits.filter(({ type }) => type === 'exceptWeekdays');
    return {
      clauses,
      periods: [...first.periods, ...only.periods.splice(0), ...last.periods],
      limits: limits.filter(({ type }) => type !== 'exceptWeekdays'),
    };
  }
  giveHows(clauses, first, between, last);
  refuseWhatMayBeOfTheLast(last, joints);
  const periods = givePeriods(clauses, first, between, last);
  between.forEach((gap, index) => {
    // "…, niet in de vakantie, en donderdag …": of the first only, or of both?
    if (gap.limits.some(({ type }) => type !== 'exceptDays' && type !== 'exception' && type !== 'exceptWeekdays')) {
      throw new Refusal('forWhichDays');
    }
    clauses[index]?.limits.push(...gap.limits);
  });
  if ([first, last].some(({ limits }) => limits.some(({ type }) => type === 'exceptWeekdays'))) {
    throw new Refusal('forWhichDays');
  }
  return { clauses, periods, limits: [...first.limits, ...last.limits] };
}

/**
 * What stands after the last clause is of all when the phrase makes a stop before it ("…; alles vanaf 1 februari"), or
 * when it ran on until there: "ma 10-12 en di 14-16, vanaf 1 februari". After "ma 10-12; di 14-16" it may be of Tuesday
 * only, and so may be what is in brackets.
 */
function refuseWhatMayBeOfTheLast({ limits, pauses, periods }: Gap, joints: readonly ItemOf<'separator'>[]): void {
  const finished = joints.some(({ strong }) => strong);
  const isOfAll = (pause: Pause) => pause === 'strong' || (pause !== 'bracket' && !finished);
  if (limits.length > 0 && !isOfAll(pauses.limit)) throw new Refusal('forWhichDays');
  const ranOn = pauses.period === 'weak' && !finished && joints.at(-1)?.also === true;
  if (periods.length > 0 && pauses.period !== 'strong' && !ranOn) throw new Refusal('forWhichDays');
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
  const headings = mine.some(({ hows }) => hows.some((how) => how.type === 'parity' && how.heading));
  if (!trailing && !headings && first.hows.length === 0 && between.some(({ leads }) => !leads)) {
    throw new Refusal('forWhichDays');
  }
  let heading: How[] = [];
  clauses.forEach((clause, index) => {
    const own = mine[index]?.hows ?? [];
    if (own.some((how) => how.type === 'parity' && how.heading)) heading = own;
    else if (own.length > 0) heading = [];
    clause.hows.unshift(...(own.length > 0 ? own : heading));
  });
}

/** The same for from when and until when; what is left is said of all. */
function givePeriods(clauses: readonly Clause[], first: Gap, between: readonly Gap[], last: Gap): ItemOf<'period'>[] {
  const inner = between.map(({ periods }) => periods.length > 0);
  if (!inner.includes(true)) {
    return [...first.periods, ...last.periods];
  }
  const all = !inner.includes(false);
  const [begins, ends] = [first.periods.length > 0, last.periods.length > 0];
  if (all && begins && !ends) [first, ...between].forEach((gap, index) => clauses[index]?.periods.push(...gap.periods));
  else if (all && ends && !begins)
    [...between, last].forEach((gap, index) => clauses[index]?.periods.push(...gap.periods));
  else if (!begins && !ends && isAddedAtTheEnd(between))
    clauses.at(-1)?.periods.push(...(between.at(-1)?.periods ?? []));
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
