import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeOfDay, minutesOfDay, parseTimeOfDay } from './time-of-day';

describe('parseTimeOfDay', () => {
  it.each([
    ['9.30', '09:30'],
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['09.30', '09:30'],
    ['9.30 uur', '09:30'],
    ['9.30uur', '09:30'],
    ['9 uur', '09:00'],
    ['13 Uur', '13:00'],
    [' 17.00 ', '17:00'],
    ['0:00', '00:00'],
    ['23.59', '23:59'],
  ])('reads %j as %s', (text, time) => {
    expect(parseTimeOfDay(text)).toBe(time);
  });

  it.each([
    '',
    'uur',
    '9',
    '24:00',
    '24 uur',
    '25.00',
    '9.60',
    '9.3',
    '9,30',
    '930',
    '0930',
    '9:30:00',
    '-9:30',
    '009:30',
    '9.30 am',
    '9.30 – 11.00',
    'half tien',
    '٩:٣٠',
  ])('does not guess at %j', (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });

  it('leaves a time that is in its one form as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(parseTimeOfDay(time)).toBe(time);
        expect(isTimeOfDay(time)).toBe(true);
        expect(minutesOfDay(time)).toBe(hour * 60 + minute);
        expect(parseTimeOfDay(`${hour}.${String(minute).padStart(2, '0')}`)).toBe(time);
      }),
    );
  });

  it('gives a time of day or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const time = parseTimeOfDay(text);
        expect(time === null || isTimeOfDay(time)).toBe(true);
      }),
    );
  });
});

describe('isTimeOfDay', () => {
  it.each(['9:30', '24:00', '12:60', '12.30', '12:30\n', '12:30:00', '', null, undefined, 930])(
    'refuses %j',
    (value) => {
      expect(isTimeOfDay(value)).toBe(false);
    },
  );
});

describe('minutesOfDay', () => {
  it('has no number for what is no time', () => {
    expect(minutesOfDay('24:00')).toBeNaN();
    expect(minutesOfDay('x')).toBeNaN();
  });
});
