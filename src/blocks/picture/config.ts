import type { Block } from 'payload';

/** A picture between the lines. */
export const pictureBlock: Block = {
  slug: 'picture',
  interfaceName: 'PictureBlock',
  labels: { singular: 'Afbeelding', plural: 'Afbeeldingen' },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: 'Afbeelding',
      required: true,
      admin: { description: 'Alleen met toestemming van wie erop staat.' },
    },
    {
      name: 'caption',
      type: 'text',
      label: 'Onderschrift',
      maxLength: 200,
      admin: { description: 'Mag leeg blijven.' },
    },
  ],
};
