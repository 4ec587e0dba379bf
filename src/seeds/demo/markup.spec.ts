import { describe, expect, it } from 'vitest';

import { isBlock, parseMarkup } from './markup';

const plain = (text: string) => ({ type: 'text', text, bold: false, italic: false });

describe('the markup of the demonstration texts', () => {
  it('reads paragraphs, and joins their lines', () => {
    expect(parseMarkup('\nEén zin.\nNog een.\n\nEen alinea.\n')).toEqual([
      { type: 'paragraph', children: [plain('Eén zin. Nog een.')] },
      { type: 'paragraph', children: [plain('Een alinea.')] },
    ]);
  });

  it('reads headings and lists', () => {
    expect(parseMarkup('## Groot\n\n### Klein\n\n- een\n- twee\n\n1. eerst\n2. dan')).toEqual([
      { type: 'heading', level: 2, children: [plain('Groot')] },
      { type: 'heading', level: 3, children: [plain('Klein')] },
      { type: 'list', ordered: false, items: [[plain('een')], [plain('twee')]] },
      { type: 'list', ordered: true, items: [[plain('eerst')], [plain('dan')]] },
    ]);
  });

  it('reads bold, italic and links inside a line', () => {
    expect(parseMarkup('Een **vet** en *schuin* woord, en [een link](/partners).')).toEqual([
      {
        type: 'paragraph',
        children: [
          plain('Een '),
          { type: 'text', text: 'vet', bold: true, italic: false },
          plain(' en '),
          { type: 'text', text: 'schuin', bold: false, italic: true },
          plain(' woord, en '),
          { type: 'link', href: '/partners', text: 'een link' },
          plain('.'),
        ],
      },
    ]);
  });

  it('reads a quote with and without who said it', () => {
    expect(parseMarkup('> Ik durfde niet.\n> — Samira\n\n> Maar nu wel.')).toEqual([
      { type: 'quote', text: 'Ik durfde niet.', source: 'Samira' },
      { type: 'quote', text: 'Maar nu wel.', source: null },
    ]);
  });

  it('joins questions that follow each other into one block', () => {
    expect(parseMarkup('? Mag dat?\n! Ja.\n\n? Echt?\n! Echt.\n\nKlaar.')).toEqual([
      {
        type: 'question-and-answer',
        items: [
          { question: 'Mag dat?', answer: 'Ja.' },
          { question: 'Echt?', answer: 'Echt.' },
        ],
      },
      { type: 'paragraph', children: [plain('Klaar.')] },
    ]);
  });

  it('reads pictures and related offers', () => {
    expect(parseMarkup('![wifi-thuis](Thuis oefenen.)\n\n[[Past hierbij: een, twee]]\n\n[[drie]]')).toEqual([
      { type: 'picture', picture: 'wifi-thuis', caption: 'Thuis oefenen.' },
      { type: 'related-offers', title: 'Past hierbij', offers: ['een', 'twee'] },
      { type: 'related-offers', title: null, offers: ['drie'] },
    ]);
  });

  it('knows what is a block of its own', () => {
    expect(parseMarkup('Tekst.\n\n> Citaat.').map(isBlock)).toEqual([false, true]);
  });

  it('refuses a question without an answer and a quote without words', () => {
    expect(() => parseMarkup('? En nu?')).toThrow('without an answer');
    expect(() => parseMarkup('> — Niemand')).toThrow('without words');
  });
});
