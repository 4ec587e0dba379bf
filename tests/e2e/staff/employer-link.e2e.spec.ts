import { adminPaths } from '@/config/paths';

import { uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

test('Somebody of an employer makes the link for colleagues, copies it, renews it, and the old one is dead', async ({
  context,
  page,
  request,
  signedIn,
}) => {
  const admin = signedIn(ACCOUNTS.admin);
  const organisation = await admin.create('organisations', {
    name: `Proef werkgever ${uniqueWord()}`,
    kind: 'employer',
    _status: 'published',
  });
  await context.addCookies([admin.cookie]);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(adminPaths.document('organisations', organisation.id));
  await page.getByRole('button', { name: 'Pagina voor medewerkers' }).click();
  const part = page.getByRole('region', { name: 'De link voor uw medewerkers' });

  await part.getByRole('button', { name: 'Maak een link' }).click();
  await expect(part.getByText('De link is gemaakt. Hij werkt meteen.')).toBeVisible();
  const link = part.getByRole('link', { name: /\/werkgever\//u });
  const first = (await link.getAttribute('href')) ?? '';
  expect((await request.get(first)).status()).toBe(200);
  await part.getByRole('button', { name: 'Kopieer de link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);

  await part.getByRole('button', { name: 'Maak een nieuwe link' }).click();
  await expect(part.getByText('De oude link werkt dan niet meer.', { exact: false })).toBeVisible();
  await part.getByRole('button', { name: 'Nee, laat het zo' }).click();
  expect((await request.get(first)).status()).toBe(200);
  await part.getByRole('button', { name: 'Maak een nieuwe link' }).click();
  await part.getByRole('button', { name: 'Ja, maak een nieuwe link' }).click();
  await expect(part.getByText('Er is een nieuwe link. De oude werkt niet meer.')).toBeVisible();
  const second = (await link.getAttribute('href')) ?? '';
  expect((await request.get(first)).status()).toBe(404);
  expect((await request.get(second)).status()).toBe(200);

  await part.getByRole('button', { name: 'Zet de pagina uit' }).click();
  await part.getByRole('button', { name: 'Ja, zet de pagina uit' }).click();
  await expect(part.getByText('De pagina staat uit.')).toBeVisible();
  expect((await request.get(second)).status()).toBe(404);
});
