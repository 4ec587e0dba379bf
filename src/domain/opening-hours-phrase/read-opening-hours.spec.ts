import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayFromNumber, dayNumber, WEEKDAYS } from '../calendar-day';
import { SCHOOL_REGIONS, USUAL_HOLIDAYS } from '../holidays';
import type { OpeningHours } from '../opening-hours';
import { slotsOn } from '../opening-hours-days';
import { openingHoursProblems } from '../opening-hours-problems';
import { weekTable } from '../opening-hours-week';
import { holidayCalendar } from '../school-holidays';
import { readOpeningHours } from './read-opening-hours';

const FROM = '2026-11-22';
const CALENDAR = holidayCalendar(USUAL_HOLIDAYS, [
  { name: 'Herfst', regions: SCHOOL_REGIONS, from: '2026-10-17', until: '2026-10-25' },
  { name: 'Kerst', regions: SCHOOL_REGIONS, from: '2026-12-19', until: '2027-01-03' },
]);

function read(phrase: string): OpeningHours {
  const reading = readOpeningHours(phrase, { from: FROM });
  if (!reading.understood) throw new Error(`${phrase}: ${reading.why}`);
  return reading.hours;
}

const SHORT = { MO: 'ma', TU: 'di', WE: 'wo', TH: 'do', FR: 'vr', SA: 'za', SU: 'zo' };

/** "ma 10:00-12:00 13:00-17:00*, di …": the days that are open, with a star for hours without help. */
function week(hours: OpeningHours): string {
  return weekTable(hours)
    .filter(({ slots }) => slots.length > 0)
    .map(({ slots, weekday }) =>
      [SHORT[weekday], ...slots.map(({ closes, opens, staffed }) => `${opens}-${closes}${staffed ? '' : '*'}`)].join(
        ' ',
      ),
    )
    .join(', ');
}

/** The same hours on some days. */
const on = (days: string, hours: string) =>
  days
    .split(' ')
    .map((day) => `${day} ${hours}`)
    .join(', ');

const WORKING_DAYS = 'ma di wo do vr';

describe('a phrase about opening hours', () => {
  it.each([
    // Nothing about when, or not enough of it.
    ['', 'Er staat nog niets.'],
    ['   ', 'Er staat nog niets.'],
    ['x'.repeat(1001), 'te lang'],
    ['alleen selfservice', 'geen dagen met tijden'],
    ['wisselende openingstijden', 'wisselende'],
    ['self- en fullservice-uren (tijden niet in bron)', 'self'],
    ['vier dagen per week medewerkers aanwezig, ook op zaterdag open', 'vier'],
    ['7 dagen per week geopend', '7'],
    ['maandag en dinsdag', 'Hoe laat'],
    ['zaterdag open', 'Hoe laat'],
    ['10.00 tot 12.00 uur', 'Op welke dagen'],
    ['open van 10 tot 12', 'Op welke dagen'],
    ['maandag vanaf 10.00 uur', '10.00'],
    ['sluit maandag t/m vrijdag om 19:00 uur', 'sluit'],
    ['vrijdag sluiten om 18.00 uur', 'Hoe laat'],
    ['maandag tot 20.00 uur', 'Hoe laat'],
    ['ook op vrijdagavond tot 20:00 uur', 'Hoe laat'],
    ['maandagavond gesloten', 'deel van een dag'],
    ['niet meer op zaterdag open', 'niet'],
    ['tijdelijk gesloten (verbouwing)', 'tijdelijk'],
    // Hours that only sometimes hold.
    ['maandag 10-12 uur op afspraak', 'op'],
    ['maandag 10-12 uur (tijdelijk)', '('],
    ['maandag ca. 10-12 uur', 'Hoe laat'],
    ['maandag 10-12 uur, meestal', 'meestal'],
    ['zaterdag van 09.00 tot 14.00 uur (vanaf 5 april 2027)', '5'],
    ['maandag 10-12 uur, eventueel dinsdag 10-12 uur', 'eventueel'],
    ['zaterdag extra openingsuur 10.00 tot 11.00 uur', 'Hoe laat'],
    ['zeven dagen per week van 10.00 – 14.00 uur (mei 2020)', '('],
    ['elke dag van 09.00 – 20.00 uur open; eerste twee uur geen bezetting', 'eerste'],
    ['eerste maandag van de maand 10-12 uur', 'niet elke week'],
    ['ma t/m vr 9-17 uur, in juli en augustus 10-14 uur', 'deel van het jaar'],
    ['in juli 2027 maandag 10-12 uur', 'elk jaar'],
    ['alleen in de schoolweken maandag 10-12 uur', 'schoolweken'],
    // What contradicts itself, or can be taken in two ways.
    ['maandag t/m vrijdag 9-17 uur; woensdag 13-15 uur', 'twee keer'],
    ['ma 9-12 uur; ma t/m vr 13-17 uur', 'twee keer'],
    ['maandag 9-12 uur, maandag gesloten', 'open en gesloten'],
    ['ma t/m vr 9-17 uur behalve woensdag 9-12 uur', 'Op welke dagen'],
    ['op werkdagen van 09.00 tot 17.00 uur, met uitzondering van de maandagochtend', 'met'],
    ['ma 9.00-17.00 uur; medewerker aanwezig op dinsdag van 14.00 tot 16.00 uur', 'hulp op een tijd'],
    ['di 9.00-17.00 uur (medewerker aanwezig van 14.00 tot 19.00 uur)', 'hulp op een tijd'],
    ['woensdag en vrijdag 10.00 - 13.30 uur onbemand', 'zonder hulp'],
    ['ma 9-12 en 13-17 uur onbemand, di 10-12', 'Voor welke tijden'],
    ['di 10-12 uur, do 10-12 uur onbemand', 'Voor welke tijden'],
    ['di 10-12 uur, do 10-12 uur (bemand)', 'Voor welke tijden'],
    ['ma 10-12 uur (bel eerst)', '('],
    ['ma 9.00-14.00* en 14.00-20.00', 'sterretje'],
    ['ma 9.00-14.00* en 14.00-20.00 (* = beperkte service)', '('],
    ['ma 10-12 uur en 11-13 uur', 'overlappen'],
    ['alleen zelfbediening: ma 10-12 uur (bemand)', 'open en gesloten'],
    ['10-12 uur maandag 14-16 uur dinsdag', 'Op welke dagen'],
    ['maandag 7 tot 9', 'avond'],
    ['maandag 9 tot 5', 'Het einde'],
    ['maandag 12.00 - 10.00 uur', 'Het einde'],
    ['vrijdag 20.00 - 01.00 uur', 'Het einde'],
    ['vrijdag 20.00 - 24.00 uur', 'geen tijd'],
    ['maandag 10.00 - 25.00 uur', 'geen tijd'],
    ['ma t/m vr van 08.00 - 20.0', '0'],
    ['zaterdag t/m maandag 10-12 uur', 'Welke dagen'],
    ['30 februari gesloten', 'bestaat niet'],
    ['ma 10-12 uur; dinsdag 24 december 2026 gesloten', 'donderdag'],
    ['blauwdag 10-12 uur', 'blauwdag'],
    ['Mo-Fr 10:00-12:00', 'mo'],
  ])('is refused with a reason rather than guessed at: %s', (phrase, why) => {
    const reading = readOpeningHours(phrase, { from: FROM });
    expect(reading).toMatchObject({ understood: false });
    if (!reading.understood) expect(reading.why).toContain(why);
  });

  it('is asked from a day that exists', () => {
    expect(() => readOpeningHours('ma 10-12 uur', { from: '2026-02-30' })).toThrow(RangeError);
  });

  it('never makes the reader fail, nor gives hours that cannot be kept', () => {
    const piece = fc.constantFrom(
      ...[
        'maandag',
        'di',
        't/m',
        'vr',
        'en',
        'ook',
        ',',
        ';',
        ':',
        '(',
        ')',
        '*',
        '=',
        'van',
        'tot',
        '10.00',
        '9',
        '-',
      ],
      ...[
        '12',
        'uur',
        'gesloten',
        'open',
        'onbemand',
        'bemand',
        'medewerker',
        'aanwezig',
        'behalve',
        'feestdagen',
        'op',
      ],
      ...['24 december', 'in juli', 'schoolvakanties', 'alleen', 'zelfbediening', 'middag', 'elke', 'dag', 'x', '€'],
    );
    const clause = fc
      .tuple(
        fc.constantFrom(
          'maandag',
          'di en do',
          'ma t/m vr',
          'za',
          'in juli',
          'bemand:',
          '24 december',
          'behalve',
          'ook',
        ),
        fc.constantFrom('10.00-12.00', '10-12 en 13-17 uur', '9.00-20.00', 'gesloten', 'van 12 tot 17 uur', ''),
        fc.constantFrom('', 'onbemand', '(bemand 10.00-11.00)', ', op feestdagen gesloten', 'behalve woensdag'),
      )
      .map((parts) => parts.join(' '));
    const phrase = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
      fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => clauses.join('; ')),
    );
    let understood = 0;
    fc.assert(
      fc.property(phrase, (text) => {
        const reading = readOpeningHours(text, { from: FROM });
        if (!reading.understood) return;
        understood++;
        expect(openingHoursProblems(reading.hours).filter(({ problem }) => problem !== 'no-region')).toEqual([]);
        expect(reading.hours.week.length + (reading.hours.seasons ?? []).length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
    expect(understood).toBeGreaterThan(100);
  });

  it.each([
    ['maandag tot en met vrijdag van 09.00 tot 17.00 uur', on(WORKING_DAYS, '09:00-17:00')],
    ['ma t/m vr 9:00–17:00', on(WORKING_DAYS, '09:00-17:00')],
    ['Ma-vr: 9.00 - 17.00 uur', on(WORKING_DAYS, '09:00-17:00')],
    ['op werkdagen van 9 tot 17 uur', on(WORKING_DAYS, '09:00-17:00')],
    ['van dinsdag tot en met vrijdag open van 14.00 tot 18.00 uur', on('di wo do vr', '14:00-18:00')],
    ['De bibliotheek is open op dinsdag en donderdag van 10 tot 12 uur', on('di do', '10:00-12:00')],
    ['Openingstijden: maandag, woensdag en vrijdag 10.00-12.30 uur.', on('ma wo vr', '10:00-12:30')],
    ['elke dag van 10 tot 20 uur', on('ma di wo do vr za zo', '10:00-20:00')],
    ['iedere maandag en donderdag van 14.30 - 17.30 uur', on('ma do', '14:30-17:30')],
    ['van 9.00 tot 17.00 uur op maandag en dinsdag', on('ma di', '09:00-17:00')],
    ['woensdagmiddag van 2 tot 4', 'wo 14:00-16:00'],
    ['dinsdagmiddag half twee tot half vier', 'di 13:30-15:30'],
    ['zaterdag tussen 11 en 15 uur', 'za 11:00-15:00'],
    ['dinsdag van 14.00 - 17.30 uur en van 18.00 - 20.00 uur', 'di 14:00-17:30 18:00-20:00'],
    ['ma 9.00-12.30 / 13.30-17.00', 'ma 09:00-12:30 13:30-17:00'],
    ['ma 9.00-12.30, 13.30-17.00, di 10.00-12.00', 'ma 09:00-12:30 13:30-17:00, di 10:00-12:00'],
    [
      'Maandag, dinsdag, woensdag, vrijdag 10:00 - 17:00 uur; donderdag gesloten; zaterdag 10:00 - 16:00 uur',
      `${on('ma di wo vr', '10:00-17:00')}, za 10:00-16:00`,
    ],
    [
      'op woensdagen open van 09.00 tot 17.00 uur en op vrijdagen en zaterdagen van 13.30 tot 17.00 uur',
      `wo 09:00-17:00, ${on('vr za', '13:30-17:00')}`,
    ],
    ['ma\t10.00 - 12.00\ndi\t13.00 - 17.00\nwo\tgesloten', 'ma 10:00-12:00, di 13:00-17:00'],
    ['ma t/m vr 9-17 uur, behalve woensdag', on('ma di do vr', '09:00-17:00')],
    [
      'ma t/m vr 9-12 uur, en ook woensdag 13-17 uur',
      'ma 09:00-12:00, di 09:00-12:00, wo 09:00-12:00 13:00-17:00, do 09:00-12:00, vr 09:00-12:00',
    ],
    ['ma 9-12 uur; ma 13-17 uur', 'ma 09:00-12:00 13:00-17:00'],
    // Help.
    ['ma 8.00-10.00 (onbemand), 10.00-17.00, 17.00-20.00 (onbemand)', 'ma 08:00-10:00* 10:00-17:00 17:00-20:00*'],
    ['ma 9.00-14.00* en 14.00-20.00 (* = onbemand)', 'ma 09:00-14:00* 14:00-20:00'],
    [
      'ma en di 8:30 - 19:30 uur (di 13-17 uur medewerker aanwezig); za 8:30 - 17:00 uur',
      'ma 08:30-19:30*, di 08:30-13:00* 13:00-17:00 17:00-19:30*, za 08:30-17:00*',
    ],
    ['ma 8.00-20.00, bemand 10.00-17.00', 'ma 08:00-10:00* 10:00-17:00 17:00-20:00*'],
    ['ma 8.00-20.00 (medewerkers aanwezig: 10.00-17.00)', 'ma 08:00-10:00* 10:00-17:00 17:00-20:00*'],
    ['bemand: ma 10-17 uur; zelfbediening: ma 8.00-10.00 uur en 17-20 uur', 'ma 08:00-10:00* 10:00-17:00 17:00-20:00*'],
    ['open: ma 8-20 uur. Met personeel: ma 10-17 uur', 'ma 08:00-10:00* 10:00-17:00 17:00-20:00*'],
    ['alleen zelfbediening: ma t/m wo 8.00-20.00', on('ma di wo', '08:00-20:00*')],
    ['ma 8.00-10.00 onbemand; di 10-12 uur met hulp', 'ma 08:00-10:00*, di 10:00-12:00'],
    ['di 10-12 uur; do 10-12 uur onbemand', 'di 10:00-12:00, do 10:00-12:00*'],
    [
      'ma t/m wo 8.00-20.00; dinsdag 13-17 uur medewerker aanwezig',
      'ma 08:00-20:00*, di 08:00-13:00* 13:00-17:00 17:00-20:00*, wo 08:00-20:00*',
    ],
  ])('gives its week: %s', (phrase, expected) => {
    expect(week(read(phrase))).toBe(expected);
  });

  it('says what happens on holidays', () => {
    const closed = [{ on: USUAL_HOLIDAYS, hours: [] }];
    expect(read('ma t/m vr 9-17 uur, op feestdagen gesloten').publicHolidays).toEqual(closed);
    expect(read('ma t/m za 9-17 uur; zondag en feestdagen gesloten').publicHolidays).toEqual(closed);
    expect(read('ma t/m za 9-17 uur; zondag en feestdagen 12-17 uur').publicHolidays).toEqual([
      { on: USUAL_HOLIDAYS, hours: [{ opens: '12:00', closes: '17:00', staffed: true }] },
    ]);
    expect(read('ma t/m vr 9-17 uur (gesloten op feestdagen)').publicHolidays).toEqual(closed);
    expect(read('ma t/m vr 9-17 uur')).not.toHaveProperty('publicHolidays');
    expect(read('ma t/m vr 9-17 uur, in de schoolvakanties gesloten')).toMatchObject({
      schoolHolidayWeek: [],
      schoolRegion: null,
    });
    expect(read('ma t/m vr 9-17 uur, niet in de schoolvakanties (regio noord)').schoolRegion).toBe('noord');
  });

  it('gives dates without a year the next one', () => {
    expect(
      read('ma t/m vr 9-17 uur; 24 december 9-15 uur; 25 en 26 december gesloten; 4 mei gesloten').exceptions,
    ).toEqual([
      { from: '2026-12-24', to: '2026-12-24', hours: [{ opens: '09:00', closes: '15:00', staffed: true }], why: null },
      { from: '2026-12-25', to: '2026-12-25', hours: [], why: null },
      { from: '2026-12-26', to: '2026-12-26', hours: [], why: null },
      { from: '2027-05-04', to: '2027-05-04', hours: [], why: null },
    ]);
    expect(read('ma 9-17 uur, gesloten van 24 december tot en met 2 januari').exceptions).toEqual([
      { from: '2026-12-24', to: '2027-01-02', hours: [], why: null },
    ]);
  });

  it('says nothing of the rest of the year when it is about a part of it', () => {
    const hours = read('in juli open op maandag, dinsdag, woensdag en vrijdag van 14.00 tot 17.00 uur');
    expect(slotsOn(hours, '2027-06-30', CALENDAR)).toBeNull();
    expect(slotsOn(hours, '2027-07-01', CALENDAR)).toEqual([]);
    expect(slotsOn(hours, '2027-07-02', CALENDAR)).toHaveLength(1);
  });

  it('means the same as what OpenStreetMap has of the same place', () => {
    // Read by hand from the map: Mo 13:00-17:00; Tu,Th,Fr 10:00-20:00; We 10:00-17:00; Sa 10:00-16:00
    const hours = read(
      'Maandag 13.00 - 17.00; dinsdag, donderdag, vrijdag 10.00 - 20.00; woensdag 10.00 - 17.00; zaterdag 10.00 - 16.00 uur',
    );
    const onMap = ['13:00-17:00', '10:00-20:00', '10:00-17:00', '10:00-20:00', '10:00-20:00', '10:00-16:00', ''];
    for (let number = dayNumber('2027-01-04'); number < dayNumber('2027-03-01'); number++) {
      const slots = slotsOn(hours, dayFromNumber(number), CALENDAR) ?? [];
      const said = slots.map(({ closes, opens }) => `${opens}-${closes}`).join(' ');
      expect(said).toBe(onMap[(number - dayNumber('2027-01-04')) % WEEKDAYS.length]);
    }
  });
});
