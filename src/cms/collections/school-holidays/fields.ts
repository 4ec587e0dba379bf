import type { Field } from 'payload';

import { dayField } from '../../fields/day';
import { peopleAnswerField } from '../../fields/people-answer';
import { SCHOOL_REGION_OPTIONS } from '../../fields/schedule-limits';

export const fields: Field[] = [
  peopleAnswerField,
  {
    name: 'name',
    type: 'text',
    label: 'Naam',
    required: true,
    localized: true,
    maxLength: 80,
    admin: { description: 'Bijvoorbeeld: Herfstvakantie.' },
  },
  {
    name: 'regions',
    type: 'select',
    label: 'Voor welke regio?',
    hasMany: true,
    required: true,
    options: SCHOOL_REGION_OPTIONS,
    admin: { description: 'U mag meer regio’s kiezen, als de dagen hetzelfde zijn.' },
  },
  {
    type: 'row',
    fields: [
      dayField({ name: 'from', label: 'Eerste dag', required: true, description: 'Meestal een zaterdag.' }),
      dayField({
        name: 'until',
        label: 'Laatste dag',
        required: true,
        notBefore: 'from',
        description: 'Meestal een zondag.',
      }),
    ],
  },
  {
    name: 'advised',
    type: 'checkbox',
    label: 'Dit is een advies',
    defaultValue: false,
    admin: { description: 'Scholen mogen van een advies afwijken. Kerst, mei en zomer liggen vast.' },
  },
  {
    name: 'toBeChecked',
    type: 'checkbox',
    label: 'Nog vergelijken met rijksoverheid.nl',
    defaultValue: false,
    admin: { description: 'Zet dit uit als u de dagen heeft nagekeken.' },
  },
];
