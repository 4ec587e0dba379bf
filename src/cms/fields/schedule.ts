import type { Field } from 'payload';

import { dayField } from './day';
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
          type: 'row',
          fields: [
            timeOfDayField({ name: 'opens', label: 'Begint om' }),
            timeOfDayField({ name: 'closes', label: 'Stopt om' }),
          ],
        },
        {
          type: 'row',
          fields: [
            dayField({ name: 'from', label: 'Vanaf', description: 'Leeg: het loopt al.' }),
            dayField({ name: 'until', label: 'Tot en met', description: 'Leeg: het gaat door.', notBefore: 'from' }),
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
          fields: [dateTimeField('start', 'Begint op'), dateTimeField('end', 'Stopt op')],
        },
        otherPlaceField,
      ],
    },
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

function dateTimeField(name: 'start' | 'end', label: string): Field {
  return {
    name,
    type: 'date',
    label,
    required: true,
    admin: {
      width: '50%',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm', timeFormat: 'HH:mm' },
    },
    validate: (value: unknown, { siblingData }: { siblingData: object }) => {
      if (typeof value !== 'string' && !(value instanceof Date)) return 'Kies een dag en een tijd.';
      const start: unknown = name === 'end' && 'start' in siblingData ? siblingData.start : null;
      return typeof start === 'string' && new Date(value) <= new Date(start) ? 'Het einde ligt voor het begin.' : true;
    },
  };
}
