import type { Field } from 'payload';

import { organisationField } from '../../fields/organisation';

const amount = (name: string, label: string, description: string): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  defaultValue: 0,
  admin: { width: '25%', description },
});

export const fields: Field[] = [
  {
    name: 'offer',
    type: 'relationship',
    relationTo: 'offers',
    label: 'Aanbod',
    index: true,
    admin: { description: 'Leeg: dit aanbod is er niet meer.' },
  },
  { name: 'title', type: 'text', label: 'Titel', required: true, admin: { description: 'Zoals het toen heette.' } },
  organisationField({ description: 'Alleen zij en het programma kunnen dit lezen.' }),
  {
    name: 'session',
    type: 'text',
    label: 'Kenmerk',
    required: true,
    hidden: true,
  },
  {
    name: 'day',
    type: 'text',
    label: 'Dag',
    required: true,
    index: true,
    admin: { description: 'De dag van de bijeenkomst, of de laatste dag van de reeks.' },
  },
  {
    type: 'row',
    fields: [
      amount('signedUp', 'Aangemeld', 'Mensen met een plaats.'),
      amount('present', 'Aanwezig', 'Mensen die er waren.'),
      amount('absent', 'Niet gekomen', 'Mensen die er niet waren.'),
      amount('cancelled', 'Afgemeld', 'Mensen die zich afmeldden, of op de wachtlijst bleven.'),
    ],
  },
];
