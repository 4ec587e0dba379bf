import { amsterdamDay, parseInstant } from '@/domain/amsterdam-time';
import type { Day } from '@/domain/calendar-day';
import { expandSchedule } from '@/domain/expand-schedule';
import type { Occurrence, Schedule } from '@/domain/schedule';
import type { ScheduleContext } from '@/domain/schedule-context';
import { toSchedule, type ScheduleRecord } from '@/domain/schedule-record';
import { rowsOfChanges, scheduleRecordProblems, type ScheduleRecordProblem } from '@/domain/schedule-record-problems';
import { scheduleWarnings } from '@/domain/schedule-warnings';
import { sessionKey, type SessionKey } from '@/domain/sign-up';
import { problemInWords, warningInWords } from '@/domain/schedule-words/problems-in-words';
import { scheduleInWords } from '@/domain/schedule-words/schedule-words';

import { asSentence, clockInWords, dayInWords } from '../dutch-dates';

/** One of the coming meetings, in words for an editor. */
export interface PreviewedMeeting {
  /** Which one: its row and the instants (ISO 8601) at which the schedule starts and ends it. */
  row: string;
  start: string;
  end: string;
  /** "dinsdag 24 november, 10.00–12.00 uur", at its new time when it has one. */
  when: string;
  /** Its place, where that is another one than the offer's own. */
  place: string | null;
  /** `cancelled` and `moved` are changes that an editor made, and can undo; `closed` is its place. */
  state: 'planned' | 'tentative' | 'closed' | 'cancelled' | 'moved';
  /** What is the matter with it, in a sentence; null when it simply goes on. */
  note: string | null;
  /** How many people have a place in it. */
  people: number;
}

/** What a schedule means, as an editor sees it before saving. Empty words: it says nothing yet. */
export interface SchedulePreview {
  words: string;
  meetings: PreviewedMeeting[];
  /** What keeps it from going online. */
  problems: string[];
  /** What an editor should look at twice. */
  warnings: string[];
}

/** What a preview is made with. */
interface PreviewContext {
  context: ScheduleContext;
  placeName: (place: string) => string | null;
  /** How many people have a place in a meeting. Absent: nobody. */
  peopleIn?: (session: SessionKey) => number;
  now: Date;
}

/** Coming meetings that are shown. */
const SHOWN = 8;
const DAY = 86_400_000;
/** Days ahead to look for them: most have their eight within the first, those of a few a year within the last. */
const HORIZONS = [90, 400, 1500];

/** Says what a schedule as it is kept means, by the same functions that judge and publish it. */
export function previewSchedule(
  written: ScheduleRecord,
  { context, now, peopleIn, placeName }: PreviewContext,
): SchedulePreview {
  const rows = rowsOfChanges(written, context);
  const overrides = (written.overrides ?? []).map((override, index) => ({ ...override, row: rows[index] ?? null }));
  const record = { ...written, overrides };
  const schedule = toSchedule(record);
  const today = amsterdamDay(now);
  const problems = scheduleRecordProblems(record, context, now);
  const said = scheduleInWords(schedule, { locale: 'nl', today, region: context.region, placeName });
  return {
    words: schedule.kind === 'text' ? said : asSentence(said),
    meetings: comingMeetings(schedule, context, now).map((meeting) => ({
      ...identityOf(meeting),
      when: meetingInWords(meeting, today),
      place: meeting.place === null ? null : placeName(meeting.place),
      ...standingOf(meeting, schedule, context, today),
      people: peopleIn?.(sessionKey(meeting)) ?? 0,
    })),
    problems: problems.map((problem) => rowInWords(problem) + problemInWords(problem)),
    warnings: problems.length > 0 ? [] : scheduleWarnings(schedule, context, today).map(warningInWords),
  };
}

function comingMeetings(schedule: Schedule, context: ScheduleContext, now: Date): Occurrence[] {
  let meetings: Occurrence[] = [];
  for (const days of HORIZONS) {
    meetings = expandSchedule(schedule, now, new Date(now.getTime() + days * DAY), context);
    if (meetings.length >= SHOWN) break;
  }
  return meetings.slice(0, SHOWN);
}

function identityOf({ end, originalStart, row, start }: Occurrence): Pick<PreviewedMeeting, 'row' | 'start' | 'end'> {
  return { row, start: originalStart ?? start, end };
}

function standingOf(
  meeting: Occurrence,
  schedule: Schedule,
  { closure, holidays }: ScheduleContext,
  today: Day,
): Pick<PreviewedMeeting, 'state' | 'note'> {
  const { place, reason, start, status } = meeting;
  switch (status) {
    case undefined:
      // Often nobody thought of it.
      return {
        state: 'planned',
        note: holidays.isPublicHoliday(start.slice(0, 10)) ? 'Dit is een feestdag. Gaat het dan door?' : null,
      };
    case 'tentative':
      return { state: 'tentative', note: 'Dit is nog niet zeker. Het hangt af van de schoolvakantie.' };
    case 'moved':
      return { state: 'moved', note: movedInWords(meeting, schedule, today) };
    case 'cancelled': {
      if (isChanged(meeting, schedule)) return { state: 'cancelled', note: withReason('Gaat niet door', reason) };
      const closed = closure?.(start.slice(0, 10), place);
      return { state: 'closed', note: withReason('Gaat niet door, want de locatie is dan dicht', closed?.reason) };
    }
  }
}

/** Whether an editor changed this very meeting. */
function isChanged({ row, start }: Occurrence, schedule: Schedule): boolean {
  return (
    schedule.kind !== 'text' &&
    (schedule.overrides ?? []).some(
      (override) => override.row === row && parseInstant(override.start) === parseInstant(start),
    )
  );
}

function movedInWords({ end, originalStart = '', reason, row, start }: Occurrence, schedule: Schedule, today: Day) {
  const sameTime = parseInstant(originalStart) === parseInstant(start);
  const override =
    schedule.kind === 'text'
      ? undefined
      : schedule.overrides?.find((one) => one.row === row && parseInstant(one.start) === parseInstant(originalStart));
  const samePlace = override?.status !== 'moved' || override.newPlace == null;
  if (sameTime && samePlace) {
    return withReason(`Vul hieronder de nieuwe tijd in. Nu staat er nog ${clock(start)} tot ${clock(end)} uur`, reason);
  }
  const before = `${dayInWords(originalStart.slice(0, 10), today)}, ${clock(originalStart)} uur`;
  return withReason(sameTime ? 'Dit is nu op een andere plek' : `Dit was eerst op ${before}`, reason);
}

function withReason(sentence: string, reason: string | null | undefined): string {
  const why = reason?.trim().replace(/\.$/u, '');
  return why ? `${sentence}. Waarom: ${why}.` : `${sentence}.`;
}

/** Which row it is about, as the form counts them. */
function rowInWords({ index, list }: ScheduleRecordProblem): string {
  if (list === 'exceptions') return 'Bij “Niet op deze dagen”: ';
  if (index === null) return '';
  const names = { rules: 'Regel', dates: 'Datum', overrides: 'Wijziging' };
  return `${names[list]} ${String(index + 1)}: `;
}

function meetingInWords({ end, start }: Occurrence, today: Day): string {
  const [from, until] = [start.slice(0, 10), end.slice(0, 10)];
  const night = from === until ? '' : `${dayInWords(until, today)}, `;
  return `${dayInWords(from, today)}, ${clock(start)}–${night}${clock(end)} uur`;
}

/** "9.00". */
function clock(instant: string): string {
  return clockInWords(instant.slice(11, 16));
}
