import { describe, expect, it } from 'vitest';

import { amsterdamDay, amsterdamIso } from './amsterdam-time';
import { callbackDue, isWorkingDay, workingDaysAfter } from './working-days';

describe('a working day', () => {
  it.each([
    ['2026-11-21', 'a Saturday'],
    ['2026-11-22', 'a Sunday'],
    ['2026-12-25', 'Christmas on a Friday'],
    ['2027-01-01', 'New Year'],
    ['2027-03-29', 'Easter Monday'],
    ['2026-04-27', 'King’s Day'],
    ['2027-05-06', 'Ascension Day'],
  ])('is not %s, %s', (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  it.each(['2026-11-23', '2026-11-27', '2026-04-03', '2026-05-05', '2026-12-24', '2026-12-31'])('is %s', (day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  it('comes after another one', () => {
    expect(workingDaysAfter('2026-11-20', 1)).toBe('2026-11-23');
    expect(workingDaysAfter('2026-12-24', 1)).toBe('2026-12-28');
  });
});

describe('somebody who asks to be called', () => {
  it.each([
    ['2026-11-27T16:00:00+01:00', '2026-12-01'],
    ['2026-11-28T09:00:00+01:00', '2026-12-01'],
    ['2026-11-29T23:59:00+01:00', '2026-12-01'],
    ['2026-11-23T08:00:00+01:00', '2026-11-25'],
    // Before midnight in the Netherlands, and after it.
    ['2026-11-23T23:59:59+01:00', '2026-11-25'],
    ['2026-11-24T00:00:00+01:00', '2026-11-26'],
    ['2026-12-23T10:00:00+01:00', '2026-12-28'],
    ['2026-12-24T10:00:00+01:00', '2026-12-29'],
    ['2027-03-26T10:00:00+01:00', '2027-03-31'],
    ['2026-12-31T10:00:00+01:00', '2027-01-05'],
  ])('on %s is called on %s at the latest', (now, day) => {
    expect(amsterdamDay(callbackDue(new Date(now)))).toBe(day);
  });

  it('is called before that day ends on Dutch clocks, in winter and in summer', () => {
    expect(amsterdamIso(callbackDue(new Date('2026-11-23T08:00:00Z')))).toBe('2026-11-25T23:59:00+01:00');
    expect(amsterdamIso(callbackDue(new Date('2026-07-13T08:00:00Z')))).toBe('2026-07-15T23:59:00+02:00');
  });
});
