import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayFromNumber, dayNumber, WEEKDAYS, weekdayOf } from '@/domain/calendar-day';
import { SCHOOL_REGIONS, USUAL_HOLIDAYS } from '@/domain/holidays';
import type { DaySlot, OpeningHours } from '@/domain/opening-hours';
import { slotsOn } from '@/domain/opening-hours-days';
import { openingHoursProblems } from '@/domain/opening-hours-problems';
import { holidayCalendar } from '@/domain/school-holidays';

import { readOsmHours, writeOsmHours } from '.';

const CALENDAR = holidayCalendar(USUAL_HOLIDAYS, [
  { name: 'Herfst', regions: SCHOOL_REGIONS, from: '2026-10-17', until: '2026-10-25' },
  { name: 'Kerst', regions: SCHOOL_REGIONS, from: '2026-12-19', until: '2027-01-03' },
  { name: 'Voorjaar', regions: SCHOOL_REGIONS, from: '2027-02-20', until: '2027-02-28' },
  { name: 'Mei', regions: SCHOOL_REGIONS, from: '2027-04-24', until: '2027-05-02' },
]);

function days(from: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => dayFromNumber(dayNumber(from) + index));
}

/** The hours of a text that has to be readable. */
function read(text: string): OpeningHours {
  const reading = readOsmHours(text);
  if (!reading.read) throw new Error(`${text}: ${reading.why} (${reading.at})`);
  return reading.hours;
}

function written(hours: OpeningHours): string {
  const writing = writeOsmHours(hours);
  if (!writing.written) throw new Error(writing.why);
  return writing.text;
}

/** "10:00-12:00 13:00-17:00*", with a star for hours without staff. */
function said(slots: readonly DaySlot[] | null): string {
  return slots?.map(({ closes, opens, staffed }) => `${opens}-${closes}${staffed ? '' : '*'}`).join(' ') ?? 'unknown';
}

const on = (text: string, day: string) => said(slotsOn(read(text), day, CALENDAR));

/** What libraries and community centres have in OpenStreetMap, or would have. */
const TEXTS = [
  'Mo-Fr 09:00-17:00',
  'Mo-We,Fr 10:00-17:00; Sa 10:00-16:00; Th,Su off',
  'Mo 13:00-17:00; We 15:00-17:00; Fr 19:00-20:00',
  'We,Sa 13:00-17:00',
  'Mo-Fr 08:30-19:30; Sa 08:30-17:00; Su off',
  'Mo,Tu,Fr 13:30-17:30; We 10:00-17:30; Th 13:30-20:00; Sa 10:00-13:00; Su off',
  'Tu-Fr 14:00-18:00; Sa 10:30-12:30',
  'Mo off; Tu 13:00-19:00; We-Fr 10:00-17:00; Sa 10:00-13:00',
  'Mo,Th 09:00-20:00; Tu off; We,Fr 09:00-17:00; Sa 10:00-12:00',
  'We 09:00-17:00; Fr,Sa 13:30-17:00',
  'Mo 13:00-17:00; Tu,Th,Fr 10:00-20:00; We 10:00-17:00; Sa 10:00-16:00',
  'Tu 12:30-14:00; Fr 09:30-11:30',
  'Tu 14:00-17:00',
  'Jul Mo-We,Fr 14:00-17:00',
  'Tu 14:00-17:30,18:00-20:00',
  'Mo,Th 14:30-17:30',
  'Mo 13:00-20:00; Tu,We,Fr 13:00-17:00; Sa 11:00-16:00',
  'We 13:00-20:00; Mo,Tu,Fr 13:00-17:00; Sa 11:00-16:00',
  'Mo-Su 10:00-14:00',
  'Mo-Su 09:00-20:00',
  'Th 15:00-17:00',
];

/** The naive reading: cuts the text at its semicolons and lets the last rule that names the day speak. */
function naively(text: string, day: string): string {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const today = WEEKDAYS.indexOf(weekdayOf(day));
  let hours = '';
  for (const rule of text.split('; ')) {
    const [, july, list = '', what = ''] = /^(Jul )?(\S+) (.+)$/u.exec(rule) ?? [];
    const named = list.split(',').some((part) => {
      const [first = '', last = first] = part.split('-');
      return names.indexOf(first) <= today && today <= names.indexOf(last);
    });
    if (named && (july === undefined || day.slice(5, 7) === '07')) hours = what === 'off' ? '' : what.replace(',', ' ');
  }
  return hours;
}

describe('a text of OpenStreetMap', () => {
  it.each([
    ['', 'empty'],
    [' ; ', 'not-understood'],
    ['Mo-Fr', 'past-midnight'],
    ['24/7', 'past-midnight'],
    ['Mo-Su 00:00-24:00', 'past-midnight'],
    ['Fr 20:00-02:00', 'past-midnight'],
    ['Fr 20:00-26:00', 'past-midnight'],
    ['Mo 10:00-10:00', 'past-midnight'],
    ['Mo 10:00-25:61', 'invalid-time'],
    ['Mo 10:75-12:00', 'invalid-time'],
    ['Mo 10-12', 'not-understood'],
    ['Mo 10:00', 'not-understood'],
    ['Mo 10:00-', 'not-understood'],
    ['Mo 10:00+', 'not-supported'],
    ['Mo 10:00-12:00+', 'not-supported'],
    ['Ma-Vr 10:00-12:00', 'not-understood'],
    ['Mo-Fr 10:00-12:00 of zo', 'not-understood'],
    ['Mo-Fr 10:00-12:00 Sa 10:00-11:00', 'not-understood'],
    ['Mo-Fr 10:00-12:00,', 'not-understood'],
    ['Mo,Blauwdag 10:00-12:00', 'not-understood'],
    ['Mo-Fr 10:00-12:00 "op afspraak"', 'comment'],
    ['"op afspraak"', 'not-understood'],
    ['Mo-Fr 10:00-12:00 "half', 'not-understood'],
    ['Mo[1] 10:00-12:00', 'not-supported'],
    ['Mo[-1] 10:00-12:00', 'not-supported'],
    ['week 1-53/2 Mo 10:00-12:00', 'not-supported'],
    ['easter off', 'not-supported'],
    ['Mo sunrise-sunset', 'not-supported'],
    ['Mo-Fr 10:00-17:00 || "bel"', 'not-supported'],
    ['Mo-Fr 10:00-17:00; Sa unknown', 'not-supported'],
    ['2026 Mo-Fr 10:00-12:00', 'not-supported'],
    ['Feb 30 off', 'invalid-date'],
    ['2026 Feb 29 off', 'invalid-date'],
    ['2026 Dec 24-2025 Jan 02 off', 'invalid-date'],
    ['2020 Jan 01-2029 Dec 31 off', 'invalid-date'],
    ['Dec 24-Jan off', 'invalid-date'],
    ['PH -1 day 10:00-12:00', 'not-understood'],
    // The later rule takes the place of the earlier one, so that only weekends would be off.
    ['PH off; Mo-Fr 09:00-17:00', 'too-fine'],
    ['Mo-Fr 09:00-17:00; PH Mo off', 'too-fine'],
    ['Mo-Fr 09:00-17:00; PH off; 2026 Dec 19-2027 Jan 03 10:00-14:00', 'too-fine'],
    ['Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 10:00-12:00; SH Mo 10:00-11:00', 'too-fine'],
    ['Mo-Fr 10:00-12:00,11:00-13:00', 'invalid-time'],
    [`Mo-Fr 10:00-12:00; ${'Sa off; '.repeat(300)}`, 'too-long'],
  ])('that cannot be held is refused: %s', (text, why) => {
    expect(readOsmHours(text)).toMatchObject({ read: false, why });
  });

  it('is refused with the piece that it is about', () => {
    expect(readOsmHours('Mo-Fr 10:00-12:00; Su[1] 13:00-15:00')).toEqual({
      read: false,
      why: 'not-supported',
      at: '[',
    });
    expect(readOsmHours('Mo-Fr 10:00-12:00; Zo 13:00-15:00')).toMatchObject({ at: 'zo' });
  });

  it('never makes the reader fail', () => {
    const piece = fc.constantFrom(
      'Mo',
      'Fr',
      'PH',
      'SH',
      'Jul',
      '2026',
      '24',
      '10:00',
      '-',
      ',',
      ';',
      ' ',
      'off',
      '"x"',
      '[',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const reading = readOsmHours(text);
          if (reading.read)
            expect(openingHoursProblems(reading.hours).filter(({ problem }) => problem !== 'no-region')).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(TEXTS)('says of each day what it says: %s', (text) => {
    const hours = { ...read(text), publicHolidays: [] };
    const again = { ...read(written(hours)), publicHolidays: [] };
    for (const day of days('2026-01-01', 800)) {
      expect([day, said(slotsOn(hours, day, CALENDAR))]).toEqual([day, naively(text, day)]);
      expect([day, said(slotsOn(again, day, CALENDAR))]).toEqual([day, naively(text, day)]);
    }
  });

  it('says of each day what its rules say one after the other, whatever they are', () => {
    const ranges = [
      { text: '', has: () => true },
      { text: 'Jul-Aug ', has: (day: string) => ['07', '08'].includes(day.slice(5, 7)) },
      { text: 'Nov 20-Jan 10 ', has: (day: string) => day.slice(5) >= '11-20' || day.slice(5) <= '01-10' },
      { text: 'Dec 24,31 ', has: (day: string) => ['12-24', '12-31'].includes(day.slice(5)) },
      { text: '2026 Dec 05 ', has: (day: string) => day === '2026-12-05' },
      { text: '2026 Nov 24-2027 Feb 02 ', has: (day: string) => day >= '2026-11-24' && day <= '2027-02-02' },
    ];
    const rule = fc.record({
      range: fc.constantFrom(...ranges),
      weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      // Morning, afternoon and evening, so that what is added never overlaps what was there.
      times: fc.constantFrom('', '10:00-12:00', '13:00-17:00', '18:00-20:00'),
      adds: fc.boolean(),
    });
    const name = (weekday: string) => weekday.charAt(0) + weekday.charAt(1).toLowerCase();
    let refused = 0;
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 6 }), (rules) => {
        const text = rules
          .map(({ adds, range, times, weekdays }, index) => {
            const separator = index === 0 ? '' : adds && times !== '' ? ', ' : '; ';
            return `${separator}${range.text}${weekdays.map(name).join(',')} ${times || 'off'}`;
          })
          .join('');
        const reading = readOsmHours(text);
        if (!reading.read) {
          refused++;
          return;
        }
        const hours = { ...reading.hours, publicHolidays: [] };
        const oneAfterTheOther = (day: string) => {
          let expected = new Set<string>();
          for (const { adds, range, times, weekdays } of rules) {
            if (!range.has(day) || !weekdays.includes(weekdayOf(day))) continue;
            if (times === '') expected = new Set();
            else expected = new Set(adds ? [...expected, times] : [times]);
          }
          return [...expected].toSorted().join(' ');
        };
        // Compared at once: an expectation for each day takes ten times as long as finding out.
        const calendar = days('2026-06-25', 260);
        expect([text, ...calendar.map((day) => `${day} ${said(slotsOn(hours, day, CALENDAR))}`)]).toEqual([
          text,
          ...calendar.map((day) => `${day} ${oneAfterTheOther(day)}`),
        ]);
      }),
      { numRuns: 300 },
    );
    // The same hours added twice are refused, and little else.
    expect(refused).toBeLessThan(150);
  });

  it('says nothing of holidays when it names none', () => {
    expect(read('Mo-Fr 09:00-17:00')).not.toHaveProperty('publicHolidays.0');
    expect(read('Mo-Fr 09:00-17:00; PH off').publicHolidays).toEqual([{ on: USUAL_HOLIDAYS, hours: [] }]);
    expect(on('Mo-Sa 09:00-17:00; PH 12:00-15:00', '2026-12-25')).toBe('12:00-15:00');
    expect(on('Mo-Sa,PH 09:00-17:00', '2026-04-05')).toBe('09:00-17:00');
    expect(on('Mo-Fr 09:00-17:00; PH off; Dec 24,31 10:00-15:00', '2026-12-24')).toBe('10:00-15:00');
    expect(on('Mo-Fr 09:00-17:00; PH off; Dec 24,31 10:00-15:00', '2026-12-25')).toBe('');
  });

  it('may tell hours without staff by a comment', () => {
    const text = 'Mo-Fr 08:00-10:00,17:00-20:00 "Zelfbediening", Mo-Fr 10:00-17:00';
    expect(on(text, '2026-11-24')).toBe('08:00-10:00* 10:00-17:00 17:00-20:00*');
    expect(written(read(text))).toBe('Mo-Fr 10:00-17:00, Mo-Fr 08:00-10:00,17:00-20:00 "zelfbediening"; Sa-Su off');
  });

  it('adds with a comma and replaces with a semicolon', () => {
    expect(on('Mo-Fr 09:00-12:00, We 13:00-17:00', '2026-11-25')).toBe('09:00-12:00 13:00-17:00');
    expect(on('Mo-Fr 09:00-12:00; We 13:00-17:00', '2026-11-25')).toBe('13:00-17:00');
    expect(on('Mo-Fr 09:00-17:00; We 12:00-13:00 off', '2026-11-25')).toBe('09:00-12:00 13:00-17:00');
    expect(on('Sa-Mo 10:00-12:00', '2026-11-23')).toBe('10:00-12:00');
    expect(on('mo – fr 9:00–12:00', '2026-11-25')).toBe('09:00-12:00');
  });

  it('may have parts of the year and single days', () => {
    const text =
      'Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 10:00-14:00; Dec 20-Jan 05 off; 2026 Nov 24 off "Studiedag"; 2026 Nov 30-Dec 04 We-Th 10:00-11:00';
    expect(on(text, '2026-06-30')).toBe('09:00-17:00');
    expect(on(text, '2026-07-01')).toBe('10:00-14:00');
    expect(on(text, '2026-12-21')).toBe('');
    expect(on(text, '2027-01-05')).toBe('');
    expect(on(text, '2027-01-06')).toBe('09:00-17:00');
    expect(on(text, '2026-11-24')).toBe('');
    expect(on(text, '2026-12-01')).toBe('09:00-17:00');
    expect(on(text, '2026-12-02')).toBe('10:00-11:00');
    expect(read(text).exceptions[0]).toEqual({ from: '2026-11-24', to: '2026-11-24', hours: [], why: 'Studiedag' });
  });

  it('may be about a place that is closed, which is something else than not known', () => {
    expect(on('off', '2026-11-24')).toBe('');
    expect(on('Jul 10:00-12:00', '2026-11-24')).toBe('');
    expect(written(read('off'))).toBe('Jan-Dec off');
  });

  it('may have other hours in the school holidays', () => {
    const hours = { ...read('Mo-Fr 09:00-17:00; SH Mo-We 10:00-12:00'), schoolRegion: 'midden' as const };
    expect(said(slotsOn(hours, '2026-10-20', CALENDAR))).toBe('10:00-12:00');
    expect(said(slotsOn(hours, '2026-10-23', CALENDAR))).toBe('09:00-17:00');
    expect(said(slotsOn(hours, '2026-11-24', CALENDAR))).toBe('09:00-17:00');
  });
});

const at = (opens: string, closes: string, staffed = true): DaySlot => ({ opens, closes, staffed });

describe('hours', () => {
  it('that are not known are not written, for a day that a text does not name is closed', () => {
    expect(writeOsmHours({ week: [], exceptions: [], note: null })).toEqual({ written: false, why: 'not-known' });
    const seasons = [{ from: '07-01', until: '08-31', week: [] }];
    expect(writeOsmHours({ week: [], exceptions: [], note: null, seasons })).toEqual({
      written: false,
      why: 'not-known',
    });
  });

  it('that cannot be are not written', () => {
    const week = [{ days: ['MO' as const], ...at('12:00', '10:00') }];
    expect(writeOsmHours({ week, exceptions: [], note: null })).toEqual({ written: false, why: 'wrong' });
  });

  it('on holidays that there is no word for are not written', () => {
    const week = [{ days: ['MO' as const], ...at('10:00', '12:00') }];
    const hours: OpeningHours = {
      week,
      exceptions: [],
      note: null,
      publicHolidays: [{ on: ['kings-day'], hours: [] }],
    };
    expect(writeOsmHours(hours)).toEqual({ written: false, why: 'holidays' });
  });

  it('are written as others would write them', () => {
    const weekdays = WEEKDAYS.slice(0, 5);
    const hours: OpeningHours = {
      week: [
        { days: weekdays, ...at('10:00', '17:00') },
        { days: ['SA'], ...at('10:00', '16:00') },
      ],
      exceptions: [
        { from: '2026-12-24', to: '2026-12-24', hours: [at('10:00', '15:00')], why: 'Kerstavond' },
        { from: '2026-12-28', to: '2027-01-02', hours: [], why: 'Wij "tellen" boeken' },
        { from: '2026-07-06', to: '2026-08-14', hours: [at('10:00', '12:00')], why: null },
      ],
      note: 'Bel eerst',
      publicHolidays: [{ on: [...USUAL_HOLIDAYS], hours: [] }],
      schoolHolidayWeek: [{ days: weekdays, ...at('10:00', '15:00') }],
      seasons: [{ from: '06-15', until: '08-31', week: [{ days: weekdays, ...at('09:00', '13:00') }] }],
    };
    expect(written(hours)).toBe(
      [
        'Mo-Fr 10:00-17:00',
        'Sa 10:00-16:00',
        'Su off',
        'Jun 15-Aug 31 Mo-Fr 09:00-13:00',
        'Jun 15-Aug 31 Sa-Su off',
        'SH Mo-Fr 10:00-15:00',
        'SH Sa-Su off',
        '2026 Jul 06-Aug 14 10:00-12:00',
        'PH off',
        '2026 Dec 28-2027 Jan 02 off "Wij ’tellen’ boeken"',
        '2026 Dec 24 10:00-15:00',
      ].join('; '),
    );
  });

  const slot = fc
    .tuple(fc.constantFrom('08:00', '09:30', '10:00'), fc.constantFrom('12:00', '17:00', '20:15'), fc.boolean())
    .map(([opens, closes, staffed]) => at(opens, closes, staffed));
  const week = fc
    .array(fc.record({ days: fc.subarray([...WEEKDAYS], { minLength: 1 }), slot }), { minLength: 1, maxLength: 4 })
    .map((rows) => rows.map((row) => ({ days: row.days, ...row.slot })));
  const exceptions = fc
    .array(
      fc.record({
        skip: fc.integer({ min: 1, max: 40 }),
        length: fc.constantFrom(1, 1, 2, 9, 16),
        days: fc.option(fc.subarray([...WEEKDAYS], { minLength: 1 }), { nil: undefined }),
        hours: fc.array(slot, { maxLength: 1 }),
      }),
      { maxLength: 4 },
    )
    .map((rows) => {
      let next = dayNumber('2026-11-20');
      return rows.map(({ length, skip, days: onDays, hours }) => {
        const from = next + skip;
        next = from + length;
        const days = onDays && length >= 9 ? { days: onDays } : {};
        return { from: dayFromNumber(from), to: dayFromNumber(from + length - 1), ...days, hours, why: null };
      });
    });
  const someHours: fc.Arbitrary<OpeningHours> = fc.record({
    week,
    exceptions,
    note: fc.constant(null),
    publicHolidays: fc.constantFrom(
      [],
      [{ on: [...USUAL_HOLIDAYS], hours: [] }],
      [{ on: [...USUAL_HOLIDAYS], hours: [at('12:00', '15:00')] }],
    ),
    schoolHolidayWeek: fc.option(week, { nil: null, freq: 2 }),
    schoolRegion: fc.constant('midden' as const),
    seasons: fc.constantFrom([], [{ from: '07-01', until: '08-31', week: [] }], [
      { from: '12-20', until: '01-05', week: [{ days: ['MO', 'SA'], ...at('11:00', '13:00') }] },
    ] as OpeningHours['seasons'] & object),
  });

  it('are read back with the same meaning, or refused, never read in another way', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        someHours.filter((hours) => openingHoursProblems(hours).length === 0),
        (hours) => {
          const reading = readOsmHours(written(hours));
          if (!reading.read) refused++;
          else {
            const again: OpeningHours = {
              ...reading.hours,
              publicHolidays: reading.hours.publicHolidays ?? [],
              schoolRegion: 'midden',
            };
            const calendar = days('2026-10-20', 180);
            const told = (those: OpeningHours) =>
              calendar.map((day) => `${day} ${said(slotsOn(those, day, CALENDAR))}`);
            expect(told(again)).toEqual(told(hours));
          }
        },
      ),
      { numRuns: 300 },
    );
    // A season and the school holidays that both change the week are more than the text's order can tell apart.
    expect(refused).toBeLessThan(30);
  });
});
