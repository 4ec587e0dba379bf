import { TextField, type FieldProps } from './field';

interface ContactFieldProps extends Omit<FieldProps, 'name'> {
  value: string | undefined;
}

/** Somebody's name, which a browser may fill in. */
export function NameField(field: ContactFieldProps) {
  return <TextField {...field} name="naam" autoComplete="name" />;
}

/** The number on which somebody can be called; on a phone with keys of numbers. */
export function PhoneField(field: ContactFieldProps) {
  return <TextField {...field} name="telefoon" type="tel" autoComplete="tel" inputMode="tel" />;
}

/** The address to which somebody gets mail; on a phone with an @ at hand. */
export function EmailField(field: ContactFieldProps) {
  return <TextField {...field} name="email" type="email" autoComplete="email" inputMode="email" />;
}
