import { describe, expect, it } from 'vitest';

import type { FoundName } from '@/queries';

import { toSuggestions } from './suggestions';

const SITE = 'https://digistap.example';

const suggest = (question: string, names: FoundName[] = [], locale: 'nl' | 'en' = 'nl') =>
  toSuggestions(question, names, locale, SITE).map(({ kind, label, url }) => [kind, label, url.replace(SITE, '')]);

const title = (name: string, rank: FoundName['rank'] = 0): FoundName => ({
  kind: 'title',
  name,
  slug: 'een-slug',
  rank,
});

describe('suggestions', () => {
  it('are none for what stands nowhere', () => {
    expect(suggest('xyzzy')).toEqual([]);
    expect(suggest('%')).toEqual([]);
    expect(suggest('')).toEqual([]);
  });

  it('name topics by any of their words, in the language of the site', () => {
    expect(suggest('digi')).toEqual([['topic', 'DigiD en overheid', '/aanbod?onderwerp=digid']]);
    expect(suggest('overh')).toEqual([['topic', 'DigiD en overheid', '/aanbod?onderwerp=digid']]);
    expect(suggest('E-MA')).toEqual([['topic', 'E-mail', '/aanbod?onderwerp=email']]);
    expect(suggest('email')).toEqual([['topic', 'E-mail', '/aanbod?onderwerp=email']]);
    expect(suggest('video', [], 'en').map(([, , url]) => url)).toEqual(['/en/aanbod?onderwerp=video-calling']);
  });

  it('lead to a page of their own, or to the catalogue with that choice', () => {
    const names: FoundName[] = [
      { kind: 'title', name: 'Klik & Tik', slug: null, rank: 0 },
      { kind: 'title', name: 'Klik op foto’s', slug: 'klik-op-fotos', rank: 0 },
      { kind: 'city', name: "'s-Graveland", rank: 0 },
      { kind: 'neighbourhood', name: 'Zuidplein', rank: 0 },
      { kind: 'location', name: 'Wijkhuis', slug: 'wijkhuis-gouda', city: 'Gouda', rank: 0 },
      { kind: 'location', name: 'Bibliotheek Gouda', slug: 'bibliotheek-gouda', city: 'Gouda', rank: 0 },
    ];
    expect(suggest('zz', names)).toEqual([
      ['place', "'s-Graveland", '/aanbod?plaats=%27s-Graveland'],
      ['place', 'Zuidplein', '/aanbod?q=Zuidplein'],
      ['place', 'Wijkhuis, Gouda', '/inloop/wijkhuis-gouda'],
      ['place', 'Bibliotheek Gouda', '/inloop/bibliotheek-gouda'],
      ['offer', 'Klik & Tik', '/aanbod?q=Klik+%26+Tik'],
      ['offer', 'Klik op foto’s', '/aanbod/klik-op-fotos'],
    ]);
  });

  it('begin with what begins as typed', () => {
    const names = [title('Cursus telefoon', 1), title('Telefoon en tablet', 0), title('Smarttelefoon', 2)];
    expect(suggest('telefoon', names).map(([, label]) => label)).toEqual([
      'Telefoon',
      'Telefoon en tablet',
      'Cursus telefoon',
      'Smarttelefoon',
    ]);
  });

  it('are at most ten, of which at most four places, and none twice', () => {
    const cities = Array.from({ length: 10 }, (_, index): FoundName => ({
      kind: 'city',
      name: `Plaats ${index}`,
      rank: 0,
    }));
    const titles = Array.from({ length: 10 }, (_, index) => title(`Plaatsen ${index}`));
    const found = suggest('plaats', [...cities, ...titles, title('Plaatsen 0')]);
    expect(found).toHaveLength(10);
    expect(found.filter(([kind]) => kind === 'place')).toHaveLength(4);
    expect(new Set(found.map(([, label]) => label)).size).toBe(10);
  });
});
