import { describe, expect, it } from 'vitest';

import { markupOf } from '@/site/markup-of.example';

import { BlockList, Body } from './block-list';
import { PlainText } from './plain-text';
import { BLOCKS, RICH_TEXT } from './rich-text.example';

describe('formatted text', () => {
  it('never becomes markup of its own', () => {
    const markup = markupOf(
      <Body
        text={[
          {
            type: 'paragraph',
            children: [{ type: 'text', text: '<script>alert(1)</script>', bold: false, italic: false }],
          },
        ]}
      />,
    );
    expect(markup).not.toContain('<script');
  });

  it('keeps its form', () => {
    const markup = markupOf(<Body text={RICH_TEXT} />);
    expect(markup).toContain('U leert <strong>stap voor stap</strong>.');
    expect(markup).toContain('<a class="nl-link" href="/over-ons">Lees over ons</a><br/><em>Tot snel!</em>');
    expect(markup).toContain('<ul><li>De computer aanzetten</li><li>Een e-mail sturen</li></ul>');
    expect(markup).toContain('<ol><li>Komen</li><li>Doen</li></ol>');
    expect(markup).toContain('Ik dacht dat ik de enige was.');
  });
});

describe('blocks', () => {
  it('leave out related offers, heading and all, when none is public any more', () => {
    const markup = markupOf(<BlockList blocks={[{ type: 'related-offers', title: 'Ook leuk', offers: [] }]} />);
    expect(markup).not.toContain('Ook leuk');
  });

  it('show questions with their answers in sight', () => {
    const markup = markupOf(<BlockList blocks={BLOCKS} />);
    expect(markup).toContain('<dt>Wat kost het?</dt>');
    expect(markup).toContain('Dit past hierbij');
    expect(markup).not.toContain('<details');
  });
});

describe('plain text', () => {
  it('begins a new paragraph at an empty line, and makes none of nothing', () => {
    expect(markupOf(<PlainText text={'Een.\n \nTwee.\n\n'} />)).toBe(
      '<p class="nl-paragraph">Een.</p><p class="nl-paragraph">Twee.</p>',
    );
  });
});
