import { describe, expect, it } from 'vitest';

import { toLexical, toPageBlocks } from './lexical';

const references = { picture: (key: string) => `picture:${key}`, offer: (slug: string) => `offer:${slug}` };

describe('text for the editor', () => {
  it('keeps paragraphs, headings, lists, emphasis and links', () => {
    const { root } = toLexical('## Kop\n\n**Vet**, *schuin* en [hier](/privacy).\n\n1. een\n2. twee', references);
    expect(root.children).toMatchObject([
      { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Kop', format: 0 }] },
      {
        type: 'paragraph',
        children: [
          { text: 'Vet', format: 1 },
          { text: ', ', format: 0 },
          { text: 'schuin', format: 2 },
          { text: ' en ' },
          { type: 'link', fields: { linkType: 'custom', url: '/privacy' }, children: [{ text: 'hier' }] },
          { text: '.' },
        ],
      },
      {
        type: 'list',
        listType: 'number',
        tag: 'ol',
        children: [
          { type: 'listitem', value: 1, children: [{ text: 'een' }] },
          { type: 'listitem', value: 2, children: [{ text: 'twee' }] },
        ],
      },
    ]);
  });

  it('puts blocks between the paragraphs, with the ids of what they refer to', () => {
    const { root } = toLexical('![wifi-thuis](Thuis.)\n\n[[Past: een, twee]]', references);
    expect(root.children).toMatchObject([
      { type: 'block', fields: { blockType: 'picture', image: 'picture:wifi-thuis', caption: 'Thuis.' } },
      { type: 'block', fields: { blockType: 'related-offers', title: 'Past', offers: ['offer:een', 'offer:twee'] } },
    ]);
  });

  it('makes a page of blocks, with the text between them in one piece', () => {
    const blocks = toPageBlocks('Eerst.\n\n## Kop\n\n> Citaat.\n> — Iemand\n\nDaarna.', references);
    expect(blocks).toMatchObject([
      { blockType: 'text', body: { root: { children: [{ type: 'paragraph' }, { type: 'heading' }] } } },
      { blockType: 'quote', text: 'Citaat.', source: 'Iemand' },
      { blockType: 'text', body: { root: { children: [{ type: 'paragraph' }] } } },
    ]);
  });
});
