import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amsterdamDay, amsterdamIso, parseInstant, wallClockMoment } from './amsterdam-time';

describe('wallClockMoment', () => {
  it.each([
    ['2026-07-01', '10:00', '2026-07-01T10:00:00+02:00'],
    ['2026-12-01', '10:00', '2026-12-01T10:00:00+01:00'],
    ['2026-10-24', '23:59', '2026-10-24T23:59:00+02:00'],
    ['2026-10-25', '00:00', '2026-10-25T00:00:00+02:00'],
    ['2026-10-25', '03:00', '2026-10-25T03:00:00+01:00'],
    ['2026-10-25', '10:00', '2026-10-25T10:00:00+01:00'],
    ['2026-10-26', '10:00', '2026-10-26T10:00:00+01:00'],
    ['2027-03-27', '10:00', '2027-03-27T10:00:00+01:00'],
    ['2027-03-28', '01:59', '2027-03-28T01:59:00+01:00'],
    ['2027-03-28', '03:00', '2027-03-28T03:00:00+02:00'],
    ['2027-03-28', '10:00', '2027-03-28T10:00:00+02:00'],
    ['2028-02-29', '10:00', '2028-02-29T10:00:00+01:00'],
  ])('%s %s is %s', (day, time, iso) => {
    expect(wallClockMoment(day, time)).toEqual({ iso, epochMilliseconds: Date.parse(iso), skipped: false });
  });

  it('takes the first of a time that occurs twice', () => {
    expect(wallClockMoment('2026-10-25', '02:30').iso).toBe('2026-10-25T02:30:00+02:00');
  });

  it('says of a time that the clocks skip that it did not occur, and moves it on', () => {
    const moment = wallClockMoment('2027-03-28', '02:30');
    expect(moment).toMatchObject({ iso: '2027-03-28T03:30:00+02:00', skipped: true });
    expect(moment.epochMilliseconds).toBe(Date.parse('2027-03-28T01:30:00Z'));
  });

  it('is exact for days of before time zones were whole hours', () => {
    const moment = wallClockMoment('1930-06-02', '12:00');
    expect(amsterdamIso(moment.epochMilliseconds)).toBe(moment.iso);
    expect(moment.skipped).toBe(false);
  });

  it.each([
    ['2027-02-29', '10:00'],
    ['2027-02-28', '24:30'],
    ['2027-02-28', '9:00'],
    ['2027-03-28', '25:00'],
  ])('throws on %s %s', (day, time) => {
    expect(() => wallClockMoment(day, time)).toThrow(RangeError);
  });
});

describe('amsterdamIso and amsterdamDay', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22T23:59:59+01:00', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23T00:00:00+01:00', '2026-11-23'],
    ['2026-06-30T22:00:00Z', '2026-07-01T00:00:00+02:00', '2026-07-01'],
    ['2026-12-31T23:00:00Z', '2027-01-01T00:00:00+01:00', '2027-01-01'],
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30:00+02:00', '2026-10-25'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30:00+01:00', '2026-10-25'],
    ['2027-03-28T01:00:00Z', '2027-03-28T03:00:00+02:00', '2027-03-28'],
    ['2026-11-22T10:00:00.999Z', '2026-11-22T11:00:00+01:00', '2026-11-22'],
  ])('%s is %s, on %s', (instant, iso, day) => {
    expect(amsterdamIso(new Date(instant))).toBe(iso);
    expect(amsterdamIso(Date.parse(instant))).toBe(iso);
    expect(amsterdamDay(new Date(instant))).toBe(day);
  });

  it('name the moment that the wall clock names, on every day of four years', () => {
    const minute = 60_000;
    const minutes = fc.integer({
      min: Date.parse('2026-01-01T00:00:00Z') / minute,
      max: Date.parse('2030-01-01T00:00:00Z') / minute,
    });
    fc.assert(
      fc.property(minutes, (number) => {
        const instant = number * minute;
        const iso = amsterdamIso(instant);
        expect(parseInstant(iso)).toBe(instant);
        const moment = wallClockMoment(amsterdamDay(instant), iso.slice(11, 16));
        // Equal but in the hour that occurs twice, where the wall clock means the first.
        expect(instant - moment.epochMilliseconds).toBe(moment.iso === iso ? 0 : 60 * minute);
        expect(moment.skipped).toBe(false);
      }),
    );
  });

  it('throw on an invalid Date', () => {
    expect(() => amsterdamIso(new Date('x'))).toThrow(RangeError);
    expect(() => amsterdamDay(new Date('x'))).toThrow(RangeError);
  });
});

describe('parseInstant', () => {
  it.each([
    '2026-11-22T10:00:00Z',
    '2026-11-22T10:00:00.000Z',
    '2026-11-22T11:00:00+01:00',
    '2026-11-22T10:00Z',
    '2026-11-22T10:00:00.000+00:00',
  ])('reads %s', (text) => {
    expect(parseInstant(text)).toBe(Date.UTC(2026, 10, 22, 10));
  });

  it.each([
    '2026-11-22T10:00:00',
    '2026-11-22',
    '2026-11-22 10:00:00Z',
    '2026-11-30T25:00:00Z',
    '2026-02-30T10:00:00Z',
    '2026-11-22T10:00:00Z of zo',
    '2026-11-22T10:00:00+1:00',
    '22 Nov 2026 10:00 GMT',
    '1763805600000',
    '',
    'Z',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
