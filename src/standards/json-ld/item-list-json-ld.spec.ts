import { expect, it } from 'vitest';
import { CONTEXT } from './examples';
import { itemListJsonLd } from './item-list-json-ld';

it('a list keeps its order and counts from 1', () => {
  const items = [
    { name: 'Klik & Tik', path: '/aanbod/klik-en-tik' },
    { name: 'Inloop', path: '/aanbod/inloop' },
  ];
  expect(itemListJsonLd(items, CONTEXT)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Klik & Tik', url: 'https://digistap.example/aanbod/klik-en-tik' },
      { '@type': 'ListItem', position: 2, name: 'Inloop', url: 'https://digistap.example/aanbod/inloop' },
    ],
  });
});
