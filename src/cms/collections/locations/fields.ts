import type { Field } from 'payload';

import { SCHOOL_REGIONS } from '@/domain/holidays';
import { FACILITIES, WHEELCHAIR } from '@/domain/location';
import { parsePostcode } from '@/domain/postcode';

import { phoneField } from '../../fields/contact';
import { options } from '../../fields/options';
import { organisationField } from '../../fields/organisation';
import { slugField, textOf } from '../../fields/slug';
import { timeOfDayField } from '../../fields/time-of-day';
import { dayField, verifiedAtField } from '../../fields/day';
import { weekdaysField } from '../../fields/weekdays';

const staffedField: Field = {
  name: 'staffed',
  type: 'checkbox',
  label: 'Er is iemand om te helpen',
  defaultValue: true,
  admin: { description: 'Uit: de deur is open, maar er is niemand om te helpen.' },
};

const openingHoursFields: Field[] = [
  {
    name: 'openingHours',
    type: 'array',
    label: 'Openingstijden',
    labels: { singular: 'Tijd', plural: 'Tijden' },
    maxRows: 28,
    admin: {
      description:
        'Een rij voor elke tijd in de week. Is het maandag en dinsdag van 10 tot 17 uur open? Dan is dat één rij. Weet u de tijden niet? Laat dit leeg.',
    },
    fields: [
      weekdaysField('days', 'Dagen'),
      {
        type: 'row',
        fields: [timeOfDayField({ name: 'opens', label: 'Open' }), timeOfDayField({ name: 'closes', label: 'Dicht' })],
      },
      staffedField,
    ],
  },
  {
    name: 'exceptions',
    type: 'array',
    label: 'Andere tijden of dicht',
    labels: { singular: 'Uitzondering', plural: 'Uitzonderingen' },
    maxRows: 100,
    admin: { description: 'Voor feestdagen, vakanties en verbouwingen. Geen tijden erbij? Dan is het dicht.' },
    fields: [
      {
        type: 'row',
        fields: [
          dayField({ name: 'from', label: 'Van', required: true }),
          dayField({ name: 'to', label: 'Tot en met', required: true, notBefore: 'from' }),
        ],
      },
      {
        name: 'hours',
        type: 'array',
        label: 'Tijden op deze dagen',
        labels: { singular: 'Tijd', plural: 'Tijden' },
        maxRows: 4,
        admin: { description: 'Leeg: dicht.' },
        fields: [
          {
            type: 'row',
            fields: [
              timeOfDayField({ name: 'opens', label: 'Open' }),
              timeOfDayField({ name: 'closes', label: 'Dicht' }),
            ],
          },
          staffedField,
        ],
      },
      {
        name: 'why',
        type: 'text',
        label: 'Waarom?',
        localized: true,
        maxLength: 120,
        admin: { description: 'Bijvoorbeeld: Tweede Kerstdag.' },
      },
    ],
  },
  {
    name: 'hoursNote',
    type: 'textarea',
    label: 'Let op bij de tijden',
    localized: true,
    maxLength: 300,
    admin: { description: 'Iets wat niet in de rijen past. Bijvoorbeeld: in de zomer kortere tijden.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'schoolRegion',
        type: 'select',
        label: 'Schoolvakanties van regio',
        options: options(SCHOOL_REGIONS, { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' }),
        admin: { width: '50%', description: 'De regio waar deze plek ligt.' },
      },
      {
        name: 'holidaysKept',
        type: 'checkbox',
        label: 'Dicht op feestdagen',
        defaultValue: true,
        admin: { width: '50%', description: 'Is deze plek op officiële feestdagen dicht?' },
      },
    ],
  },
];

export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Plek',
        fields: [
          {
            name: 'name',
            type: 'text',
            label: 'Naam',
            required: true,
            maxLength: 120,
            index: true,
            admin: { description: 'Bijvoorbeeld: Bibliotheek Ommoord.' },
          },
          organisationField({ description: 'Van welke organisatie is deze plek?' }),
          {
            type: 'row',
            fields: [
              {
                name: 'street',
                type: 'text',
                label: 'Straat en nummer',
                maxLength: 120,
                admin: { width: '60%', description: 'Bijvoorbeeld: Librijesteeg 4.' },
              },
              {
                name: 'postcode',
                type: 'text',
                label: 'Postcode',
                admin: { width: '40%', description: 'Bijvoorbeeld: 3011 HN. Alleen de cijfers mag ook.' },
                hooks: {
                  beforeValidate: [
                    ({ value }: { value?: unknown }) =>
                      typeof value === 'string' ? (parsePostcode(value) ?? value) : value,
                  ],
                },
                validate: (value: unknown) =>
                  value == null || value === '' || (typeof value === 'string' && parsePostcode(value) !== null)
                    ? true
                    : 'Schrijf de postcode zo: 3011 HN.',
              },
            ],
          },
          {
            type: 'row',
            fields: [
              {
                name: 'city',
                type: 'text',
                label: 'Plaats',
                required: true,
                maxLength: 80,
                index: true,
                admin: { width: '50%', description: 'Bijvoorbeeld: Rotterdam.' },
              },
              {
                name: 'neighbourhood',
                type: 'text',
                label: 'Wijk',
                maxLength: 80,
                admin: { width: '50%', description: 'Mensen zoeken vaak op de naam van hun wijk.' },
              },
            ],
          },
          {
            type: 'row',
            fields: [coordinateField('latitude', 'Breedtegraad', 90), coordinateField('longitude', 'Lengtegraad', 180)],
          },
          {
            name: 'coordinatesApproximate',
            type: 'checkbox',
            label: 'Het punt op de kaart is ongeveer goed',
            defaultValue: false,
            admin: { description: 'Aan: we kennen alleen de wijk of de plaats.' },
          },
          {
            name: 'howToGetThere',
            type: 'textarea',
            label: 'Hoe komt u er?',
            localized: true,
            maxLength: 600,
            admin: { description: 'Welke ingang, welke bus, waar parkeren. Korte zinnen.' },
          },
          {
            name: 'entrancePhoto',
            type: 'upload',
            relationTo: 'media',
            label: 'Foto van de ingang',
            admin: { description: 'Wie de deur al gezien heeft, durft sneller naar binnen.' },
          },
        ],
      },
      { label: 'Openingstijden', fields: openingHoursFields },
      {
        label: 'Wat is er?',
        fields: [
          {
            name: 'facilities',
            type: 'select',
            label: 'Voorzieningen',
            hasMany: true,
            options: options(FACILITIES, {
              computers: 'Computers',
              wifi: 'Wifi',
              printer: 'Printer',
              quiet: 'Stille plek',
              coffee: 'Koffie en thee',
              'laptop-loan': 'Laptops te leen',
              toilet: 'Toilet',
            }),
            admin: { description: 'Wat kunnen bezoekers hier gebruiken?' },
          },
          {
            name: 'wheelchair',
            type: 'select',
            label: 'Goed met een rolstoel',
            required: true,
            defaultValue: 'unknown',
            options: options(WHEELCHAIR, { yes: 'Ja', partly: 'Voor een deel', no: 'Nee', unknown: 'Weten we niet' }),
            admin: { description: 'Kies "Weten we niet" als u twijfelt.' },
          },
        ],
      },
      {
        label: 'Contact',
        fields: [
          phoneField('Het nummer van deze plek.'),
          {
            name: 'email',
            type: 'email',
            label: 'E-mail',
            admin: { description: 'Het algemene e-mailadres van deze plek.' },
          },
        ],
      },
    ],
  },
  slugField({ from: textOf('name') }),
  verifiedAtField('Wanneer keek u voor het laatst of alles nog klopt?'),
];

function coordinateField(name: 'latitude' | 'longitude', label: string, bound: number): Field {
  return {
    name,
    type: 'number',
    label,
    min: -bound,
    max: bound,
    admin: {
      width: '50%',
      step: 0.0001,
      description: name === 'latitude' ? 'Bijvoorbeeld: 51.9225' : 'Bijvoorbeeld: 4.4792',
    },
  };
}
