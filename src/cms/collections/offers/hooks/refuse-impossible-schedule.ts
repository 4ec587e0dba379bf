import { ValidationError, type CollectionBeforeChangeHook } from 'payload';

import type { ScheduleProblemKey } from '@/domain/schedule-problems';
import { rowsOfChanges, scheduleRecordProblems, type ScheduleRecordProblem } from '@/domain/schedule-record-problems';
import { problemInWords } from '@/domain/schedule-words/problems-in-words';
import { now } from '@/config/env';
import type { Offer } from '@/payload-types';

import { ownPlaceOf, readScheduleContext } from '../../../schedule-context';

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
  const own = ownPlaceOf({
    place: data.place ?? originalDoc?.place,
    location: data.location ?? originalDoc?.location,
  });
  const { context } = await readScheduleContext(record, own, req);
  rowsOfChanges(record, context).forEach((row, index) => {
    const override = record.overrides?.[index];
    if (override) override.row = row;
  });
  if (data._status !== 'published') return data;
  const [found] = scheduleRecordProblems(record, context, now());
  if (!found) return data;
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [{ path: `schedule.${pathOf(found)}`, message: problemInWords(found) }],
    },
    req.t,
  );
};

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
  // Of a change, which has fields of its own.
  'change-without-meeting': 'start',
  'longer-than-a-day': 'end',
  repeated: 'weekdays',
};

function pathOf({ index, list, problem }: ScheduleRecordProblem): string {
  if (index === null) return list;
  const fields = {
    rules: FIELDS[problem],
    dates: 'end',
    exceptions: FIELDS[problem],
    overrides: problem === 'change-without-meeting' ? 'start' : 'newStart',
  };
  return `${list}.${String(index)}.${fields[list]}`;
}
