import type { Field } from 'payload';

import { storyBlocks } from '../../fields/blocks';

import { barriersField, levelField, topicsField } from '../../fields/classification';
import { consentField } from '../../fields/consent';
import { organisationField } from '../../fields/organisation';
import { richTextField } from '../../fields/rich-text';
import { slugField, textOf } from '../../fields/slug';

export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Verhaal',
        fields: [
          {
            name: 'title',
            type: 'text',
            label: 'Titel',
            required: true,
            localized: true,
            maxLength: 120,
            admin: { description: 'Zo dat iemand wil lezen. Bijvoorbeeld: "Nu mail ik mijn rooster zelf".' },
          },
          {
            name: 'lead',
            type: 'textarea',
            label: 'Eerste zinnen',
            localized: true,
            maxLength: 400,
            admin: { description: 'Staat vet boven het verhaal en op het kaartje.' },
          },
          richTextField({
            name: 'body',
            label: 'Het verhaal',
            description: 'Korte alinea’s. U kunt een citaat, foto, vraag en antwoord of aanbod tussenvoegen.',
            blocks: storyBlocks,
          }),
          {
            name: 'image',
            type: 'upload',
            relationTo: 'media',
            label: 'Foto',
            admin: { description: 'Alleen met toestemming van wie erop staat.' },
          },
          {
            name: 'audio',
            type: 'text',
            label: 'Adres van een geluidsopname',
            maxLength: 500,
            validate: (value: unknown) =>
              value == null ||
              value === '' ||
              (typeof value === 'string' && /^https:\/\/\S+\.(?:mp3|m4a|ogg)$/u.test(value))
                ? true
                : 'Begin met https:// en eindig met .mp3, .m4a of .ogg.',
            admin: { description: 'Een link. Bezoekers gaan pas naar die site als zij klikken.' },
          },
        ],
      },
      {
        label: 'Over wie en wat',
        fields: [
          {
            name: 'ambassadors',
            type: 'relationship',
            relationTo: 'ambassadors',
            hasMany: true,
            label: 'Ambassadeurs',
            admin: { description: 'Wie vertelt dit verhaal?' },
          },
          organisationField({ description: 'Welke organisatie beheert dit verhaal?' }),
          barriersField({ admin: { description: 'Over welke drempels gaat het verhaal?' } }),
          topicsField({ admin: { description: 'Over welke onderwerpen gaat het verhaal?' } }),
          {
            type: 'row',
            fields: [
              levelField('levelBefore', 'Niveau eerst', 'Waar begon deze persoon?'),
              levelField('levelAfter', 'Niveau nu', 'Waar staat deze persoon nu?'),
            ],
          },
        ],
      },
      {
        label: 'Toestemming',
        fields: [
          {
            name: 'fictional',
            type: 'checkbox',
            label: 'Verzonnen verhaal',
            defaultValue: false,
            admin: { description: 'Voor voorbeelden. Op de site staat er dan bij dat het verzonnen is.' },
          },
          consentField(),
        ],
      },
    ],
  },
  slugField({ from: textOf('title') }),
];
