import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text';
import type { Inline } from './rich-text';

const text = (words: string, bold = false): Inline => ({ type: 'text', text: words, bold, italic: false });

describe('plainText', () => {
  it('puts paragraphs, headings and list items on lines of their own', () => {
    expect(
      plainText([
        { type: 'heading', level: 2, children: [text('Wat u leert')] },
        { type: 'paragraph', children: [text('U leert '), text('mailen', true), text('.')] },
        { type: 'list', ordered: false, items: [[text('foto’s sturen')], [text('veilig blijven')]] },
      ]),
    ).toBe('Wat u leert\nU leert mailen.\nfoto’s sturen\nveilig blijven');
  });

  it('keeps the words of a link and the break of a line', () => {
    const link: Inline = { type: 'link', href: '/aanbod', children: [text('het aanbod')] };
    expect(
      plainText([{ type: 'paragraph', children: [text('Zie '), link, { type: 'line-break' }, text('of bel')] }]),
    ).toBe('Zie het aanbod\nof bel');
  });

  it('takes the words of blocks, and nothing of pictures and lists of offers', () => {
    expect(
      plainText([
        { type: 'block', block: { type: 'text', body: [{ type: 'paragraph', children: [text('Binnen')] }] } },
        { type: 'block', block: { type: 'quote', text: 'Ik durf het nu', source: 'Anna' } },
        {
          type: 'block',
          block: { type: 'question-and-answer', items: [{ question: 'Wat kost het?', answer: 'Niets.' }] },
        },
        { type: 'block', block: { type: 'related-offers', title: 'Ook leuk', offers: [] } },
        {
          type: 'block',
          block: {
            type: 'picture',
            picture: { src: '/a.jpg', srcSet: '', width: 1, height: 1, alt: 'Een foto', credit: null },
            caption: 'Een foto',
          },
        },
      ]),
    ).toBe('Binnen\nIk durf het nu\nWat kost het?\nNiets.');
  });

  it('is empty for empty text', () => {
    expect(plainText([])).toBe('');
    expect(
      plainText([
        { type: 'paragraph', children: [] },
        { type: 'paragraph', children: [text('  ')] },
      ]),
    ).toBe('');
  });
});
