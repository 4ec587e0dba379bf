import { SCHOOL_REGIONS, type SchoolRegion } from '@/domain/holidays';
import type { SchoolHoliday } from '@/domain/school-holidays';

import type { Localised } from '../localised';

/** A school holiday before anybody looked at it. */
export interface SchoolHolidaySeed extends Omit<SchoolHoliday, 'name'> {
  name: Localised;
  /** `2026-2027`. */
  schoolYear: string;
  /**
   * Christmas, May and summer are fixed by the minister for all schools; autumn and spring are advice, so that a school,
   * and a place that follows its schools, may have other days.
   */
  fixed: boolean;
  /**
   * Read in the government's own table. The others were taken from lists that name it as their source and agree with
   * each other; an editor should compare them with rijksoverheid.nl once.
   */
  readAtSource: boolean;
}

const READ_AT_SOURCE = ['2027-2028', '2028-2029'];

const NAMES = {
  autumn: { nl: 'Herfstvakantie', en: 'Autumn holiday' },
  christmas: { nl: 'Kerstvakantie', en: 'Christmas holiday' },
  spring: { nl: 'Voorjaarsvakantie', en: 'Spring holiday' },
  may: { nl: 'Meivakantie', en: 'May holiday' },
  summer: { nl: 'Zomervakantie', en: 'Summer holiday' },
} as const satisfies Record<string, Localised>;

type Row = [holiday: keyof typeof NAMES, regions: readonly SchoolRegion[], from: string, until: string];

/**
 * From Saturday to Sunday, as rijksoverheid.nl publishes them ("Overzicht schoolvakanties per schooljaar"). The advised
 * second week of the May holiday, which each school decides on, is not among them.
 */
const YEARS: Record<string, readonly Row[]> = {
  '2025-2026': [
    ['autumn', ['noord', 'midden'], '2025-10-18', '2025-10-26'],
    ['autumn', ['zuid'], '2025-10-11', '2025-10-19'],
    ['christmas', SCHOOL_REGIONS, '2025-12-20', '2026-01-04'],
    ['spring', ['noord'], '2026-02-21', '2026-03-01'],
    ['spring', ['midden', 'zuid'], '2026-02-14', '2026-02-22'],
    ['may', SCHOOL_REGIONS, '2026-04-25', '2026-05-03'],
    ['summer', ['noord'], '2026-07-04', '2026-08-16'],
    ['summer', ['midden'], '2026-07-18', '2026-08-30'],
    ['summer', ['zuid'], '2026-07-11', '2026-08-23'],
  ],
  '2026-2027': [
    ['autumn', ['noord'], '2026-10-10', '2026-10-18'],
    ['autumn', ['midden', 'zuid'], '2026-10-17', '2026-10-25'],
    ['christmas', SCHOOL_REGIONS, '2026-12-19', '2027-01-03'],
    ['spring', ['noord', 'midden'], '2027-02-20', '2027-02-28'],
    ['spring', ['zuid'], '2027-02-13', '2027-02-21'],
    ['may', SCHOOL_REGIONS, '2027-04-24', '2027-05-02'],
    ['summer', ['noord'], '2027-07-10', '2027-08-22'],
    ['summer', ['midden'], '2027-07-17', '2027-08-29'],
    ['summer', ['zuid'], '2027-07-24', '2027-09-05'],
  ],
  '2027-2028': [
    ['autumn', ['noord', 'midden'], '2027-10-16', '2027-10-24'],
    ['autumn', ['zuid'], '2027-10-23', '2027-10-31'],
    ['christmas', SCHOOL_REGIONS, '2027-12-25', '2028-01-09'],
    ['spring', ['noord'], '2028-02-19', '2028-02-27'],
    ['spring', ['midden', 'zuid'], '2028-02-26', '2028-03-05'],
    ['may', SCHOOL_REGIONS, '2028-04-29', '2028-05-07'],
    ['summer', ['noord'], '2028-07-15', '2028-08-27'],
    ['summer', ['midden'], '2028-07-08', '2028-08-20'],
    ['summer', ['zuid'], '2028-07-22', '2028-09-03'],
  ],
  '2028-2029': [
    ['autumn', ['noord'], '2028-10-14', '2028-10-22'],
    ['autumn', ['midden', 'zuid'], '2028-10-21', '2028-10-29'],
    ['christmas', SCHOOL_REGIONS, '2028-12-23', '2029-01-07'],
    ['spring', ['noord', 'midden'], '2029-02-17', '2029-02-25'],
    ['spring', ['zuid'], '2029-02-10', '2029-02-18'],
    ['may', SCHOOL_REGIONS, '2029-04-28', '2029-05-06'],
    ['summer', ['noord'], '2029-07-21', '2029-09-02'],
    ['summer', ['midden'], '2029-07-07', '2029-08-19'],
    ['summer', ['zuid'], '2029-07-14', '2029-08-26'],
  ],
};

/** The official school holidays of the Netherlands, in order of school year. */
export const SCHOOL_HOLIDAYS: readonly SchoolHolidaySeed[] = Object.entries(YEARS).flatMap(([schoolYear, rows]) =>
  rows.map(([holiday, regions, from, until]) => ({
    name: NAMES[holiday],
    schoolYear,
    regions,
    from,
    until,
    fixed: holiday !== 'autumn' && holiday !== 'spring',
    readAtSource: READ_AT_SOURCE.includes(schoolYear),
  })),
);
