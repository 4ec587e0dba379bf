import type { Field } from 'payload';

import { FEEDBACK_ANSWERS } from '@/domain/feedback';

import { options } from '../../fields/options';

export const fields: Field[] = [
  {
    name: 'text',
    type: 'text',
    label: 'Wat iemand miste',
    admin: { description: 'In eigen woorden. Leeg: een telling van antwoorden.' },
  },
  {
    name: 'answer',
    type: 'select',
    label: 'Antwoord',
    required: true,
    options: options(FEEDBACK_ANSWERS, { yes: 'Gevonden', no: 'Niet gevonden', missed: 'Er mist iets' }),
    admin: { description: 'Op de vraag: heeft u gevonden wat u zocht?' },
  },
  {
    name: 'page',
    type: 'text',
    label: 'Pagina',
    // Empty and never null.
    defaultValue: '',
    admin: { description: 'Waar de vraag stond. Leeg: dat weten we niet.' },
  },
  {
    name: 'week',
    type: 'text',
    label: 'Week',
    required: true,
    index: true,
    admin: { description: 'Het jaar en het nummer van de week.' },
  },
  {
    name: 'count',
    type: 'number',
    label: 'Hoe vaak',
    required: true,
    defaultValue: 0,
    admin: { description: 'Zo vaak is dit in deze week geantwoord.' },
  },
];
