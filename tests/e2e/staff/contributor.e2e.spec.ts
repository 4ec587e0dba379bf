import { adminPaths } from '@/config/paths';

import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

const OFFERS = adminPaths.collection('offers');

test.beforeEach(async ({ context, signedIn }) => {
  await context.addCookies([signedIn(ACCOUNTS.contributor).cookie]);
});

test('A contributor changes a live offer, and visitors go on seeing what an editor approved', async ({
  page,
  signedIn,
  visitor,
}) => {
  const admin = signedIn(ACCOUNTS.admin);
  const [before, after] = [titleWith(uniqueWord()), titleWith(uniqueWord())];
  const { id: organisation } = await admin.find('organisations', 'vierstroom');
  const offer = await makeCourse(admin, { title: before, organisation, location: null, place: 'at-your-place' });

  await page.goto(`${OFFERS}/${offer.id}`);
  const title = page.getByRole('textbox', { name: /^Titel/u });
  await expect(title).toBeEnabled();
  await expect(title).toHaveValue(before);
  await expect(page.getByRole('button', { name: 'Publiceer wijzigingen' })).toHaveCount(0);
  await title.fill(after);
  await page.getByRole('button', { name: 'Bewaar concept' }).click();
  await expect(page.getByText('Status: Gewijzigd')).toBeVisible();

  await visitor.goto(`/aanbod/${offer.slug}`);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(before);
  await page.reload();
  await expect(title).toHaveValue(after);
});

test('A contributor can read what another organisation has online, and change nothing of it', async ({
  page,
  signedIn,
}) => {
  const offer = await makeCourse(signedIn(ACCOUNTS.admin));
  await page.goto(`${OFFERS}/${offer.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Titel/u })).toBeDisabled();
  for (const name of ['Bewaar concept', 'Publiceer wijzigingen']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  const { headers } = signedIn(ACCOUNTS.contributor);
  const change = await page.request.patch(`/api/offers/${offer.id}`, { data: { title: 'Gekaapt' }, headers });
  expect(change.status()).toBe(403);
});

test('A contributor does not learn what another organisation is still writing', async ({ page, signedIn, strays }) => {
  strays.expect('the server responded with a status of 404');
  const word = uniqueWord();
  const draft = await makeCourse(signedIn(ACCOUNTS.admin), { title: titleWith(word), _status: 'draft' });
  await page.goto(`${OFFERS}/${draft.id}`);
  await expect(page.getByText('kon niet worden gevonden')).toBeVisible();
  await expect(page.getByText(word)).toHaveCount(0);
  await page.goto(`${OFFERS}?search=${word}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Aanbod' })).toBeVisible();
  await expect(page.getByRole('link', { name: word })).toHaveCount(0);
});
