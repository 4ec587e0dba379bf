import type { Page } from '@playwright/test';

import { sitePaths } from '@/config/paths';
import { BARRIERS } from '@/domain/barrier';
import { INTERFACE_LOCALES } from '@/domain/locale';

import { sitemap } from '../support/public-pages';
import { sticksOut } from '../support/sticks-out';
import { expect, test } from '../support/test';

const paths = sitePaths('nl');

/** A part of the package, by its heading. */
const part = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });

test('A visitor who has no laptop goes through that door, says where they live, and finds all that helps near by', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Ik heb geen laptop of internet/u }).click();
  await expect(page).toHaveURL(paths.door('access'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ik heb geen laptop of internet');
  await expect(page.getByText('Dit zijn voorbeelden.')).toBeVisible();

  await page.getByRole('textbox', { name: 'Waar woont u?' }).fill('Rotterdam');
  await page.getByRole('combobox', { name: 'Wat kunt u al?' }).selectOption('Ik begin net');
  await page.getByRole('button', { name: 'Laat zien wat bij mij past' }).click();

  // What was told stays told, and is nowhere but in the address.
  await expect(page).toHaveURL(`${paths.door('access')}?plaats=Rotterdam&niveau=1`);
  await expect(page.getByRole('textbox', { name: 'Waar woont u?' })).toHaveValue('Rotterdam');
  await expect(page.getByRole('combobox', { name: 'Wat kunt u al?' })).toHaveValue('1');
  await expect(page.getByText('Afstanden zijn vanaf Rotterdam.')).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);

  const names = ['Een laptop lenen', 'Goedkoop internet', 'Iemand die u helpt', 'Leren op uw niveau'];
  for (const name of names) await expect(part(page, name).getByRole('article')).toHaveCount(1);
  const hrefs = await page
    .locator('.package a[href^="/aanbod/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(hrefs).size).toBe(hrefs.length);

  await part(page, 'Een laptop lenen').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/aanbod\/[a-z0-9-]+$/u);
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Waar woont u?' })).toHaveValue('Rotterdam');
});

test('A visitor whose place nobody knows is told so beside the field, and still finds help', async ({ page }) => {
  await page.goto(paths.door('attitude'));
  await page.getByRole('textbox', { name: 'Waar woont u?' }).fill('0123 Nergenshuizen');
  await page.getByRole('button', { name: 'Laat zien wat bij mij past' }).click();
  const field = page.getByRole('textbox', { name: 'Waar woont u?' });
  await expect(field).toHaveValue('0123 Nergenshuizen');
  await expect(field).toHaveAccessibleDescription(/Wij weten niet waar ‘0123 Nergenshuizen’ is\./u);
  await expect(part(page, 'Iemand die u helpt').getByRole('article')).toHaveCount(1);
});

test('A visitor keeps a package with one button', async ({ page }) => {
  await page.goto(paths.door('access', { place: 'Rotterdam', postcode: null, level: null }));
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Bewaar in mijn lijst' }).click();
  const request = await sent;
  expect(new URL(request.url()).pathname).toBe(paths.list);
  const fields = new URLSearchParams(request.postData() ?? '');
  expect(fields.get('terug')).toBe(`${paths.door('access')}?plaats=Rotterdam`);
  const kept = fields.getAll('bewaar');
  expect(kept.length).toBeGreaterThanOrEqual(4);
  expect(new Set(kept).size).toBe(kept.length);
});

test('A visitor with a keyboard tells where they live and goes on to the first offer (WCAG 2.1.1)', async ({
  page,
}) => {
  await page.goto(paths.door('awareness'));
  const field = page.getByRole('textbox', { name: 'Waar woont u?' });
  await field.focus();
  await page.keyboard.type('Rotterdam');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/plaats=Rotterdam/u);
  await field.focus();
  // The level, the way to find it out, the button, and then the first offer.
  for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
  await expect(part(page, 'Iemand die u helpt').getByRole('article').getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/aanbod\/[a-z0-9-]+$/u);
});

test('A visitor prints the package: all of it and nothing else, with a way back', async ({ page }) => {
  await page.goto(paths.door('access', { place: 'Rotterdam', postcode: null, level: null }));
  const paper = page.locator('.print-package');
  await expect(paper).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Menu' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Bewaar in mijn lijst' })).toBeHidden();
  for (const name of ['Een laptop lenen', 'Goedkoop internet', 'Iemand die u helpt', 'Leren op uw niveau']) {
    await expect(paper.getByRole('heading', { name: new RegExp(`^${name}: `, 'u') })).toBeVisible();
  }
  await expect(paper.getByRole('img', { name: 'QR-code van deze pagina' })).toBeVisible();
  await expect(paper).toContainText('/hulp-bij/geen-laptop?plaats=Rotterdam');
});

test.describe('on a phone of 390 pixels', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const barrier of BARRIERS) {
    test(`A visitor reads what is behind the door of ${barrier} without scrolling sideways`, async ({ page }) => {
      for (const locale of INTERFACE_LOCALES) {
        const wish = { place: 'Rotterdam', postcode: null, level: 2 } as const;
        await page.goto(sitePaths(locale).door(barrier, wish));
        expect(await sticksOut(page)).toEqual([]);
      }
    });
  }
});

test('A door that does not exist is a page that is not there', async ({ page, strays }) => {
  strays.expect('the server responded with a status of 404');
  for (const path of ['/hulp-bij/onzin', '/hulp-bij', '/hulp-bij/spannend/meer']) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet (meer)');
  }
});

test('A robot finds every door in the sitemap, and no place of a visitor', async () => {
  const listed = await sitemap();
  for (const barrier of BARRIERS) expect(listed).toContain(paths.door(barrier));
  expect(listed.filter((path) => path.includes('plaats='))).toEqual([]);
});
