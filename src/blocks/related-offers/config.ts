import type { Block } from 'payload';

/** Offers that fit the text, as cards; only those that are public show. */
export const relatedOffersBlock: Block = {
  slug: 'related-offers',
  interfaceName: 'RelatedOffersBlock',
  labels: { singular: 'Aanbod dat past', plural: 'Aanbod dat past' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Kop',
      maxLength: 120,
      admin: { description: 'Leeg: "Dit past hierbij".' },
    },
    {
      name: 'offers',
      type: 'relationship',
      relationTo: 'offers',
      hasMany: true,
      required: true,
      maxRows: 6,
      label: 'Aanbod',
      admin: { description: 'Kies één tot zes. Wat niet meer online staat, verdwijnt hier vanzelf.' },
    },
  ],
};
