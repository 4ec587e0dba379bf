import { describe, expect, it } from 'vitest';

import { NOTHING_KNOWN } from './schedule-context';
import type { ScheduleRecord } from './schedule-record';
import { rowsOfChanges, scheduleRecordProblems } from './schedule-record-problems';

const NOW = new Date('2026-11-22T09:00:00Z');
const TUESDAY = { id: 'a', weekdays: ['TU'], opens: '10:00', closes: '12:00' };
const FRIDAY = { id: 'b', weekdays: ['FR'], opens: '10:00', closes: '12:00' };
const cancelled = (start: string, row: string | null = null) => ({ row, start, status: 'cancelled' as const });

/** Where each problem is, and what. */
function found(record: ScheduleRecord): string[] {
  return scheduleRecordProblems(record, NOTHING_KNOWN, NOW).map(
    ({ index, list, problem }) => `${list} ${String(index)} ${problem}`,
  );
}

describe('What is wrong with a schedule as it is kept', () => {
  it.each<[string, ScheduleRecord, string[]]>([
    ['no rows', { kind: 'rules', rules: [] }, ['rules null no-rows']],
    ['no dates', { kind: 'dates', rules: [TUESDAY] }, ['dates null no-rows']],
    ['its second rule', { kind: 'rules', rules: [TUESDAY, { ...FRIDAY, weekdays: [] }] }, ['rules 1 no-weekday']],
    ['its first date', { kind: 'dates', dates: [{ id: 'x', start: '', end: '' }] }, ['dates 0 invalid-time']],
    [
      'a day that is left out',
      { kind: 'rules', rules: [TUESDAY], exceptions: [{ from: '2026-12-02' }] },
      ['exceptions null exception-without-meeting'],
    ],
    [
      'the second of two changes of one rule',
      {
        kind: 'rules',
        rules: [TUESDAY],
        overrides: [
          cancelled('2026-11-24T09:00:00Z', 'a'),
          { ...cancelled('2026-12-01T09:00:00Z', 'a'), status: 'moved' },
        ],
      },
      ['overrides 1 invalid-time'],
    ],
    [
      'a change of what is not there',
      { kind: 'rules', rules: [TUESDAY], overrides: [cancelled('2026-11-25T09:00:00Z')] },
      ['overrides 0 change-without-meeting'],
    ],
  ])('is %s', (_, record, problems) => {
    expect(found(record)).toEqual(problems);
  });

  it('is not what was changed before today, nor anything of a text', () => {
    expect(found({ kind: 'rules', rules: [TUESDAY], overrides: [cancelled('2026-11-20T09:00:00Z')] })).toEqual([]);
    expect(found({ kind: 'text', rules: [] })).toEqual([]);
  });
});

describe('The row of a changed meeting', () => {
  const rows = (...overrides: NonNullable<ScheduleRecord['overrides']>) =>
    rowsOfChanges({ kind: 'rules', rules: [TUESDAY, FRIDAY, { ...FRIDAY, id: 'c' }], overrides }, NOTHING_KNOWN);

  it('is found by its start', () => {
    expect(rows(cancelled('2026-11-27T09:00:00Z'), cancelled('2026-11-24T10:00:00+01:00'))).toEqual(['b', 'a']);
  });

  it('is kept where two begin at the same time', () => {
    expect(rows(cancelled('2026-11-27T09:00:00Z', 'c'))).toEqual(['c']);
  });

  it('is corrected when it belongs to another day', () => {
    expect(rows(cancelled('2026-11-24T09:00:00Z', 'c'))).toEqual(['a']);
  });

  it('stays what it was where there is no meeting, and no moment', () => {
    expect(rows(cancelled('2026-11-25T09:00:00Z', 'c'), cancelled('', 'c'), cancelled('ooit'))).toEqual([
      'c',
      'c',
      null,
    ]);
  });
});
