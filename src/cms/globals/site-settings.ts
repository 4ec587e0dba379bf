import type { Field, GlobalConfig } from 'payload';

import { phoneField } from '../fields/contact';
import { globalAccess } from './access';

const COLOUR = /^#[\da-f]{6}$/iu;

function colourField(name: 'brand' | 'accent', label: string): Field {
  return {
    name,
    type: 'text',
    label,
    validate: (value: unknown) =>
      value == null || value === '' || (typeof value === 'string' && COLOUR.test(value))
        ? true
        : 'Schrijf de kleur als #0f4c4a.',
    admin: {
      width: '50%',
      description: 'Leeg: de eigen kleur van de site. Kies een donkere kleur, voor de leesbaarheid.',
    },
  };
}

/** Name, phone numbers and what stands at the foot of every page. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Instellingen',
  access: globalAccess,
  admin: { group: 'Site', description: 'Naam, telefoonnummers, kleuren en de onderkant van elke pagina.' },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Naam en contact',
          fields: [
            {
              name: 'siteName',
              type: 'text',
              label: 'Naam van de site',
              localized: true,
              required: true,
              defaultValue: 'Digistap',
              maxLength: 60,
              admin: { description: 'Staat boven elke pagina.' },
            },
            {
              name: 'contact',
              type: 'group',
              label: 'Contact',
              fields: [
                phoneField('Het nummer dat op elke pagina staat.'),
                {
                  name: 'hours',
                  type: 'text',
                  label: 'Wanneer bereikbaar?',
                  localized: true,
                  maxLength: 160,
                  admin: { description: 'Bijvoorbeeld: op werkdagen van 9.00 tot 17.00 uur.' },
                },
                {
                  name: 'email',
                  type: 'email',
                  label: 'E-mail',
                  admin: {
                    description:
                      'Het algemene e-mailadres van het programma. Hier komt bericht van bel-verzoeken en vragen zonder eigen organisatie.',
                  },
                },
              ],
            },
            {
              name: 'helpline',
              type: 'group',
              label: 'Hulplijn',
              fields: [
                {
                  name: 'name',
                  type: 'text',
                  label: 'Naam',
                  maxLength: 80,
                  admin: { description: 'Bijvoorbeeld: DigiHulplijn.' },
                },
                phoneField('Het gratis nummer van de hulplijn.'),
                {
                  name: 'note',
                  type: 'text',
                  label: 'Opmerking',
                  localized: true,
                  maxLength: 200,
                  admin: { description: 'Beloof geen tijden die u niet zeker weet.' },
                },
              ],
            },
          ],
        },
        {
          label: 'Regio’s',
          fields: [
            {
              name: 'regions',
              type: 'array',
              label: 'Namen van regio’s',
              labels: { singular: 'Regio', plural: 'Regio’s' },
              maxRows: 60,
              admin: { description: 'De regio’s die u bij organisaties gebruikt.' },
              fields: [
                {
                  name: 'name',
                  type: 'text',
                  label: 'Naam',
                  required: true,
                  maxLength: 80,
                  admin: { description: 'Bijvoorbeeld: Utrecht-Midden.' },
                },
              ],
            },
          ],
        },
        {
          label: 'Uiterlijk',
          fields: [
            {
              name: 'themeColours',
              type: 'group',
              label: 'Kleuren',
              fields: [
                { type: 'row', fields: [colourField('brand', 'Hoofdkleur'), colourField('accent', 'Tweede kleur')] },
              ],
            },
            {
              name: 'demoBanner',
              type: 'textarea',
              label: 'Balk boven de site',
              localized: true,
              maxLength: 300,
              admin: {
                description:
                  'Alleen voor een voorbeeldsite. Leeg: geen balk. Met balk vragen we zoekmachines om weg te blijven.',
              },
            },
          ],
        },
        {
          label: 'Onderkant',
          fields: [
            {
              name: 'footer',
              type: 'group',
              label: 'Onderkant van de pagina',
              fields: [
                {
                  name: 'text',
                  type: 'textarea',
                  label: 'Tekst',
                  localized: true,
                  maxLength: 400,
                  admin: { description: 'Eén of twee zinnen over wie dit maakt.' },
                },
                {
                  name: 'links',
                  type: 'array',
                  label: 'Links',
                  labels: { singular: 'Link', plural: 'Links' },
                  maxRows: 12,
                  admin: { description: 'Naar pagina’s zoals Over ons en Privacy.' },
                  fields: [
                    {
                      type: 'row',
                      fields: [
                        {
                          name: 'label',
                          type: 'text',
                          label: 'Woorden',
                          localized: true,
                          required: true,
                          maxLength: 60,
                          admin: { width: '50%', description: 'Wat mensen lezen.' },
                        },
                        {
                          name: 'href',
                          type: 'text',
                          label: 'Adres',
                          required: true,
                          maxLength: 500,
                          validate: (value: unknown) =>
                            typeof value === 'string' && /^(?:https?:\/\/|\/(?!\/))\S*$/u.test(value)
                              ? true
                              : 'Begin met / voor een eigen pagina, of met https://',
                          admin: { width: '50%', description: 'Bijvoorbeeld: /privacy' },
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  versions: { max: 20, drafts: false },
};
