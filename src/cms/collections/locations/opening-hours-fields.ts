import type { Field } from 'payload';

import { PUBLIC_HOLIDAYS } from '@/domain/holidays';
import { SCHOOL_HOLIDAY_HOURS } from '@/domain/opening-hours-record';

import { dayField } from '../../fields/day';
import { options } from '../../fields/options';
import { SCHOOL_REGION_OPTIONS } from '../../fields/schedule-limits';
import { timeOfDayField } from '../../fields/time-of-day';
import { weekdaysField } from '../../fields/weekdays';
import { PUBLIC_HOLIDAY_LABELS } from '../../holiday-labels';

const staffedField: Field = {
  name: 'staffed',
  type: 'checkbox',
  label: 'Er is iemand om te helpen',
  defaultValue: true,
  admin: { description: 'Uit: de deur is open, maar er is niemand om te helpen.' },
};

/** From when until when, and whether somebody is there to help. */
const slotFields: Field[] = [
  {
    type: 'row',
    fields: [timeOfDayField({ name: 'opens', label: 'Open' }), timeOfDayField({ name: 'closes', label: 'Dicht' })],
  },
  staffedField,
];

const weekFields: Field[] = [weekdaysField('days', 'Dagen'), ...slotFields];

const slotLabels = { singular: 'Tijd', plural: 'Tijden' };

/** Times of one day, or of each day of a period. */
const hoursOfDayField: Field = {
  name: 'hours',
  type: 'array',
  label: 'Tijden op deze dagen',
  labels: slotLabels,
  maxRows: 4,
  admin: { description: 'Leeg: dicht.' },
  fields: slotFields,
};

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const MONTH_OPTIONS = options(MONTHS, {
  '01': 'januari',
  '02': 'februari',
  '03': 'maart',
  '04': 'april',
  '05': 'mei',
  '06': 'juni',
  '07': 'juli',
  '08': 'augustus',
  '09': 'september',
  '10': 'oktober',
  '11': 'november',
  '12': 'december',
});

/** Whether a row of a season has no days: then it says that the place is closed. */
function isClosed(row: object): boolean {
  return !('days' in row) || !Array.isArray(row.days) || row.days.length === 0;
}

function dayOfYearFields(name: 'from' | 'until', label: string): Field[] {
  return [
    {
      name: `${name}Day`,
      type: 'number',
      label,
      required: true,
      min: 1,
      max: 31,
      admin: { width: '20%', step: 1, description: 'De dag.' },
    },
    {
      name: `${name}Month`,
      type: 'select',
      label: 'Maand',
      required: true,
      options: MONTH_OPTIONS,
      admin: { width: '30%', description: 'Elk jaar weer.' },
    },
  ];
}

/** When a place is open: its week, and what differs from it. */
export const openingHoursFields: Field[] = [
  {
    name: 'hoursPreview',
    type: 'ui',
    admin: { components: { Field: '/cms/admin/hours/hours-preview#HoursPreview' }, disableListColumn: true },
  },
  {
    name: 'openingHours',
    type: 'array',
    label: 'Openingstijden',
    labels: slotLabels,
    maxRows: 28,
    admin: {
      description:
        'Een rij voor elke tijd in de week. Is het maandag en dinsdag van 10 tot 17 uur open? Dan is dat één rij. Weet u de tijden niet? Laat dit leeg.',
    },
    fields: weekFields,
  },
  {
    name: 'exceptions',
    type: 'array',
    label: 'Andere tijden of dicht',
    labels: { singular: 'Uitzondering', plural: 'Uitzonderingen' },
    maxRows: 100,
    admin: {
      description:
        'Voor verbouwingen, vakanties en losse dagen. Geen tijden erbij? Dan is het dicht, en gaat alles wat hier is die dagen niet door. Dat hoeft u nergens anders te zeggen.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          dayField({ name: 'from', label: 'Van', required: true }),
          dayField({ name: 'to', label: 'Tot en met', description: 'Leeg: alleen die dag.', notBefore: 'from' }),
        ],
      },
      weekdaysField('days', 'Alleen op', { required: false, description: 'Leeg: op alle dagen.' }),
      hoursOfDayField,
      {
        name: 'why',
        type: 'text',
        label: 'Waarom?',
        localized: true,
        maxLength: 120,
        admin: { description: 'Bijvoorbeeld: Verbouwing.' },
      },
    ],
  },
  {
    name: 'holidaysKept',
    type: 'checkbox',
    label: 'Dicht op feestdagen',
    defaultValue: true,
    admin: {
      description:
        'Nieuwjaarsdag, Pasen, Koningsdag, Hemelvaart, Pinksteren, Kerst, en om de vijf jaar 5 mei. Die dagen zoeken wij zelf op.',
    },
  },
  {
    name: 'publicHolidays',
    type: 'array',
    label: 'Feestdagen die anders gaan',
    labels: { singular: 'Feestdag', plural: 'Feestdagen' },
    maxRows: 12,
    admin: { description: 'Bijvoorbeeld: op Goede Vrijdag dicht, of op Tweede Kerstdag open van 12 tot 17 uur.' },
    fields: [
      {
        name: 'on',
        type: 'select',
        label: 'Welke feestdag?',
        hasMany: true,
        required: true,
        options: options(PUBLIC_HOLIDAYS, PUBLIC_HOLIDAY_LABELS),
        admin: { description: 'U mag meer feestdagen kiezen.' },
      },
      hoursOfDayField,
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'schoolRegion',
        type: 'select',
        label: 'Schoolvakanties van regio',
        options: SCHOOL_REGION_OPTIONS,
        admin: { width: '50%', description: 'De regio waar deze plek ligt.' },
      },
      {
        name: 'schoolHolidays',
        type: 'select',
        label: 'In de schoolvakanties',
        defaultValue: 'same',
        options: options(SCHOOL_HOLIDAY_HOURS, {
          same: 'Zoals altijd open',
          closed: 'Dicht',
          other: 'Andere tijden',
        }),
        admin: { width: '50%', description: 'Kiest u “Dicht” of “Andere tijden”? Vul dan ook de regio in.' },
      },
    ],
  },
  {
    name: 'schoolHolidayHours',
    type: 'array',
    label: 'Tijden in de schoolvakanties',
    labels: slotLabels,
    maxRows: 28,
    admin: {
      condition: (data) => data.schoolHolidays === 'other',
      description: 'Een rij voor elke tijd in een vakantieweek.',
    },
    fields: weekFields,
  },
  {
    name: 'seasons',
    type: 'array',
    label: 'Elk jaar andere tijden in een seizoen',
    labels: { singular: 'Tijd', plural: 'Tijden' },
    maxRows: 28,
    admin: {
      description:
        'Bijvoorbeeld: elk jaar in juli en augustus kortere tijden. Een rij voor elke tijd; andere tijden gelden dan niet.',
    },
    fields: [
      { type: 'row', fields: [...dayOfYearFields('from', 'Van'), ...dayOfYearFields('until', 'Tot en met')] },
      weekdaysField('days', 'Dagen', { required: false, description: 'Leeg: in dit seizoen dicht.' }),
      {
        type: 'row',
        fields: [
          timeOfDayField({ name: 'opens', label: 'Open', optionalWhen: isClosed }),
          timeOfDayField({ name: 'closes', label: 'Dicht', optionalWhen: isClosed }),
        ],
      },
      staffedField,
    ],
  },
  {
    name: 'hoursNote',
    type: 'textarea',
    label: 'Let op bij de tijden',
    localized: true,
    maxLength: 300,
    admin: { description: 'Iets wat niet in de rijen past.' },
  },
];
