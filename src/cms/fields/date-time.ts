import type { Condition, DateField } from 'payload';

interface DateTimeOptions {
  name: string;
  label: string;
  description?: string;
  /** Name of the field beside it that this moment has to come after. */
  after?: string;
  condition?: Condition;
}

/** A day with a time, always filled in where it is shown. */
export function dateTimeField({ after, condition, description, label, name }: DateTimeOptions): DateField {
  return {
    name,
    type: 'date',
    label,
    required: true,
    admin: {
      width: '50%',
      condition,
      description,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm', timeFormat: 'HH:mm' },
    },
    validate: (value: unknown, { siblingData }: { siblingData: object }) => {
      if (typeof value !== 'string' && !(value instanceof Date)) return 'Kies een dag en een tijd.';
      const start: unknown = after && after in siblingData ? Reflect.get(siblingData, after) : null;
      return typeof start === 'string' && new Date(value) <= new Date(start) ? 'Het einde ligt voor het begin.' : true;
    },
  };
}
