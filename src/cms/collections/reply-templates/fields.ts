import type { Field } from 'payload';

import { REPLY_USES } from '@/domain/reply-template';

import { options } from '../../fields/options';

export const fields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Titel',
    required: true,
    maxLength: 120,
    admin: { description: 'Zo heet het antwoord in de lijst. Bij een mail is dit ook het onderwerp.' },
  },
  {
    name: 'use',
    type: 'select',
    label: 'Waarvoor?',
    required: true,
    defaultValue: 'call',
    options: options(REPLY_USES, { call: 'Om te zeggen bij het bellen', mail: 'Om te mailen' }),
    admin: { description: 'Mailen kan alleen als iemand een e-mailadres gaf.' },
  },
  {
    name: 'text',
    type: 'textarea',
    label: 'Tekst',
    required: true,
    maxLength: 4000,
    admin: {
      rows: 12,
      description:
        'Korte zinnen, gewone woorden. Op {naam} komt de naam van de persoon. Op {organisatie} komt uw organisatie.',
    },
  },
];
