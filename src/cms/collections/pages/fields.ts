import type { Field } from 'payload';

import { pageBlocks } from '../../fields/blocks';

import { slugField, textOf } from '../../fields/slug';

export const fields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Titel',
    required: true,
    localized: true,
    maxLength: 120,
    admin: { description: 'Staat groot boven de pagina.' },
  },
  {
    name: 'body',
    type: 'blocks',
    label: 'Inhoud',
    labels: { singular: 'Blok', plural: 'Blokken' },
    localized: true,
    blocks: pageBlocks,
    maxRows: 60,
    admin: { description: 'Bouw de pagina op uit blokken.' },
  },
  slugField({ from: textOf('title') }),
];
