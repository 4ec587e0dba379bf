import type { Field } from 'payload';

import { WEEKDAYS } from '@/domain/schedule';

import { options } from './options';

interface WeekdaysOptions {
  description?: string;
  required?: boolean;
}

/** Days of the week to choose from, at least one unless it says otherwise. */
export function weekdaysField(
  name: 'days' | 'weekdays',
  label: string,
  { description = 'U mag meer dagen kiezen.', required = true }: WeekdaysOptions = {},
): Field {
  return {
    name,
    type: 'select',
    label,
    hasMany: true,
    required,
    options: options(WEEKDAYS, {
      MO: 'Maandag',
      TU: 'Dinsdag',
      WE: 'Woensdag',
      TH: 'Donderdag',
      FR: 'Vrijdag',
      SA: 'Zaterdag',
      SU: 'Zondag',
    }),
    admin: { description },
  };
}
