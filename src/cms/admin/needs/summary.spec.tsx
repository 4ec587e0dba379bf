import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { summariseNeeds, type Need } from '@/domain/need';

import { Summary } from './summary';

const need = (more: Partial<Need> = {}): Need => ({
  theme: 'digid',
  barrier: 'attitude',
  level: 2,
  emotion: 'afraid',
  place: 'Bibliotheek Zuidplein, Rotterdam',
  ...more,
});

const markup = renderToStaticMarkup(
  <Summary
    summary={summariseNeeds([
      need(),
      need(),
      need({ barrier: null, emotion: null, level: null, place: null }),
      need({ theme: 'email', barrier: 'time' }),
    ])}
  />,
);

describe('the overview of needs', () => {
  it('is valid markup', async () => {
    const { results } = await new HtmlValidate(new FileSystemConfigLoader()).validateString(
      `<main><h1>Behoeften</h1>${markup}</main>`,
      'part.html',
    );
    expect(results.flatMap(({ messages }) => messages.map(({ message, ruleId }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  it('says in its table what the picture shows', () => {
    const table = markup.slice(markup.indexOf('<table'));
    expect(table).toContain('DigiD en de overheid (3)</th>');
    expect(table).toContain('<td>Ik vind het spannend (houding)</td><td>2</td>');
    expect(table).toContain('<td>Weten we niet</td><td>1</td>');
    expect(table).toContain('E-mailen (1)</th>');
  });

  it('draws the longest bar to the end, others in proportion, and nothing for what was not said', () => {
    const bars = [...markup.matchAll(/<rect data-part="(\w+)" x="(\d+(?:\.\d+)?)" y="21" width="(\d+(?:\.\d+)?)"/gu)];
    expect(bars.map(([, part]) => part)).toEqual(['attitude', 'unknown', 'time']);
    const widths = bars.map(([, , , width]) => Number(width));
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeCloseTo(320);
    expect(widths[2]).toBeCloseTo(320 / 3);
    expect(Number(bars[1]?.[2])).toBeCloseTo(widths[0] ?? 0);
  });

  it('names what nobody knows', () => {
    for (const words of ['Ergens anders', 'Weten we niet', 'Bang', 'Bibliotheek Zuidplein, Rotterdam']) {
      expect(markup).toContain(words);
    }
  });
});
