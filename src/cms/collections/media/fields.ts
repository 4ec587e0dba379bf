import type { Field } from 'payload';

import { consentField } from '../../fields/consent';
import { organisationField } from '../../fields/organisation';

export const fields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    label: 'Wat staat erop?',
    required: true,
    localized: true,
    maxLength: 300,
    admin: {
      description: 'Voor wie het niet kan zien. Bijvoorbeeld: Een vrijwilliger kijkt mee op de telefoon van een vrouw.',
    },
  },
  organisationField({ description: 'Van welke organisatie is dit bestand? Leeg: van het programma.', required: false }),
  {
    type: 'row',
    fields: [
      {
        name: 'credit',
        type: 'text',
        label: 'Maker',
        maxLength: 120,
        admin: { width: '50%', description: 'Wie maakte de foto of tekening?' },
      },
      {
        name: 'licence',
        type: 'text',
        label: 'Licentie',
        maxLength: 120,
        admin: { width: '50%', description: 'Bijvoorbeeld: eigen werk, of CC BY 4.0.' },
      },
    ],
  },
  consentField(),
];
