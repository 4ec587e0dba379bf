import { parseInstant } from './amsterdam-time';
import { expandSchedule, rowOf } from './expand-schedule';
import type { Schedule } from './schedule';
import type { ScheduleContext } from './schedule-context';
import { scheduleProblems, type ScheduleProblem } from './schedule-problems';
import { toSchedule, type ScheduleRecord } from './schedule-record';

/** What is wrong with a schedule as it is kept, and where in it. */
export interface ScheduleRecordProblem extends ScheduleProblem {
  list: 'rules' | 'dates' | 'exceptions' | 'overrides';
  /** Number of the row in its list, from 0; null when the list as a whole is meant. */
  index: number | null;
}

/**
 * What has to be put right before a schedule can go online: its rows, and when they are well its changed meetings
 * (each with its row already named, see {@link rowsOfChanges}). What was changed before `now` may belong to a pattern
 * that is no more; it does no harm.
 */
export function scheduleRecordProblems(
  record: ScheduleRecord,
  context: ScheduleContext,
  now: Date,
): ScheduleRecordProblem[] {
  const ofRows = scheduleProblems(toSchedule({ ...record, overrides: [] }), context);
  if (ofRows.length > 0) return ofRows.map((found) => ({ ...found, ...placeOf(found, record) }));
  const changes = changesOf(toSchedule(record));
  const coming = changes.filter(({ start }) => (parseInstant(start) ?? -Infinity) >= now.getTime());
  return scheduleProblems(toSchedule({ ...record, overrides: coming }), context).map((found) => ({
    ...found,
    list: 'overrides',
    index: changes.findIndex(
      (change) => coming.includes(change) && change.row === found.row && change.start.startsWith(found.day ?? ''),
    ),
  }));
}

/**
 * The row of the schedule that each changed meeting of a record belongs to, in their order. An editor says only when a
 * meeting would have begun; its row is part of what tells it from others at that time. Of a meeting that the schedule
 * does not have it is what the record says.
 */
export function rowsOfChanges(record: ScheduleRecord, context: ScheduleContext): (string | null)[] {
  const schedule = toSchedule({ ...record, overrides: [] });
  if (schedule.kind === 'text') return [];
  const rowsThatStart = (rows: typeof schedule, start: number) =>
    expandSchedule(rows, new Date(start), new Date(start + 1), context)
      .filter((meeting) => parseInstant(meeting.start) === start)
      .map((meeting) => meeting.row);
  return changesOf(toSchedule(record)).map(({ row, start }) => {
    const begin = parseInstant(start);
    if (begin === null || rowsThatStart(rowOf(schedule, row), begin).length > 0) return row || null;
    return rowsThatStart(schedule, begin)[0] ?? (row || null);
  });
}

function changesOf(schedule: Schedule) {
  return schedule.kind === 'text' ? [] : (schedule.overrides ?? []);
}

function placeOf(
  { problem, row }: ScheduleProblem,
  { dates, kind, rules }: ScheduleRecord,
): Pick<ScheduleRecordProblem, 'list' | 'index'> {
  const list = kind === 'dates' ? 'dates' : 'rules';
  if (problem === 'no-rows') return { list, index: null };
  if (row === null) return { list: 'exceptions', index: null };
  const index = ((list === 'dates' ? dates : rules) ?? []).findIndex(({ id }) => (id ?? '') === row);
  return { list, index: index === -1 ? null : index };
}
