import type { Field } from 'payload';

const PHONE = /^\+?[\d\s()/-]{4,24}$/u;
const WEB_ADDRESS = /^https?:\/\/[^\s]+$/u;

/** A phone number as people write it; visitors tap it to call. */
export function phoneField(description: string): Field {
  return {
    name: 'phone',
    type: 'text',
    label: 'Telefoon',
    maxLength: 30,
    validate: (value: unknown) =>
      value == null || value === '' || (typeof value === 'string' && PHONE.test(value))
        ? true
        : 'Vul een telefoonnummer in, bijvoorbeeld 010 281 61 00.',
    admin: { description },
  };
}

/** A complete web address. */
export function webAddressField(name: string, label: string, description: string): Field {
  return {
    name,
    type: 'text',
    label,
    maxLength: 500,
    validate: (value: unknown) =>
      value == null || value === '' || (typeof value === 'string' && WEB_ADDRESS.test(value))
        ? true
        : 'Begin het adres met https://',
    admin: { description },
  };
}
