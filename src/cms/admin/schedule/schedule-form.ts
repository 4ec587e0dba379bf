import type { FieldState, FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';

import type { ScheduleRecord } from '@/domain/schedule-record';

import type { PreviewedMeeting } from '../../schedule-preview/preview-schedule';

/** The schedule in a form of Payload, whose state is flat: `schedule.rules.0.opens`. */

const LISTS = ['rules', 'dates', 'exceptions', 'overrides'] as const;
const CHOICES = ['kind', 'schoolHolidays', 'schoolRegion', 'publicHolidays'] as const;

/** Where a form keeps its changed meetings. */
export const CHANGES = 'schedule.overrides';

/** A schedule as it stands in a form, where a list without rows is the number 0. */
export type FormSchedule = Record<string, unknown>;

/** The schedule that a form holds. */
export function scheduleIn(fields: FormState): FormSchedule {
  const own = Object.entries(fields).filter(([path]) => path.startsWith('schedule.'));
  const { schedule } = reduceFieldsToValues(Object.fromEntries(own), true);
  return typeof schedule === 'object' && schedule !== null ? (schedule as FormSchedule) : {};
}

/** What a schedule in a form means depends on this and nothing else of the form. */
export function questionIn(fields: FormState): object {
  return { schedule: scheduleIn(fields), ...whereIn(fields) };
}

/** Where the offer in a form is. */
export function whereIn(fields: FormState): object {
  return { place: fields.place?.value ?? null, location: fields.location?.value ?? null };
}

/** Whether a form holds times that another schedule would replace. */
export function hasTimes(fields: FormState): boolean {
  const { dates, exceptions, kind, overrides, rules } = scheduleIn(fields);
  const lists = kind === 'dates' ? [dates, overrides] : kind === 'rules' ? [rules, exceptions, overrides] : [];
  return lists.some((list) => Array.isArray(list) && list.length > 0);
}

/**
 * The state of a form with another schedule in it. What that schedule does not speak of stays: every other field, the
 * words beside the times, and the rows of kinds that are not shown.
 */
export function withSchedule(fields: FormState, schedule: ScheduleRecord | FormSchedule): FormState {
  const next = { ...fields };
  for (const name of CHOICES) {
    if (name in schedule)
      next[`schedule.${name}`] = { ...next[`schedule.${name}`], ...stateOf(valueOf(schedule, name)) };
  }
  return LISTS.filter((name) => name in schedule).reduce((state, name) => {
    const rows = valueOf(schedule, name);
    return withRows(state, `schedule.${name}`, Array.isArray(rows) ? (rows as object[]) : []);
  }, next);
}

function valueOf(schedule: object, name: string): unknown {
  return name in schedule ? Reflect.get(schedule, name) : undefined;
}

function withRows(fields: FormState, path: string, rows: readonly object[]): FormState {
  const others = Object.entries(fields).filter(([other]) => !other.startsWith(`${path}.`));
  const states = rows.flatMap((row, index) =>
    Object.entries(row).map(([name, value]) => [`${path}.${String(index)}.${name}`, stateOf(value)] as const),
  );
  const list: FieldState = {
    ...fields[path],
    value: rows.length,
    // As Payload does: the values of a list are those of its rows.
    disableFormData: rows.length > 0,
    rows: rows.map((row) => ({ id: String(valueOf(row, 'id')), isLoading: true })),
    valid: true,
    errorPaths: [],
  };
  return Object.fromEntries([...others, [path, list], ...states]);
}

/** A field with a value; the server adds what else there is to know of it. */
function stateOf(value: unknown): FieldState {
  return { value, initialValue: value, valid: true, passesCondition: true };
}

/** The fields of a new row among the changed meetings, for a meeting that is cancelled or moved. */
export function changeOf({ end, row, start }: PreviewedMeeting, status: 'cancelled' | 'moved'): FormState {
  const values = { row, start, status, ...(status === 'moved' && { newStart: start, newEnd: end }) };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, stateOf(value)]));
}

/** Number of the row that changes a meeting; −1 when there is none. Who typed it by hand has not named its row yet. */
export function changeNumber(fields: FormState, { row, start }: PreviewedMeeting): number {
  const { overrides } = scheduleIn(fields);
  const changes: unknown[] = Array.isArray(overrides) ? overrides : [];
  const begins = changes.map((change) => {
    const text = typeof change === 'object' && change !== null ? valueOf(change, 'start') : null;
    return typeof text === 'string' && Date.parse(text) === Date.parse(start);
  });
  const named = changes.findIndex((change, index) => begins[index] === true && isOf(change, row));
  return named === -1 ? begins.indexOf(true) : named;
}

function isOf(change: unknown, row: string): boolean {
  return typeof change === 'object' && change !== null && valueOf(change, 'row') === row;
}
