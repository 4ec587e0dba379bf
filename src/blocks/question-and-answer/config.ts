import type { Block } from 'payload';

/** Questions that people have, each with its answer. */
export const questionAndAnswerBlock: Block = {
  slug: 'question-and-answer',
  interfaceName: 'QuestionAndAnswerBlock',
  labels: { singular: 'Vraag en antwoord', plural: 'Vragen en antwoorden' },
  fields: [
    {
      name: 'items',
      type: 'array',
      label: 'Vragen',
      labels: { singular: 'Vraag', plural: 'Vragen' },
      minRows: 1,
      maxRows: 30,
      required: true,
      admin: { description: 'Een rij voor elke vraag.' },
      fields: [
        {
          name: 'question',
          type: 'text',
          label: 'Vraag',
          required: true,
          maxLength: 200,
          admin: { description: 'Zoals iemand het zou vragen.' },
        },
        {
          name: 'answer',
          type: 'textarea',
          label: 'Antwoord',
          required: true,
          maxLength: 1000,
          admin: { description: 'Kort en eerlijk.' },
        },
      ],
    },
  ],
};
