import type { Field } from 'payload';

import { FOLLOWED_HOURS, WEEK_PARITIES } from '@/domain/schedule';

import { dateTimeField } from './date-time';
import { dayField } from './day';
import { options } from './options';
import { changedMeetingsField } from './schedule-changes';
import { scheduleLimitFields } from './schedule-limits';
import { timeOfDayField } from './time-of-day';
import { weekdaysField } from './weekdays';

const otherPlaceField: Field = {
  name: 'place',
  type: 'relationship',
  relationTo: 'locations',
  label: 'Andere plek',
  admin: { description: 'Alleen als het ergens anders is dan hierboven.' },
};

/** When an offer happens: in words, by a weekly or monthly pattern, or on dates. */
export const scheduleField: Field = {
  name: 'schedule',
  type: 'group',
  label: 'Wanneer',
  fields: [
    {
      name: 'phrase',
      type: 'ui',
      admin: { components: { Field: '/cms/admin/schedule/phrase-field#PhraseField' }, disableListColumn: true },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Hoe wilt u de tijden invullen?',
      required: true,
      defaultValue: 'text',
      options: [
        { value: 'rules', label: 'Elke week of elke maand' },
        { value: 'dates', label: 'Op losse datums' },
        { value: 'text', label: 'Alleen in woorden' },
      ],
      admin: { description: 'Weet u de tijden niet precies? Kies dan "Alleen in woorden".' },
    },
    {
      name: 'rules',
      type: 'array',
      label: 'Elke week of elke maand',
      labels: { singular: 'Regel', plural: 'Regels' },
      maxRows: 20,
      admin: {
        condition: (_, siblingData) => siblingData.kind === 'rules',
        description: 'Eén rij per tijd. Bijvoorbeeld: dinsdag en donderdag van 10:00 tot 12:00.',
      },
      fields: [
        weekdaysField('weekdays', 'Op welke dag?'),
        {
          name: 'nths',
          type: 'select',
          label: 'De hoeveelste in de maand?',
          hasMany: true,
          options: [
            { value: '1', label: 'Eerste' },
            { value: '2', label: 'Tweede' },
            { value: '3', label: 'Derde' },
            { value: '4', label: 'Vierde' },
            { value: '5', label: 'Vijfde' },
            { value: '-1', label: 'Laatste' },
          ],
          admin: { description: 'Leeg: elke week.' },
        },
        {
          name: 'followsHours',
          type: 'select',
          label: 'Zo lang de locatie open is?',
          options: options(FOLLOWED_HOURS, {
            open: 'Ja, als de deur open is',
            staffed: 'Ja, als er iemand is om te helpen',
          }),
          admin: { description: 'Kies dit als mensen altijd mogen komen. Dan hoeft u geen tijden in te vullen.' },
        },
        {
          type: 'row',
          fields: [
            timeOfDayField({ name: 'opens', label: 'Begint om', optionalWhen: followsHours }),
            timeOfDayField({ name: 'closes', label: 'Stopt om', optionalWhen: followsHours }),
          ],
        },
        {
          type: 'row',
          fields: [
            dayField({ name: 'from', label: 'Vanaf', description: 'Leeg: het loopt al.' }),
            dayField({ name: 'until', label: 'Tot en met', description: 'Leeg: het gaat door.', notBefore: 'from' }),
          ],
        },
        {
          type: 'row',
          fields: [
            numberField(
              'interval',
              'Om de hoeveel weken?',
              52,
              'Leeg: elke week. 2: om de week. Vul dan ook “Vanaf” in.',
            ),
            {
              name: 'weekParity',
              type: 'select',
              label: 'Even of oneven weken?',
              options: options(WEEK_PARITIES, { even: 'Even weken', odd: 'Oneven weken' }),
              admin: { width: '33%', description: 'Leeg: alle weken.' },
            },
            numberField('count', 'Hoeveel keer?', 200, 'Leeg: het gaat door. 8: acht lessen. Vul dan ook “Vanaf” in.'),
          ],
        },
        otherPlaceField,
      ],
    },
    {
      name: 'dates',
      type: 'array',
      label: 'Datums',
      labels: { singular: 'Datum', plural: 'Datums' },
      maxRows: 200,
      admin: {
        condition: (_, siblingData) => siblingData.kind === 'dates',
        description: 'Elke bijeenkomst een rij.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            dateTimeField({ name: 'start', label: 'Begint op' }),
            dateTimeField({ name: 'end', label: 'Stopt op', after: 'start' }),
          ],
        },
        otherPlaceField,
      ],
    },
    ...scheduleLimitFields,
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '/cms/admin/schedule/schedule-preview#SchedulePreview' }, disableListColumn: true },
    },
    changedMeetingsField,
    {
      name: 'note',
      type: 'textarea',
      label: 'Tijden in woorden',
      localized: true,
      maxLength: 500,
      admin: { description: 'Dit lezen bezoekers erbij. Bijvoorbeeld: niet in de schoolvakantie.' },
    },
  ],
};

function followsHours(row: object): boolean {
  return 'followsHours' in row && row.followsHours != null && row.followsHours !== '';
}

function numberField(name: string, label: string, max: number, description: string): Field {
  return { name, type: 'number', label, min: 1, max, admin: { width: '33%', step: 1, description } };
}
