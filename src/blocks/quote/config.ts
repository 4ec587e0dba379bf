import type { Block } from 'payload';

/** Somebody's own words, set apart. */
export const quoteBlock: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: 'Citaat', plural: 'Citaten' },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: 'Citaat',
      required: true,
      maxLength: 500,
      admin: { description: 'De woorden van de persoon zelf, zonder aanhalingstekens.' },
    },
    {
      name: 'source',
      type: 'text',
      label: 'Van wie?',
      maxLength: 120,
      admin: { description: 'Bijvoorbeeld: Fatima, medewerker thuiszorg.' },
    },
  ],
};
