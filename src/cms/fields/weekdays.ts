import type { Field } from 'payload';

import { WEEKDAYS } from '@/domain/schedule';

import { options } from './options';

/** Days of the week to choose from, at least one. */
export function weekdaysField(name: 'days' | 'weekdays', label: string): Field {
  return {
    name,
    type: 'select',
    label,
    hasMany: true,
    required: true,
    options: options(WEEKDAYS, {
      MO: 'Maandag',
      TU: 'Dinsdag',
      WE: 'Woensdag',
      TH: 'Donderdag',
      FR: 'Vrijdag',
      SA: 'Zaterdag',
      SU: 'Zondag',
    }),
    admin: { description: 'U mag meer dagen kiezen.' },
  };
}
