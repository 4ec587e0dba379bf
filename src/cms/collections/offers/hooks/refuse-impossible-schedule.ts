import { ValidationError, type CollectionBeforeChangeHook } from 'payload';

import { expandSchedule } from '@/domain/expand-schedule';
import type { Schedule } from '@/domain/schedule';
import type { ScheduleContext } from '@/domain/schedule-context';
import { scheduleProblems, type ScheduleProblem, type ScheduleProblemKey } from '@/domain/schedule-problems';
import { toSchedule, type ScheduleRecord } from '@/domain/schedule-record';
import { problemInWords } from '@/domain/schedule-words/problems-in-words';
import { now } from '@/config/env';
import type { Offer } from '@/payload-types';

import { readScheduleContext } from '../../../schedule-context';

/**
 * Finds which row of the schedule each changed meeting belongs to, and refuses to put a schedule online that cannot be.
 * A draft may hold one until somebody finishes it.
 */
export const refuseImpossibleSchedule: CollectionBeforeChangeHook<Offer> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const record = data.schedule ?? originalDoc?.schedule;
  if (!record || record.kind === 'text') return data;
  const place = data.place ?? originalDoc?.place;
  const location = data.location ?? originalDoc?.location;
  const own =
    place === 'location' ? (typeof location === 'object' ? (location?.id ?? null) : (location ?? null)) : null;
  const context = await readScheduleContext(record, own, req);
  nameChangedRows(record, context);
  if (data._status !== 'published') return data;
  const schedule = withoutPastChanges(toSchedule(record), now());
  const [ofRows] = scheduleProblems(toSchedule({ ...record, overrides: [] }), context);
  const found = ofRows ?? scheduleProblems(schedule, context)[0];
  if (!found) return data;
  const path = ofRows ? pathOf(ofRows, record) : pathOfChange(found, record);
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [{ path: `schedule.${path}`, message: problemInWords(found) }],
    },
    req.t,
  );
};

/** An editor says only when a meeting would have begun; its row is part of what tells it from others at that time. */
function nameChangedRows(record: NonNullable<Offer['schedule']>, context: ScheduleContext): void {
  const schedule = toSchedule({ ...record, overrides: [] });
  for (const override of record.overrides ?? []) {
    const start = new Date(override.start);
    if (Number.isNaN(start.getTime())) continue;
    const meetings = expandSchedule(schedule, start, new Date(start.getTime() + 1), context).filter(
      (meeting) => new Date(meeting.start).getTime() === start.getTime(),
    );
    const isNamed = meetings.some(({ row }) => row === override.row);
    if (!isNamed) override.row = meetings[0]?.row ?? override.row;
  }
}

/** What was changed long ago may belong to a pattern that is no more; it does no harm. */
function withoutPastChanges(schedule: Schedule, today: Date): Schedule {
  if (schedule.kind === 'text' || !schedule.overrides) return schedule;
  return { ...schedule, overrides: schedule.overrides.filter(({ start }) => new Date(start) >= today) };
}

/** The field of a row that a problem is shown at. */
const FIELDS: Record<ScheduleProblemKey, string> = {
  'no-rows': '',
  'no-weekday': 'weekdays',
  'invalid-time': 'closes',
  'invalid-day': 'from',
  'invalid-number': 'interval',
  'no-start': 'from',
  'ends-before-start': 'closes',
  'until-before-from': 'until',
  'never-happens': 'weekdays',
  'exception-without-meeting': 'from',
  // Of a change, which has a path of its own.
  'change-without-meeting': 'from',
  'longer-than-a-day': 'end',
  repeated: 'weekdays',
};

function pathOf({ problem, row }: ScheduleProblem, { dates, kind, rules }: ScheduleRecord): string {
  const list = kind === 'dates' ? 'dates' : 'rules';
  if (problem === 'no-rows') return list;
  if (row === null) return 'exceptions';
  const index = ((list === 'dates' ? dates : rules) ?? []).findIndex(({ id }) => id === row);
  const field = list === 'dates' ? 'end' : FIELDS[problem];
  return `${list}.${String(index)}.${field}`;
}

function pathOfChange({ problem, row }: ScheduleProblem, { overrides }: ScheduleRecord): string {
  const index = (overrides ?? []).findIndex((override) => (override.row ?? '') === row);
  return `overrides.${String(index)}.${problem === 'change-without-meeting' ? 'start' : 'newStart'}`;
}
