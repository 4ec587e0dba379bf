import type { Field } from 'payload';

import {
  barriersField,
  devicesField,
  languagesField,
  levelRangeFields,
  pillarsField,
  topicsField,
} from '../../fields/classification';
import { webAddressField } from '../../fields/contact';
import { richTextField } from '../../fields/rich-text';
import { slugField, textOf } from '../../fields/slug';

export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Wat leert iemand?',
        fields: [
          {
            name: 'title',
            type: 'text',
            label: 'Titel',
            required: true,
            localized: true,
            maxLength: 120,
            admin: { description: 'De naam van de lesstof. Bijvoorbeeld: Klik & Tik.' },
          },
          {
            name: 'summary',
            type: 'textarea',
            label: 'In het kort',
            localized: true,
            maxLength: 300,
            admin: { description: 'Eén of twee zinnen voor op het kaartje.' },
          },
          richTextField({
            name: 'whatYouLearn',
            label: 'Wat leert u?',
            description: 'Wat kan iemand na afloop? Korte zinnen of een lijstje.',
          }),
          {
            name: 'image',
            type: 'upload',
            relationTo: 'media',
            label: 'Afbeelding',
            admin: { description: 'Staat bij het aanbod dat zelf geen afbeelding heeft.' },
          },
        ],
      },
      {
        label: 'Voor wie',
        fields: [
          levelRangeFields('Vanaf welk niveau?'),
          topicsField(),
          barriersField(),
          devicesField(),
          languagesField(),
          pillarsField(),
        ],
      },
      {
        label: 'Lesmateriaal',
        fields: [
          {
            name: 'format',
            type: 'text',
            label: 'Vorm',
            maxLength: 120,
            admin: { description: 'Bijvoorbeeld: in een groep, zelf oefenen op internet.' },
          },
          {
            name: 'duration',
            type: 'text',
            label: 'Hoe lang',
            maxLength: 120,
            admin: { description: 'Bijvoorbeeld: 8 keer 2 uur.' },
          },
          {
            name: 'publisher',
            type: 'text',
            label: 'Uitgever',
            maxLength: 120,
            admin: { description: 'Wie maakt deze lesstof?' },
          },
          {
            name: 'materials',
            type: 'array',
            label: 'Materiaal',
            labels: { singular: 'Materiaal', plural: 'Materiaal' },
            maxRows: 30,
            admin: { description: 'Een link of een bestand.' },
            fields: [
              {
                name: 'title',
                type: 'text',
                label: 'Naam',
                required: true,
                localized: true,
                maxLength: 120,
                admin: { description: 'Wat is het?' },
              },
              webAddressField('link', 'Link', 'Begin met https://'),
              {
                name: 'file',
                type: 'upload',
                relationTo: 'media',
                label: 'Bestand',
                admin: { description: 'Een pdf of afbeelding.' },
              },
            ],
          },
          {
            name: 'related',
            type: 'relationship',
            relationTo: 'training-modules',
            hasMany: true,
            label: 'Past hierbij',
            admin: { description: 'Andere lesmodules die hierop lijken of hierna komen.' },
          },
        ],
      },
    ],
  },
  slugField({ from: textOf('title') }),
];
