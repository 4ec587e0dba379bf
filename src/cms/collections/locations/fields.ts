import type { Field } from 'payload';

import { FACILITIES, WHEELCHAIR } from '@/domain/location';
import { parsePostcode } from '@/domain/postcode';

import { phoneField } from '../../fields/contact';
import { options } from '../../fields/options';
import { organisationField } from '../../fields/organisation';
import { peopleAnswerField } from '../../fields/people-answer';
import { slugField, textOf } from '../../fields/slug';
import { verifiedAtField } from '../../fields/day';
import { openingHoursFields } from './opening-hours-fields';

export const fields: Field[] = [
  peopleAnswerField,
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
