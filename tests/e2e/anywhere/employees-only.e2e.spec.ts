import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { nextData } from '../support/next-data';
import { ACCOUNTS, type Document } from '../support/staff';
import { expect, test } from '../support/test';

/** Every public address that could tell about an offer, also as the data behind its page. */
function ways(word: string, offer: Document, organisation: Document, location: Document): string[] {
  const pages = [
    '/',
    '/aanbod',
    `/aanbod?q=${word}`,
    `/aanbod?organisatie=${organisation.slug}`,
    `/aanbod?plaats=${word}`,
    `/aanbod/${offer.slug}`,
    '/inloop',
    `/inloop/${location.slug}`,
    '/partners',
    `/partners/${organisation.slug}`,
  ];
  return [
    ...pages,
    ...pages.map((page) => `/en${page === '/' ? '' : page}`),
    ...pages.map(nextData),
    '/sitemap.xml',
    `/open/offers?q=${word}`,
    `/open/offers?organisatie=${organisation.slug}`,
    `/open/offers/${offer.slug}`,
    `/api/offers?where[slug][equals]=${offer.slug}`,
    `/api/offers?where[organisation][equals]=${organisation.id}`,
    `/api/offers?where[title][like]=${word}`,
    `/api/offers/${offer.id}`,
  ];
}

test('Nobody outside learns of an offer for employees, in any way that an offer for everybody is seen', async ({
  request,
  signedIn,
}) => {
  const admin = signedIn(ACCOUNTS.admin);
  const [word, elsewhere] = [uniqueWord(), uniqueWord()];
  const published = { _status: 'published' };
  const organisation = await admin.create('organisations', {
    name: `Proef werkgever ${elsewhere}`,
    kind: 'employer',
    ...published,
  });
  const location = await admin.create('locations', {
    name: `Proef gebouw ${elsewhere}`,
    city: 'Rotterdam',
    wheelchair: 'unknown',
    organisation: organisation.id,
    ...published,
  });
  const offer = await makeCourse(admin, {
    title: titleWith(word),
    summary: `Samenvatting ${word}.`,
    organisation: organisation.id,
    location: location.id,
  });
  const mentions = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const way of ways(word, offer, organisation, location)) {
      const text = await (await request.get(way)).text();
      // An address that holds the word is repeated by its page: only the title itself tells something.
      if (text.includes(titleWith(word)) || (way === '/sitemap.xml' && text.includes(offer.slug))) found.push(way);
    }
    return found;
  };

  // First for everybody, to know that this walk would have met it.
  const seen = await mentions();
  expect(seen).toEqual(
    expect.arrayContaining([`/aanbod?q=${word}`, `/aanbod/${offer.slug}`, `/inloop/${location.slug}`]),
  );
  expect(seen).toEqual(
    expect.arrayContaining([`/partners/${organisation.slug}`, '/sitemap.xml', `/open/offers/${offer.slug}`]),
  );
  expect(seen).toEqual(expect.arrayContaining([`/api/offers/${offer.id}`, expect.stringContaining('/_next/data/')]));

  await admin.update('offers', offer.id, { audience: 'employees', _status: 'published' });
  expect(await mentions()).toEqual([]);
  expect((await request.get(`/aanbod/${offer.slug}`)).status()).toBe(404);
  expect((await request.get(`/open/offers/${offer.slug}`)).status()).toBe(404);
  const counts = (await (await request.get(`/open/offers?q=${word}`)).json()) as { total: number; facets: object };
  expect(counts.total).toBe(0);
  expect(JSON.stringify(counts.facets)).not.toContain(organisation.slug);
});
