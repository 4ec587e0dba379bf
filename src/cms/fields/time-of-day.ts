import type { TextField } from 'payload';

import { parseTimeOfDay } from '@/domain/time-of-day';

interface TimeOfDayOptions {
  name: 'opens' | 'closes';
  label: string;
  required?: boolean;
  /** Whether a row may do without, by what else it holds. */
  optionalWhen?: (row: object) => boolean;
}

/** A time of day as people type it (`9.30`, `09:30`), kept as `09:30`. */
export function timeOfDayField({
  label,
  name,
  optionalWhen,
  required = optionalWhen === undefined,
}: TimeOfDayOptions): TextField {
  return {
    name,
    type: 'text',
    label,
    required,
    admin: { width: '25%', placeholder: '10:00', description: 'Bijvoorbeeld 10:00' },
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) => (typeof value === 'string' ? (parseTimeOfDay(value) ?? value) : value),
      ],
    },
    validate: (value: unknown, { siblingData }: { siblingData: object }) => {
      if (value == null || value === '') {
        const mayBeEmpty = optionalWhen ? optionalWhen(siblingData) : !required;
        return mayBeEmpty ? true : 'Vul een tijd in, bijvoorbeeld 10:00.';
      }
      if (typeof value !== 'string' || parseTimeOfDay(value) === null) return 'Schrijf de tijd zo: 10:00 of 13.30.';
      const opens: unknown = name === 'closes' && 'opens' in siblingData ? siblingData.opens : null;
      return typeof opens === 'string' && value <= (parseTimeOfDay(opens) ?? '')
        ? 'De eindtijd is eerder dan de begintijd.'
        : true;
    },
  };
}
