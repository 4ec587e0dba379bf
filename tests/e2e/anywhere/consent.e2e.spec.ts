import sharp from 'sharp';

import { titleWith, uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

/** Addresses of a picture in all its sizes, as a page names them. */
function picturesOf(html: string, name: string): string[] {
  const found = html.matchAll(/\/api\/media\/file\/[^"\s,]+/gu);
  return [...new Set([...found].map(([address]) => address))].filter((address) => address.includes(name));
}

test('Who takes back the consent for a story is gone from every page at the next request, picture and all', async ({
  request,
  signedIn,
}) => {
  const admin = signedIn(ACCOUNTS.admin);
  const word = uniqueWord();
  const organisation = await admin.find('organisations', 'vierstroom');
  const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1f5f5b' } })
    .jpeg()
    .toBuffer();
  const picture = await admin.create(
    'media',
    { alt: 'Iemand achter een laptop.' },
    { data: photo, name: `${word}.jpg`, type: 'image/jpeg' },
  );
  const consent = { givenOn: '2026-01-05T00:00:00.000Z' };
  const person = { organisation: organisation.id, consent, _status: 'published' };
  const ambassador = await admin.create('ambassadors', { displayName: `Proef ${word}`, ...person });
  const story = await admin.create('success-stories', {
    title: titleWith(word),
    image: picture.id,
    ambassadors: [ambassador.id],
    ...person,
  });
  const status = async (path: string) => (await request.get(path)).status();
  const text = async (path: string) => (await request.get(path)).text();
  const lists = ['/', '/verhalen', '/en/verhalen', `/ambassadeurs/${ambassador.slug}`, '/sitemap.xml'];
  const mentions = async () => {
    const found: string[] = [];
    for (const path of lists) if ((await text(path)).includes(story.slug)) found.push(path);
    return found;
  };

  expect(await mentions()).toEqual(expect.arrayContaining(lists.slice(1)));
  const files = picturesOf(await text(`/verhalen/${story.slug}`), word);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect(await status(file), file).toBe(200);

  await admin.update('success-stories', story.id, { consent: { ...consent, withdrawnOn: '2026-11-20T00:00:00.000Z' } });
  expect(await status(`/verhalen/${story.slug}`)).toBe(404);
  expect(await status(`/en/verhalen/${story.slug}`)).toBe(404);
  expect(await mentions()).toEqual([]);
  for (const file of files) expect([403, 404], file).toContain(await status(file));
  expect(await text(`/api/success-stories?where[slug][equals]=${story.slug}`)).not.toContain(word);
  expect(await status(`/api/media/${picture.id}`)).toBe(404);

  await admin.update('ambassadors', ambassador.id, { consent: { ...consent, until: '2026-11-22T00:00:00.000Z' } });
  expect(await status(`/ambassadeurs/${ambassador.slug}`)).toBe(404);
});
