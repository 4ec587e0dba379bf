import type { Field } from 'payload';

import { CANCELLED_BY, SIGN_UP_LOCALES, SIGN_UP_STATUSES, TO_CALL } from '@/domain/sign-up';

import { options } from '../../fields/options';
import { organisationField } from '../../fields/organisation';
import { platformOnly } from './access';

const moment = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm', timeFormat: 'HH:mm' },
} as const;
/** What only the platform reads and writes. */
const hidden = { hidden: true, access: { create: platformOnly, read: platformOnly, update: platformOnly } } as const;

export const fields: Field[] = [
  {
    name: 'offer',
    type: 'relationship',
    relationTo: 'offers',
    label: 'Aanbod',
    index: true,
    admin: { description: 'Waar iemand zich voor aanmeldt.' },
  },
  organisationField({ description: 'Deze organisatie ziet de aanmelding.' }),
  {
    name: 'session',
    type: 'text',
    label: 'Bijeenkomst',
    required: true,
    index: true,
    admin: { description: 'Welke bijeenkomst, of de hele reeks.' },
  },
  {
    name: 'startsAt',
    type: 'date',
    label: 'Begint',
    index: true,
    admin: { ...moment, description: 'De eerste bijeenkomst die nog komt. Leeg: nog niet bekend.' },
  },
  {
    name: 'lastEndsAt',
    type: 'date',
    label: 'Eindigt',
    index: true,
    admin: { ...moment, description: 'Na de laatste bijeenkomst telt de bewaartermijn.' },
  },
  {
    name: 'status',
    type: 'select',
    label: 'Stand',
    required: true,
    index: true,
    options: options(SIGN_UP_STATUSES, {
      confirmed: 'Heeft een plaats',
      waiting: 'Op de wachtlijst',
      offered: 'Plaats aangeboden',
      cancelled: 'Afgemeld',
    }),
    admin: { description: 'Dit gaat vanzelf als u de knoppen in de lijst gebruikt.' },
  },
  {
    name: 'cancelledBy',
    type: 'select',
    label: 'Afgemeld door',
    options: options(CANCELLED_BY, {
      person: 'De deelnemer',
      staff: 'Een collega',
      session: 'De bijeenkomst gaat niet door',
      lapsed: 'Niet gereageerd op een vrije plaats',
    }),
    admin: { description: 'Leeg: niet afgemeld.' },
  },
  {
    name: 'cancelledAt',
    type: 'date',
    label: 'Afgemeld op',
    admin: { ...moment, description: 'Leeg: niet afgemeld.' },
  },
  {
    name: 'offeredUntil',
    type: 'date',
    label: 'Plaats vrij tot',
    index: true,
    admin: { ...moment, description: 'Zo lang houden we de plaats vrij.' },
  },
  {
    name: 'toCall',
    type: 'select',
    label: 'Nog bellen',
    index: true,
    options: options(TO_CALL, {
      'called-off': 'Het gaat niet door',
      changed: 'Er is iets veranderd',
      offered: 'Er is een plaats vrij',
      lapsed: 'De plaats is weer weg',
      'in-line': 'Weer op de wachtlijst',
    }),
    admin: { description: 'Dit weet iemand nog niet, want we hebben geen e-mailadres.' },
  },
  {
    name: 'arrival',
    type: 'number',
    label: 'Volgorde',
    required: true,
    admin: { description: 'Wie eerder kwam, gaat voor.' },
  },
  { name: 'name', type: 'text', label: 'Naam', required: true, admin: { description: 'Wie er komt.' } },
  { name: 'phone', type: 'text', label: 'Telefoon', admin: { description: 'Alleen als iemand dat gaf.' } },
  { name: 'email', type: 'text', label: 'E-mail', admin: { description: 'Alleen als iemand dat gaf.' } },
  {
    name: 'helper',
    type: 'text',
    label: 'Aangemeld door',
    admin: { description: 'Naam van wie hielp met aanmelden. Leeg: de deelnemer zelf.' },
  },
  { name: 'help', type: 'textarea', label: 'Hulp nodig', admin: { description: 'Wat helpt om mee te doen?' } },
  { name: 'remark', type: 'textarea', label: 'Opmerking', admin: { description: 'Wat iemand nog wilde zeggen.' } },
  {
    name: 'locale',
    type: 'select',
    label: 'Taal',
    required: true,
    defaultValue: 'nl',
    options: options(SIGN_UP_LOCALES, { nl: 'Nederlands', en: 'Engels' }),
    admin: { description: 'In deze taal krijgt iemand mail.' },
  },
  {
    name: 'attendance',
    type: 'json',
    label: 'Aanwezig',
    admin: { description: 'Per bijeenkomst: was iemand er?' },
  },
  // Whoever is signed up at once shares a link to manage it.
  { name: 'booking', type: 'text', required: true, index: true, ...hidden },
  { name: 'linkVersion', type: 'number', required: true, defaultValue: 1, ...hidden },
  { name: 'submission', type: 'text', required: true, unique: true, ...hidden },
  { name: 'identity', type: 'text', required: true, ...hidden },
  { name: 'told', type: 'json', ...hidden },
  // What the offer was called when it was deleted; until then it says so itself.
  { name: 'offerTitle', type: 'text', ...hidden },
  // The start that they were reminded of, or told of less than two days ahead.
  { name: 'remindedOf', type: 'date', ...hidden },
];
