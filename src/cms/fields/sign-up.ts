import type { Field } from 'payload';

import { LARGEST_CAPACITY, SIGN_UP_UNITS } from '@/domain/sign-up';

import { options } from './options';

/** How people sign up on the site itself. */
export const signUpField: Field = {
  name: 'signUp',
  type: 'group',
  label: 'Aanmelden op deze site',
  admin: {
    condition: (data) => data.registration === 'form',
    description: 'Mensen melden zich aan zonder account. U ziet de namen bij Aanmeldingen.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'per',
          type: 'select',
          label: 'Waarvoor meldt iemand zich aan?',
          required: true,
          defaultValue: 'session',
          options: options(SIGN_UP_UNITS, { series: 'Voor de hele reeks', session: 'Voor één bijeenkomst' }),
          admin: { width: '50%', description: 'Een cursus is meestal een reeks. Een workshop één bijeenkomst.' },
        },
        {
          name: 'capacity',
          type: 'number',
          label: 'Aantal plaatsen',
          min: 1,
          max: LARGEST_CAPACITY,
          validate: (value: unknown) =>
            value == null || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LARGEST_CAPACITY)
              ? true
              : `Vul een heel getal in van 1 tot en met ${String(LARGEST_CAPACITY)}.`,
          admin: { width: '50%', step: 1, description: 'Per bijeenkomst of reeks. Leeg: er is altijd plaats.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'waitingList',
          type: 'checkbox',
          label: 'Met wachtlijst',
          defaultValue: true,
          admin: { width: '50%', description: 'Is het vol? Dan kunnen mensen op de wachtlijst.' },
        },
        {
          name: 'lateComers',
          type: 'checkbox',
          label: 'Later instappen mag',
          defaultValue: false,
          admin: {
            width: '50%',
            condition: (_, siblingData) => siblingData.per === 'series',
            description: 'Mag iemand zich nog aanmelden als de reeks al begonnen is?',
          },
        },
      ],
    },
  ],
};
