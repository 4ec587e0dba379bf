import type { Condition, Field } from 'payload';

import { dateTimeField } from './date-time';
import { options } from './options';

const isMoved: Condition = (_, siblingData) => siblingData.status === 'moved';

/** Single meetings that are cancelled or moved. They stay on the site, with what became of them. */
export const changedMeetingsField: Field = {
  name: 'overrides',
  type: 'array',
  label: 'Gaat een keer anders',
  labels: { singular: 'Wijziging', plural: 'Wijzigingen' },
  maxRows: 100,
  admin: {
    condition: (_, siblingData) => siblingData.kind === 'rules' || siblingData.kind === 'dates',
    description: 'Gaat één bijeenkomst niet door, of wordt hij verplaatst? Bezoekers zien dat op de site.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        dateTimeField({
          name: 'start',
          label: 'Welke bijeenkomst?',
          description: 'De dag en de tijd waarop hij zou beginnen.',
        }),
        {
          name: 'status',
          type: 'select',
          label: 'Wat gebeurt er?',
          required: true,
          defaultValue: 'cancelled',
          options: options(['cancelled', 'moved'] as const, {
            cancelled: 'Gaat niet door',
            moved: 'Krijgt een nieuwe tijd',
          }),
          admin: { width: '50%', description: 'Verhuist hij naar een andere plek? Kies dan ook een nieuwe tijd.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dateTimeField({ name: 'newStart', label: 'Begint nu op', condition: isMoved }),
        dateTimeField({ name: 'newEnd', label: 'Stopt nu op', after: 'newStart', condition: isMoved }),
      ],
    },
    {
      name: 'newPlace',
      type: 'relationship',
      relationTo: 'locations',
      label: 'Andere plek',
      admin: { condition: isMoved, description: 'Leeg: dezelfde plek.' },
    },
    {
      name: 'reason',
      type: 'text',
      label: 'Waarom?',
      localized: true,
      maxLength: 120,
      admin: { description: 'Kort, voor bezoekers. Bijvoorbeeld: de begeleider is ziek.' },
    },
    {
      // Which row of the schedule the meeting comes from: found by its start when the offer is saved.
      name: 'row',
      type: 'text',
      label: 'Rij van het rooster',
      maxLength: 40,
      admin: { hidden: true, description: 'Vullen wij zelf in.' },
    },
  ],
};
