import { startTestSite } from '../../support/site';
import { expect, test } from '../support/test';

const NOWHERE = [
  '/dit-is-er-niet',
  '/dit/is/er/niet',
  '/404',
  '/aanbod/bestaat-niet',
  '/aanbod/Bestaat%20Niet',
  '/inloop/bestaat-niet',
  '/partners/bestaat-niet',
  '/verhalen/bestaat-niet',
  '/ambassadeurs/bestaat-niet',
  '/handleidingen/bestaat-niet',
  '/_next/static/bestaat-niet.js',
];

for (const path of NOWHERE) {
  test(`A visitor who goes to ${path} reads that it is not there, and how to go on`, async ({ page, strays }) => {
    strays.expect('the server responded with a status of 404');
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet (meer)');
    await expect(page.getByRole('banner').getByRole('link', { name: /^Bel \d/u })).toBeVisible();
    await page.getByRole('searchbox').fill('e-mail');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await expect(page).toHaveURL(/\/aanbod\?q=e-mail/u);
  });
}

test('A visitor who reads English reads in English that a page is not there', async ({ page, strays }) => {
  strays.expect('the server responded with a status of 404');
  const response = await page.goto('/en/aanbod/bestaat-niet');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/page/u);
});

test('A visitor whose address is broken reads so in the words of the house', async ({ page, strays }) => {
  strays.expect('the server responded with a status of 400');
  const response = await page.goto('/aanbod/%E0%A4%A');
  expect(response?.status()).toBe(400);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er ging iets mis');
  expect(await page.content()).not.toContain('Bad Request');
});

test('While the database is gone visitors read that it is not their fault, and operators see why', async ({
  page,
  strays,
}) => {
  const site = await startTestSite('demo');
  strays.expect(site.url);
  try {
    expect((await page.goto(`${site.url}/aanbod`))?.status()).toBe(200);
    await site.dropDatabase();
    strays.expect('the server responded with a status of 50');
    for (const path of ['/', '/aanbod', '/inloop', '/verhalen', '/en/partners']) {
      expect((await page.goto(site.url + path))?.status(), path).toBe(500);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Er ging iets mis|Something went wrong)$/u);
    }
    expect((await page.goto(`${site.url}/readyz`))?.status()).toBe(503);
    expect((await page.goto(`${site.url}/healthz`))?.status()).toBe(200);
  } finally {
    await site.stop();
  }
});
