import type { Field } from 'payload';

export const fields: Field[] = [
  {
    name: 'text',
    type: 'text',
    label: 'Woorden',
    required: true,
    admin: { description: 'Waar iemand naar zocht, in kleine letters.' },
  },
  {
    name: 'place',
    type: 'text',
    label: 'Plaats',
    // Empty and never null, so that one search is one row.
    required: false,
    defaultValue: '',
    admin: { description: 'Leeg: in heel Nederland gezocht.' },
  },
  {
    name: 'week',
    type: 'text',
    label: 'Week',
    required: true,
    admin: { description: 'Het jaar en het nummer van de week.' },
  },
  {
    name: 'count',
    type: 'number',
    label: 'Hoe vaak',
    required: true,
    defaultValue: 0,
    admin: { description: 'Zo vaak is er in deze week naar gezocht.' },
  },
];
