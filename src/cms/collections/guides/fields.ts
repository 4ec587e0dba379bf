import type { Field } from 'payload';

import { storyBlocks } from '../../fields/blocks';
import { GUIDE_READERS } from '@/domain/guide';

import { options } from '../../fields/options';
import { organisationField } from '../../fields/organisation';
import { richTextField } from '../../fields/rich-text';
import { slugField, textOf } from '../../fields/slug';

export const fields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Titel',
    required: true,
    localized: true,
    maxLength: 120,
    admin: { description: 'Bijvoorbeeld: Een inloopuur beginnen met een werkgever.' },
  },
  {
    name: 'for',
    type: 'select',
    label: 'Voor wie?',
    hasMany: true,
    required: true,
    options: options(GUIDE_READERS, {
      libraries: 'Bibliotheken',
      employers: 'Werkgevers',
      municipalities: 'Gemeenten',
      volunteers: 'Vrijwilligers',
    }),
    admin: { description: 'Wie leest deze handleiding?' },
  },
  {
    name: 'summary',
    type: 'textarea',
    label: 'In het kort',
    localized: true,
    maxLength: 400,
    admin: { description: 'Twee of drie zinnen voor op het kaartje.' },
  },
  richTextField({
    name: 'body',
    label: 'Tekst',
    description: 'Stap voor stap, met tussenkopjes.',
    blocks: storyBlocks,
  }),
  {
    name: 'downloads',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: 'Bestanden',
    admin: { description: 'Een pdf om te bewaren of te printen.' },
  },
  organisationField({ description: 'Wie maakte deze handleiding? Leeg: het programma zelf.', required: false }),
  slugField({ from: textOf('title') }),
];
