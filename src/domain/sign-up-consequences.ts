import { amsterdamDay } from './amsterdam-time';
import {
  isEndedSeries,
  SERIES,
  type SessionKey,
  type SignUpStatus,
  type SignUpUnit,
  type ToldMeeting,
} from './sign-up';

/** A meeting as the published schedule has it. */
export interface PresentMeeting extends ToldMeeting {
  /** Why it is cancelled or moved, as JSON: the words by language. */
  reason: string | null;
}

/** What of an offer decides about the places in it. */
export interface OfferTerms {
  /** Whether it is live and takes sign-ups on the site. */
  takesSignUps: boolean;
  per: SignUpUnit;
  /** Null: as many as come. */
  capacity: number | null;
  waitingList: boolean;
  isClosed: boolean;
  organisation: string;
}

/** The meetings that an offer has. */
export interface PresentSchedule {
  /** All of them for as far as anybody was told of any, in order of time. */
  meetings: readonly PresentMeeting[];
  /** Each row is one meeting: another date in the same row is that meeting, moved. */
  isDated: boolean;
  /** When the last one of all ends, also when that is behind these; null: nobody knows. */
  lastEnd: string | null;
}

/** What is known of a sign-up to see what an edit does to it. */
export interface KnownSignUp {
  id: string;
  session: SessionKey;
  status: SignUpStatus;
  startsAt: string | null;
  lastEndsAt: string | null;
  told: readonly ToldMeeting[];
}

/** A meeting of somebody that is another one than they were told. */
export interface MeetingChange {
  /** Null: it came to the series. */
  before: ToldMeeting | null;
  /** Null: it is gone. It may also be `cancelled`, or go on after all when it was so before. */
  after: ToldMeeting | null;
  reason: string | null;
}

/**
 * What has to become of a sign-up. `called-off`: nothing of it goes on. `changed`: it is another thing; of what has begun it may be
 * that nothing is to come any more. `back`: it was called off, and goes on after all.
 */
export interface Outcome {
  id: string;
  kind: 'called-off' | 'changed' | 'back';
  session: SessionKey;
  startsAt: string | null;
  lastEndsAt: string | null;
  /** What the person knows once they are told. */
  told: ToldMeeting[];
  /** Empty when it is the whole offer that is gone before it began. */
  changes: MeetingChange[];
}

/**
 * What has to become of people who signed up, for what they were told to be true again. Meetings that are over are left alone,
 * and who was told already is told nothing.
 *
 * @param signUps those that are active, and those that were called off
 * @param schedule null: the offer is gone, or takes no sign-ups any more
 */
export function outcomesOf(signUps: readonly KnownSignUp[], schedule: PresentSchedule | null, now: Date): Outcome[] {
  if (schedule === null) {
    return signUps.flatMap((signUp) => (signUp.status === 'cancelled' ? [] : (gone(signUp, now) ?? [])));
  }
  const look = lookUp(schedule, signUps, now);
  return signUps.flatMap((signUp) => outcomeOf(signUp, schedule, look, now) ?? []);
}

/** Whether somebody still counts on something to come. */
function isAhead({ lastEndsAt, told }: Pick<KnownSignUp, 'told' | 'lastEndsAt'>, now: Date): boolean {
  return told.length === 0
    ? lastEndsAt === null || Date.parse(lastEndsAt) > now.getTime()
    : told.some((meeting) => !meeting.cancelled && isToCome(meeting, now));
}

/** Whether somebody has had some of it: they keep their place, for those who were there to be known and to come again. */
function takesPart({ status, told }: KnownSignUp, now: Date): boolean {
  return status === 'confirmed' && told.some((meeting) => !meeting.cancelled && hasBegun(meeting, now));
}

/** What has begun is left alone. */
function gone(signUp: KnownSignUp, now: Date): Outcome | null {
  const off = signUp.told.filter((meeting) => !meeting.cancelled && !hasBegun(meeting, now));
  if (signUp.told.length === 0 ? !isAhead(signUp, now) : off.length === 0) return null;
  const told = signUp.told.map((meeting) => (off.includes(meeting) ? { ...meeting, cancelled: true } : meeting));
  if (!takesPart(signUp, now)) return { ...standingOf(signUp), kind: 'called-off', told, changes: [] };
  const changes = off.map((meeting) => ({ before: meeting, after: { ...meeting, cancelled: true }, reason: null }));
  return { ...standingOf(signUp), kind: 'changed', told, changes };
}

function outcomeOf(signUp: KnownSignUp, schedule: PresentSchedule, look: LookUp, now: Date): Outcome | null {
  const wasOff = signUp.status === 'cancelled';
  const past = signUp.told.filter((meeting) => !isToCome(meeting, now));
  const coming = signUp.told.filter((meeting) => isToCome(meeting, now));
  // Whoever has had all of it is done with it, even when the same course is given again.
  if (isEndedSeries(signUp.session) || (signUp.told.length > 0 && coming.length === 0)) return null;
  const compared = coming.map((meeting) => compare(meeting, look(meeting), now));
  const known = new Set([...coming, ...compared.flatMap(({ next }) => next ?? [])].map(({ key }) => key));
  const { added, unsaid } = signUp.session === SERIES ? newMeetings(signUp, schedule, known, now) : NO_MEETINGS;
  const changes = [
    ...compared.flatMap(({ change }) => change ?? []),
    ...added.map((meeting) => ({ before: null, after: toldOf(meeting), reason: null })),
  ];
  const next = [...compared.flatMap((one) => one.next ?? []), ...[...added, ...unsaid].map(toldOf)].toSorted(byStart);
  const goingOn = next.filter(({ cancelled }) => !cancelled);
  if (goingOn.length === 0 && signUp.told.length > 0) {
    if (wasOff || changes.length === 0) return null;
    const off = coming.map((meeting) => ({ ...meeting, cancelled: true }));
    const kind = takesPart(signUp, now) ? 'changed' : 'called-off';
    return { ...standingOf(signUp), kind, told: [...past, ...off], changes };
  }
  const start = goingOn.find((meeting) => !hasBegun(meeting, now))?.start ?? null;
  // What has begun is not given back, and where no dates are known there is nothing that could have changed.
  if (wasOff ? start === null && next.length > 0 : changes.length === 0) return null;
  const ends = latest(next.map(({ end }) => end));
  return {
    id: signUp.id,
    kind: wasOff ? 'back' : 'changed',
    session: signUp.session === SERIES ? SERIES : (goingOn[0]?.key ?? signUp.session),
    startsAt: start ?? goingOn[0]?.start ?? null,
    // What is cancelled may go on after all: a series is not over before that would have been.
    lastEndsAt: signUp.session === SERIES && ends !== null ? schedule.lastEnd : ends,
    told: [...past, ...next],
    changes,
  };
}

/** What somebody knows of a meeting once they are told what became of it; nothing when it is gone. */
interface Compared {
  change: MeetingChange | null;
  next: ToldMeeting | null;
}

function compare(meeting: ToldMeeting, present: PresentMeeting | null, now: Date): Compared {
  const goesOn = present !== null && !present.cancelled && isToCome(present, now);
  if (!goesOn && meeting.cancelled) return { change: null, next: meeting };
  if (goesOn && !meeting.cancelled && isSame(meeting, present)) return { change: null, next: meeting };
  const next = present !== null && (goesOn || present.cancelled) ? toldOf(present) : null;
  return { change: { before: meeting, after: next, reason: present?.reason ?? null }, next };
}

interface NewMeetings {
  added: PresentMeeting[];
  /** Those before the last of them that there were already, and that nobody has been told of by their dates. */
  unsaid: PresentMeeting[];
}

const NO_MEETINGS: NewMeetings = { added: [], unsaid: [] };

/** Meetings that came to a series, but not those that only time has brought within reach of a long one. */
function newMeetings(
  signUp: KnownSignUp,
  { lastEnd, meetings }: PresentSchedule,
  known: ReadonlySet<string>,
  now: Date,
): NewMeetings {
  const lastTold = Math.max(...signUp.told.map(({ start }) => Date.parse(start)));
  const until = knownUntil(signUp, lastEnd);
  const isNew = ({ start }: PresentMeeting) => Date.parse(start) < lastTold || Date.parse(start) >= until;
  const coming = meetings.filter((one) => !one.cancelled && !known.has(one.key) && !hasBegun(one, now));
  const added = coming.filter(isNew);
  const lastAdded = Math.max(...added.map(({ start }) => Date.parse(start)));
  return { added, unsaid: coming.filter((one) => !isNew(one) && Date.parse(one.start) < lastAdded) };
}

/** Up to when somebody knows a series to go on behind the last meeting that they were told of. */
function knownUntil({ lastEndsAt, told }: KnownSignUp, lastEnd: string | null): number {
  if (told.length === 0) return -Infinity;
  if (lastEndsAt === null) return lastEnd === null ? Infinity : -Infinity;
  const end = Date.parse(lastEndsAt);
  return told.some((meeting) => Date.parse(meeting.end) >= end) ? -Infinity : end;
}

type LookUp = (meeting: ToldMeeting) => PresentMeeting | null;

/**
 * Finds the meeting that somebody was told of: the same one; or, when an editor wrote another date or time in its row, what became
 * of it there. Two that people were told of never become the same one: there may be no room in it for all of them. Those who still
 * come to theirs go before those who do not, and then whose was nearest in time.
 */
function lookUp({ isDated, meetings }: PresentSchedule, signUps: readonly KnownSignUp[], now: Date): LookUp {
  const byKey = new Map(meetings.map((meeting) => [meeting.key, meeting]));
  const toldKeys = new Set(signUps.flatMap(({ told }) => told.map(({ key }) => key)));
  const free = Map.groupBy(
    meetings.filter(({ key }) => !toldKeys.has(key)),
    ({ key }) => rowKey(key, isDated),
  );
  const sought = new Map<SessionKey, { meeting: ToldMeeting; rank: number }>();
  for (const { status, told } of signUps) {
    for (const meeting of told) {
      if (byKey.has(meeting.key) || !isToCome(meeting, now)) continue;
      const rank = Number(meeting.cancelled || status === 'cancelled');
      if (rank < (sought.get(meeting.key)?.rank ?? Infinity)) sought.set(meeting.key, { meeting, rank });
    }
  }
  const pairs = Array.from(sought, ([key, { meeting, rank }]) =>
    (free.get(rowKey(key, isDated)) ?? []).map((present) => ({
      key,
      present,
      rank,
      distance: Math.abs(Date.parse(present.start) - Date.parse(meeting.start)),
    })),
  ).flat();
  const found = new Map<SessionKey, PresentMeeting>();
  const taken = new Set<PresentMeeting>();
  for (const { key, present } of pairs.toSorted((a, b) => a.rank - b.rank || a.distance - b.distance)) {
    if (found.has(key) || taken.has(present)) continue;
    found.set(key, present);
    taken.add(present);
  }
  return ({ key }) => byKey.get(key) ?? found.get(key) ?? null;
}

/** A row of dates is one meeting; a row of a rule is one a day. */
function rowKey(key: SessionKey, isDated: boolean): string {
  const at = key.lastIndexOf('@');
  return isDated ? key.slice(0, at) : `${key.slice(0, at)} ${amsterdamDay(new Date(key.slice(at + 1)))}`;
}

function isToCome({ end }: Pick<ToldMeeting, 'end'>, now: Date): boolean {
  return Date.parse(end) > now.getTime();
}

function hasBegun({ start }: Pick<ToldMeeting, 'start'>, now: Date): boolean {
  return Date.parse(start) <= now.getTime();
}

function isSame(told: ToldMeeting, present: PresentMeeting): boolean {
  const isSameMoment = (a: string, b: string) => Date.parse(a) === Date.parse(b);
  return isSameMoment(told.start, present.start) && isSameMoment(told.end, present.end) && isSamePlace(told, present);
}

function isSamePlace(a: Pick<ToldMeeting, 'place' | 'address'>, b: Pick<ToldMeeting, 'place' | 'address'>): boolean {
  return (
    a.place === b.place && (a.address === undefined || b.address === undefined || plain(a.address) === plain(b.address))
  );
}

/** An address without what is only spelling. */
function plain(address: string): string {
  return address.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A meeting as it is told to people. */
export function toldOf({ reason, ...meeting }: PresentMeeting): ToldMeeting {
  return meeting;
}

function standingOf({ id, lastEndsAt, session, startsAt }: KnownSignUp) {
  return { id, session, startsAt, lastEndsAt };
}

function byStart(a: ToldMeeting, b: ToldMeeting): number {
  return Date.parse(a.start) - Date.parse(b.start);
}

function latest(instants: readonly string[]): string | null {
  return instants.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
}

/** How many people something concerns: with a place, or one that is kept for them; and in line. */
interface People {
  people: number;
  waiting: number;
}

/** Something that an edit would take from people. Instants are ISO 8601. */
export type Consequence =
  /** The offer is not there for them any more. */
  | ({ kind: 'gone' } & People)
  /** A place would be for something else than they signed up for; there is no way to do that to them. */
  | ({ kind: 'unit' } & People)
  | ({ kind: 'called-off'; start: string } & People)
  | ({ kind: 'moved'; start: string; newStart: string; newEnd: string; place: 'same' | 'other' | 'none' } & People)
  /** More people have a place than there will be places. `start` null: no date is known. */
  | ({ kind: 'smaller'; start: string | null; capacity: number; canWait: boolean } & People)
  /** It becomes one for employees, or another organisation's: they stay in, and others see their names. */
  | ({ kind: 'closed' } & People)
  | ({ kind: 'handed-over' } & People);

/**
 * What an edit would take from people who signed up, for an editor to say yes to.
 *
 * @param before the terms that are live until now; null: only what happens to meetings counts
 * @param after null: the offer is deleted
 */
export function consequencesOf(
  signUps: readonly KnownSignUp[],
  outcomes: readonly Outcome[],
  before: OfferTerms | null,
  after: OfferTerms | null,
  now: Date,
): Consequence[] {
  const active = signUps.filter((signUp) => signUp.status !== 'cancelled' && isAhead(signUp, now));
  if (active.length === 0) return [];
  const statusOf = new Map(active.map(({ id, status }) => [id, status]));
  const lost = outcomes.filter(({ id, kind }) => kind !== 'back' && statusOf.has(id));
  if (after?.takesSignUps !== true) {
    return lost.length === 0 ? [] : [{ kind: 'gone', ...peopleOf(lost.map(({ id }) => statusOf.get(id))) }];
  }
  const everybody = peopleOf(active.map(({ status }) => status));
  const found: Consequence[] = meetingConsequences(lost, statusOf);
  if (before === null) return found;
  if (before.per !== after.per) found.push({ kind: 'unit', ...everybody });
  found.push(...tooSmall(active, lost, before, after));
  if (!before.isClosed && after.isClosed) found.push({ kind: 'closed', ...everybody });
  if (before.organisation !== after.organisation) found.push({ kind: 'handed-over', ...everybody });
  return found;
}

/** What happens to each meeting, however many people were told of it. */
function meetingConsequences(outcomes: readonly Outcome[], statusOf: ReadonlyMap<string, SignUpStatus>): Consequence[] {
  const found = new Map<string, { meeting: MeetingLoss; statuses: (SignUpStatus | undefined)[] }>();
  for (const { changes, id } of outcomes) {
    for (const meeting of changes.flatMap(lossOf)) {
      const name = JSON.stringify(meeting);
      const known = found.get(name) ?? { meeting, statuses: [] };
      known.statuses.push(statusOf.get(id));
      found.set(name, known);
    }
  }
  return [...found.values()]
    .map(({ meeting, statuses }) => ({ ...meeting, ...peopleOf(statuses) }))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

type WithoutPeople<Kind> = Kind extends Consequence ? Omit<Kind, keyof People> : never;
type MeetingLoss = WithoutPeople<Extract<Consequence, { kind: 'called-off' | 'moved' }>>;

function lossOf({ after, before }: MeetingChange): MeetingLoss[] {
  // A meeting that is added, or goes on after all, takes nothing from anybody.
  if (before === null || before.cancelled) return [];
  const { start } = before;
  if (after === null || after.cancelled) return [{ kind: 'called-off', start }];
  const place = isSamePlace(before, after) ? 'same' : after.place === null ? 'none' : 'other';
  return [{ kind: 'moved', start, newStart: after.start, newEnd: after.end, place }];
}

function tooSmall(
  active: readonly KnownSignUp[],
  lost: readonly Outcome[],
  before: OfferTerms,
  { capacity, waitingList }: OfferTerms,
): Consequence[] {
  if (capacity === null || (before.capacity !== null && before.capacity <= capacity)) return [];
  const off = new Set(lost.filter(({ kind }) => kind === 'called-off').map(({ id }) => id));
  const sessions = Map.groupBy(
    active.filter(({ id }) => !off.has(id)),
    ({ session }) => session,
  );
  return [...sessions.values()]
    .map((signUps) => ({
      kind: 'smaller' as const,
      start: signUps[0]?.startsAt ?? null,
      capacity,
      canWait: waitingList,
      ...peopleOf(signUps.map(({ status }) => status)),
    }))
    .filter(({ people }) => people > capacity)
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
}

function peopleOf(statuses: readonly (SignUpStatus | undefined)[]): People {
  const waiting = statuses.filter((status) => status === 'waiting').length;
  return { people: statuses.length - waiting, waiting };
}
