import { SCHOOL_REGIONS } from '../holidays';
import type { Cursor } from './cursor';
import type { Item } from './items';
import { readClosed, readDateList, readMonths } from './read-dates';
import { readDays } from './read-days';
import { Refusal } from './refusal';

const MEETING =
  'les|lessen|inloop|inloopspreekuur|spreekuur|spreekuren|bijeenkomst|bijeenkomsten|cursus|workshop|taalcafe|digicafe|activiteit|activiteiten';
const NOT = [
  'behalve|uitgezonderd|muv|uitgezonderd|excl|exclusief',
  'met uitzondering van',
  'niet',
  `er? is? geen ${MEETING}`,
  'gesloten|dicht',
];
/** Said after the days that are left out: "op 24 december gesloten", "in de vakanties is er geen les". */
const NOT_AFTERWARDS = [
  `is|zijn? er? geen ${MEETING}`,
  'is|zijn? we|wij? er? niet|gesloten|dicht',
  'gaat|gaan de|het? inloop|les|lessen|spreekuur? niet door',
  'vervalt|vervallen',
];
const SCHOOL_HOLIDAYS = [
  'schoolvakanties|schoolvakantie|vakanties|vakantie|vakantieperiode|vakantieperiodes|vakantieperioden|schoolvakantieperiodes',
  'school - vakanties|vakantie',
  'school vakanties|vakantie',
];
const NAMED_HOLIDAYS =
  'kerstvakantie|zomervakantie|herfstvakantie|voorjaarsvakantie|krokusvakantie|meivakantie|kerst|pasen|pinksteren|bouwvak|zomer|zomerperiode|zomermaanden|zomerstop|winterstop';
const SCHOOL_WEEKS = [
  'alleen? in|tijdens|gedurende de? schoolweken|schoolperiode|schoolperiodes|lesweken',
  'alleen op|in schooldagen',
];

/**
 * Days that are left out: "behalve op 15 december en 5 januari", "niet in de schoolvakanties (regio noord)", "op
 * feestdagen gesloten", "alleen in schoolweken". Throws a Refusal for holidays that have no dates here.
 */
export function readLimit(cursor: Cursor): Item[] | null {
  if (SCHOOL_WEEKS.some((pattern) => cursor.takes(pattern))) {
    return [{ type: 'schoolHolidays', rule: 'only-in-school-weeks' }];
  }
  return readAlso(cursor) ?? readRegion(cursor) ?? readNotFirst(cursor) ?? readNotLast(cursor);
}

/** "Ook in de vakanties" says that nothing is left out. */
function readAlso(cursor: Cursor): Item[] | null {
  const only = cursor.attempt(() => (cursor.takes('alleen in|tijdens de|alle?') && readSchoolHolidays(cursor)) || null);
  if (only) throw new Refusal('onlyInHolidays');
  const also = cursor.attempt(() => (cursor.takes('ook in|tijdens de|alle?') && readSchoolHolidays(cursor)) || null);
  return also && [{ type: 'harmless' }];
}

function readRegion(cursor: Cursor): Item[] | null {
  const words = cursor.words(`regio|vakantieregio|schoolregio ${SCHOOL_REGIONS.join('|')}`);
  const region = SCHOOL_REGIONS.find((one) => words?.includes(one));
  return region ? [{ type: 'region', region }] : null;
}

function readNotFirst(cursor: Cursor): Item[] | null {
  return cursor.attempt(() => {
    const outside = cursor.takes('buiten');
    if (!outside && !NOT.some((pattern) => cursor.takes(pattern))) return null;
    const items: Item[] = [];
    for (;;) {
      const next = cursor.attempt(() => {
        if (items.length > 0 && !['en', ', en', ',', 'of', 'en ook'].some((pattern) => cursor.takes(pattern)))
          return null;
        if (items.length > 0) cursor.takes('niet|behalve');
        return readLeftOut(cursor, items.length === 0);
      });
      if (!next) break;
      items.push(...next);
    }
    if (items.length === 0) return null;
    if (outside) cursor.takes('om');
    return items;
  });
}

function readNotLast(cursor: Cursor): Item[] | null {
  return cursor.attempt(() => {
    const items = readLeftOut(cursor, false);
    return items && NOT_AFTERWARDS.some((pattern) => cursor.takes(pattern)) ? items : null;
  });
}

/** What is left out. Days of the week only where nothing else can be meant: directly after "behalve". */
function readLeftOut(cursor: Cursor, withWeekdays: boolean): Item[] | null {
  return (
    cursor.attempt(() => {
      cursor.takes('op|in|tijdens|gedurende|met');
      cursor.takes('de|alle');
      const begin = cursor.position;
      const named = cursor.takes(NAMED_HOLIDAYS);
      if (named || readSchoolHolidays(cursor)) {
        const dated = datesOfHoliday(cursor);
        if (dated) return dated;
        if (named) throw new Refusal('whichHoliday', cursor.writtenSince(begin));
        return [{ type: 'schoolHolidays', rule: 'not-in' }, ...(bracketedRegion(cursor) ?? [])];
      }
      if (cursor.takes('officiele|nationale|erkende|algemeen? erkende? feestdagen'))
        return [{ type: 'publicHolidays' }];
      return null;
    }) ??
    cursor.attempt(() => {
      const begin = cursor.position;
      const months = cursor.sees('in') ? readMonths(cursor) : null;
      if (months) return [{ type: 'exception', period: months, text: cursor.writtenSince(begin) }];
      cursor.takes('in|tijdens de periode?');
      const period = readClosed(cursor);
      return period && [{ type: 'exception', period, text: cursor.writtenSince(begin) }];
    }) ??
    cursor.attempt(() => {
      cursor.takes('op');
      const dates = readDateList(cursor);
      return dates && [{ type: 'exceptDays', days: dates.days }];
    }) ??
    (withWeekdays ? readWeekdaysOut(cursor) : null)
  );
}

function readSchoolHolidays(cursor: Cursor): boolean {
  return SCHOOL_HOLIDAYS.some((pattern) => cursor.takes(pattern));
}

/** "in de vakantie van 6 tot en met 11 augustus", "kerstvakantie (21 december t/m 1 januari)": the dates say it all. */
function datesOfHoliday(cursor: Cursor): Item[] | null {
  return cursor.attempt(() => {
    const bracket = cursor.takes('(');
    const begin = cursor.position;
    const period = readClosed(cursor);
    if (!period || (bracket && !cursor.takes(')'))) return null;
    return [{ type: 'exception', period, text: cursor.writtenSince(begin) }];
  });
}

function bracketedRegion(cursor: Cursor): Item[] | null {
  return cursor.attempt(() => {
    const bracket = cursor.takes('(') || cursor.takes('van|in');
    const region = readRegion(cursor);
    if (!region || (bracket && cursor.sees(')') && !cursor.takes(')'))) return null;
    return region;
  });
}

function readWeekdaysOut(cursor: Cursor): Item[] | null {
  return cursor.attempt(() => {
    cursor.takes('op');
    const days = readDays(cursor);
    return days?.nths.length === 0 && days.part === null ? [{ type: 'exceptWeekdays', weekdays: days.weekdays }] : null;
  });
}
