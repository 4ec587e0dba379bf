import type { Field } from 'payload';

import { ORGANISATION_KINDS } from '@/domain/organisation';

import { options } from '../../fields/options';
import { slugField, textOf } from '../../fields/slug';
import { phoneField, webAddressField } from '../../fields/contact';
import { ownStaffOnly, programmeOnly } from './access';

export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Over de organisatie',
        fields: [
          {
            name: 'name',
            type: 'text',
            label: 'Naam',
            required: true,
            maxLength: 120,
            index: true,
            admin: { description: 'Zoals bezoekers de naam kennen. Bijvoorbeeld: Bibliotheek Rotterdam.' },
          },
          {
            name: 'kind',
            type: 'select',
            label: 'Soort organisatie',
            required: true,
            defaultValue: 'other',
            options: options(ORGANISATION_KINDS, {
              library: 'Bibliotheek',
              municipality: 'Gemeente',
              employer: 'Werkgever',
              education: 'School of opleiding',
              'language-house': 'Taalhuis',
              'employer-service-point': 'Werkgeversservicepunt',
              'civil-society': 'Maatschappelijke organisatie',
              care: 'Zorg en welzijn',
              alliance: 'Samenwerking',
              other: 'Anders',
            }),
            admin: { description: 'Bezoekers zien dit bij "Wie doet mee?".' },
          },
          {
            name: 'about',
            type: 'textarea',
            label: 'Over',
            localized: true,
            maxLength: 1000,
            admin: { description: 'Wie bent u? Korte zinnen, gewone woorden.' },
          },
          {
            name: 'brings',
            type: 'textarea',
            label: 'Wat brengt deze partner mee?',
            localized: true,
            maxLength: 1000,
            admin: { description: 'Bijvoorbeeld: ruimte, vrijwilligers, laptops, uren voor medewerkers.' },
          },
          {
            name: 'logo',
            type: 'upload',
            relationTo: 'media',
            label: 'Logo',
            admin: { description: 'Alleen als u het logo mag gebruiken.' },
          },
        ],
      },
      {
        label: 'Contact',
        fields: [
          {
            name: 'region',
            type: 'text',
            label: 'Regio',
            maxLength: 80,
            admin: { description: 'Bijvoorbeeld: Rotterdam of Utrecht-Midden. De namen staan bij Instellingen.' },
          },
          {
            name: 'address',
            type: 'text',
            label: 'Adres',
            maxLength: 200,
            admin: { description: 'Straat, nummer en plaats.' },
          },
          phoneField('Het nummer dat bezoekers mogen bellen.'),
          {
            name: 'email',
            type: 'email',
            label: 'E-mail',
            admin: { description: 'Het algemene e-mailadres, niet van één persoon.' },
          },
          webAddressField('website', 'Website', 'Het hele adres, met https:// ervoor.'),
        ],
      },
      {
        label: 'Pagina voor medewerkers',
        admin: { description: 'Alleen voor werkgevers die trainingen voor hun eigen mensen geven.' },
        fields: [
          {
            name: 'employerPage',
            type: 'group',
            label: 'Pagina voor medewerkers',
            fields: [
              {
                name: 'link',
                type: 'ui',
                admin: {
                  components: { Field: '/cms/admin/employer-link/employer-link#EmployerLinkField' },
                  disableListColumn: true,
                },
              },
              {
                name: 'welcome',
                type: 'textarea',
                label: 'Welkom voor medewerkers',
                localized: true,
                // Read behind the link, and by who writes it.
                access: { read: ownStaffOnly },
                maxLength: 1000,
                admin: { description: 'Wat lezen uw medewerkers boven de trainingen?' },
              },
            ],
          },
        ],
      },
    ],
  },
  slugField({ from: textOf('name') }),
  {
    name: 'trusted',
    type: 'checkbox',
    label: 'Vertrouwde partner',
    defaultValue: false,
    access: { create: programmeOnly, read: ({ req }) => Boolean(req.user), update: programmeOnly },
    admin: {
      position: 'sidebar',
      description:
        'Het programma vertrouwt wat deze partner instuurt. Alleen de redactie van het programma zet dit aan.',
    },
  },
];
