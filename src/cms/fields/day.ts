import type { DateField } from 'payload';

const dayOnly = { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } as const;

interface DayOptions {
  name: string;
  label: string;
  description?: string;
  required?: boolean;
  /** Name of the field beside it that this day may not come before. */
  notBefore?: string;
}

/** A calendar day. */
export function dayField({ description, label, name, notBefore, required = false }: DayOptions): DateField {
  return {
    name,
    type: 'date',
    label,
    required,
    admin: { date: dayOnly, width: '50%', description },
    validate: (value: unknown, { siblingData }: { siblingData: object }) => {
      if (value == null || value === '') return required ? 'Kies een dag.' : true;
      const other: unknown = notBefore && notBefore in siblingData ? Reflect.get(siblingData, notBefore) : null;
      return typeof other === 'string' && typeof value === 'string' && new Date(value) < new Date(other)
        ? 'Deze dag ligt voor de eerste dag. Draai ze om.'
        : true;
    },
  };
}

/** The day on which somebody last checked that all of it is right. */
export function verifiedAtField(description: string): DateField {
  return {
    name: 'verifiedAt',
    type: 'date',
    label: 'Gecontroleerd op',
    admin: { date: dayOnly, position: 'sidebar', description },
  };
}
