import type { Field } from 'payload';

import { CALLBACK_KINDS, CALLBACK_OUTCOMES, CALLBACK_STATUSES } from '@/domain/callback-queue';
import { CALLBACK_MOMENTS } from '@/domain/callback-request';
import { ENQUIRY_SUBJECTS } from '@/domain/enquiry';
import { OFFER_LANGUAGES } from '@/domain/offer';

import { LANGUAGE_LABELS } from '../../fields/classification';
import { options } from '../../fields/options';
import { organisationField } from '../../fields/organisation';
import { platformOnly } from './access';

const closed = { create: platformOnly, update: platformOnly };

export const fields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Wie vraagt het?',
        required: true,
        index: true,
        defaultValue: 'visitor',
        options: options(CALLBACK_KINDS, {
          visitor: 'Een bezoeker',
          enquiry: 'Een organisatie die dit ook wil',
        }),
        admin: { width: '50%', description: 'Voor wie is het?' },
      },
      {
        name: 'status',
        type: 'select',
        label: 'Stand',
        required: true,
        index: true,
        defaultValue: 'open',
        options: options(CALLBACK_STATUSES, {
          open: 'Open',
          called: 'Gebeld',
          reached: 'Bereikt',
          done: 'Klaar',
        }),
        admin: { width: '50%', description: 'Dit gaat vanzelf als u de knoppen in de lijst gebruikt.' },
      },
    ],
  },
  {
    name: 'name',
    type: 'text',
    label: 'Naam',
    required: true,
    maxLength: 200,
    admin: { description: 'Zoals de persoon die zelf opschreef.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'phone',
        type: 'text',
        label: 'Telefoon',
        maxLength: 40,
        admin: { width: '50%', description: 'Bijvoorbeeld: +31612345678 of 06 12 34 56 78.' },
      },
      {
        name: 'email',
        type: 'text',
        label: 'E-mail',
        maxLength: 254,
        admin: { width: '50%', description: 'Alleen als iemand dat gaf.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'moment',
        type: 'select',
        label: 'Wanneer bellen?',
        defaultValue: 'any',
        options: options(CALLBACK_MOMENTS, {
          any: 'Maakt niet uit',
          morning: 'In de ochtend',
          afternoon: 'In de middag',
          evening: 'In de avond',
        }),
        admin: { width: '50%', description: 'Dan komt het de persoon goed uit.' },
      },
      {
        name: 'language',
        type: 'select',
        label: 'Taal',
        defaultValue: 'nl',
        options: options(OFFER_LANGUAGES, LANGUAGE_LABELS),
        admin: { width: '50%', description: 'In deze taal praat de persoon het liefst.' },
      },
    ],
  },
  {
    name: 'question',
    type: 'textarea',
    label: 'Vraag',
    maxLength: 4000,
    admin: { description: 'Waar gaat het over?' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'offer',
        type: 'relationship',
        relationTo: 'offers',
        label: 'Aanbod',
        admin: { width: '50%', description: 'Als het over een cursus of andere hulp gaat.' },
      },
      {
        name: 'location',
        type: 'relationship',
        relationTo: 'locations',
        label: 'Locatie',
        admin: { width: '50%', description: 'Als het over een plek gaat.' },
      },
    ],
  },
  {
    name: 'region',
    type: 'text',
    label: 'Regio',
    maxLength: 120,
    admin: { description: 'Waar woont de persoon, ongeveer?' },
  },
  {
    type: 'row',
    admin: { condition: (data) => data.kind === 'enquiry' },
    fields: [
      {
        name: 'organisationName',
        type: 'text',
        label: 'Naam van de organisatie',
        maxLength: 200,
        admin: { width: '50%', description: 'De organisatie die dit ook wil.' },
      },
      {
        name: 'organisationRole',
        type: 'text',
        label: 'Functie',
        maxLength: 200,
        admin: { width: '50%', description: 'Wat de persoon daar doet.' },
      },
    ],
  },
  {
    name: 'subject',
    type: 'select',
    label: 'Onderwerp',
    options: options(ENQUIRY_SUBJECTS, {
      'same-here': 'Wij willen dit ook',
      'training-at-work': 'Een training op het werk',
      other: 'Iets anders',
    }),
    admin: {
      condition: (data) => data.kind === 'enquiry',
      description: 'Wat wil de organisatie?',
    },
  },
  {
    ...organisationField({
      description: 'Deze organisatie belt. Leeg: het programma zelf. Geef een verzoek door met de knop in de lijst.',
      required: false,
    }),
    access: { update: platformOnly },
  } as Field,
  {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'users',
    label: 'Wie belt?',
    filterOptions: ({ data }) => {
      const organisation: unknown = Reflect.get(data as object, 'organisation');
      return typeof organisation === 'string' ? { organisations: { in: [organisation] } } : true;
    },
    // Who may be named is judged by a hook: the one who was named before may be somebody that the writer cannot read.
    validate: () => true as const,
    admin: { description: 'De collega die dit verzoek op zich neemt.' },
  },
  {
    name: 'dueAt',
    type: 'date',
    label: 'Bellen voor',
    admin: {
      description: 'Laat leeg: dan is het over twee werkdagen.',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm', timeFormat: 'HH:mm' },
    },
  },
  {
    name: 'attempts',
    type: 'array',
    label: 'Pogingen',
    labels: { singular: 'Poging', plural: 'Pogingen' },
    maxRows: 50,
    admin: { description: 'De knoppen in de lijst vullen dit in.' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'at',
            type: 'date',
            label: 'Wanneer',
            admin: {
              width: '33%',
              description: 'Leeg: nu.',
              date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm', timeFormat: 'HH:mm' },
            },
          },
          {
            name: 'by',
            type: 'relationship',
            relationTo: 'users',
            label: 'Wie',
            maxDepth: 0,
            admin: { width: '33%', description: 'Leeg: u zelf.' },
          },
          {
            name: 'outcome',
            type: 'select',
            label: 'Hoe ging het?',
            options: options(CALLBACK_OUTCOMES, {
              'no-answer': 'Niet bereikt',
              voicemail: 'Voicemail',
              reached: 'Gesproken',
            }),
            admin: { width: '33%', description: 'Leeg: er is een mail gestuurd.' },
          },
        ],
      },
      {
        name: 'note',
        type: 'textarea',
        label: 'Notitie',
        maxLength: 1000,
        admin: { description: 'Kort, en alleen wat een collega moet weten.' },
      },
    ],
  },
  {
    name: 'handovers',
    type: 'array',
    label: 'Doorgegeven',
    labels: { singular: 'Keer', plural: 'Keren' },
    access: closed,
    admin: { readOnly: true, description: 'Wie gaf dit verzoek door, en aan wie?' },
    fields: [
      {
        name: 'at',
        type: 'date',
        label: 'Wanneer',
        admin: { description: 'Vult het systeem in.', date: { displayFormat: 'd MMMM yyyy HH:mm' } },
      },
      {
        name: 'by',
        type: 'relationship',
        relationTo: 'users',
        label: 'Wie',
        maxDepth: 0,
        admin: { description: 'Vult het systeem in.' },
      },
      {
        name: 'from',
        type: 'relationship',
        relationTo: 'organisations',
        label: 'Van',
        maxDepth: 0,
        admin: { description: 'Leeg: van het programma.' },
      },
      {
        name: 'to',
        type: 'relationship',
        relationTo: 'organisations',
        label: 'Aan',
        maxDepth: 0,
        admin: { description: 'Leeg: aan het programma.' },
      },
      {
        name: 'note',
        type: 'textarea',
        label: 'Notitie',
        maxLength: 1000,
        admin: { description: 'Wat de volgende moet weten.' },
      },
    ],
  },
  {
    name: 'doneAt',
    type: 'date',
    label: 'Klaar op',
    index: true,
    access: closed,
    admin: {
      readOnly: true,
      description: 'Dertig dagen hierna wissen we het verzoek.',
      date: { displayFormat: 'd MMMM yyyy HH:mm' },
    },
  },
  {
    name: 'submission',
    type: 'text',
    unique: true,
    hidden: true,
    access: { ...closed, read: platformOnly },
  },
];
