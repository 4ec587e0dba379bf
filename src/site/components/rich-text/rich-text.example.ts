import type { Block, RichText } from '@/domain/rich-text';

import { WALK_IN } from '../offer-card/offer-card.example';

const plain = (text: string) => ({ type: 'text', text, bold: false, italic: false }) as const;

export const RICH_TEXT: RichText = [
  {
    type: 'paragraph',
    children: [
      plain('U leert '),
      { type: 'text', text: 'stap voor stap', bold: true, italic: false },
      plain('. Meer weten? '),
      { type: 'link', href: '/over-ons', children: [plain('Lees over ons')] },
      { type: 'line-break' },
      { type: 'text', text: 'Tot snel!', bold: false, italic: true },
    ],
  },
  { type: 'heading', level: 2, children: [plain('Wat doen wij?')] },
  { type: 'list', ordered: false, items: [[plain('De computer aanzetten')], [plain('Een e-mail sturen')]] },
  { type: 'heading', level: 3, children: [plain('In het kort')] },
  { type: 'list', ordered: true, items: [[plain('Komen')], [plain('Doen')]] },
  {
    type: 'block',
    block: { type: 'quote', text: 'Ik dacht dat ik de enige was.', source: 'Fatima, medewerker thuiszorg' },
  },
];

/** One of each block. */
export const BLOCKS: Block[] = [
  { type: 'text', body: RICH_TEXT },
  {
    type: 'question-and-answer',
    items: [{ question: 'Wat kost het?', answer: 'Niets.\n\nKoffie is ook gratis.' }],
  },
  { type: 'related-offers', title: null, offers: [WALK_IN] },
];
