import type { Page } from '@playwright/test';

import { openDataPaths } from '@/config/paths';

import { findBarriers } from '../support/axe';
import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

// The one thing on the public site that runs; everything else is tested without.
test.use({ javaScriptEnabled: true });

const field = (page: Page, name = 'Wat wilt u leren of vragen?') => page.getByRole('combobox', { name });
const list = (page: Page) => page.getByRole('listbox', { name: 'Voorstellen' });

test('Somebody chooses a suggestion by keyboard, with the focus in the field (WCAG 2.1.1, 4.1.2)', async ({
  page,
  signedIn,
}) => {
  const word = uniqueWord();
  const course = await makeCourse(signedIn(ACCOUNTS.admin), { title: titleWith(word) });
  await page.goto('/aanbod');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).pressSequentially(word.slice(0, -1));

  const option = list(page).getByRole('option');
  await expect(option).toHaveCount(1);
  await expect(option).toContainText(titleWith(word));
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status')).toHaveText('1 voorstel');
  await expect(option).toHaveAttribute('aria-selected', 'false');

  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await expect(field(page)).toBeFocused();
  expect(await findBarriers(page)).toEqual([]);

  // Past the last one is the field again, as it was typed.
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(option).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/aanbod/${course.slug}`);
});

test('Somebody closes the suggestions and searches for what they typed', async ({ page }) => {
  await page.goto('/');
  await field(page).pressSequentially('goud');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('goud');
  await page.keyboard.press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/aanbod\?q=goud/u);
});

test('Somebody touches a place among the suggestions, in a large enough target (WCAG 2.5.8)', async ({ page }) => {
  await page.goto('/');
  await field(page).pressSequentially('goud');
  const gouda = list(page)
    .getByRole('option', { name: /^Gouda\b/u })
    .first();
  expect((await gouda.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await gouda.click();
  await expect(page).toHaveURL('/aanbod?plaats=Gouda');
});

test('Suggestions go when the field is left, and do not come back by themselves', async ({ page }) => {
  await page.goto('/aanbod');
  await field(page).pressSequentially('digi');
  await expect(list(page).getByRole('option').first()).toHaveText(/DigiD en overheid\s+Onderwerp/u);
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

test('Nothing to suggest is said, and shows nothing', async ({ page }) => {
  await page.goto('/aanbod');
  await field(page).pressSequentially('xyzzyx');
  await expect(page.getByRole('status')).toHaveText('Geen voorstellen');
  await expect(list(page)).toBeHidden();
});

test('Suggestions speak the language of the page', async ({ page }) => {
  await page.goto('/en/aanbod');
  await field(page, 'What do you want to learn or ask?').pressSequentially('video');
  const option = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first();
  await expect(option).toHaveText(/Topic$/u);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/aanbod?onderwerp=video-calling');
});

test('The search field works while suggestions fail', async ({ page, strays }) => {
  strays.expect(openDataPaths.suggest);
  await page.route(`**${openDataPaths.suggest}?*`, (route) => route.abort());
  await page.goto('/aanbod');
  const asked = page.waitForRequest(`**${openDataPaths.suggest}?*`);
  await field(page).pressSequentially('digi');
  await asked;
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/aanbod\?q=digi/u);
});

test('Every website may ask for suggestions, and hostile questions get none', async ({ request }) => {
  const answer = await request.get(`${openDataPaths.suggest}?q=goud`);
  expect(answer.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=60',
  });
  const { suggestions } = (await answer.json()) as { suggestions: { kind: string; label: string; url: string }[] };
  expect(suggestions.length).toBeLessThanOrEqual(10);
  expect(suggestions).toContainEqual({
    kind: 'place',
    label: 'Gouda',
    url: expect.stringMatching(/^http.*\/aanbod\?plaats=Gouda$/u),
  });
  for (const q of ['', 'g', '%%', '%25%25%25', "';--", '%F0%9F%98%80%F0%9F%98%80', 'a'.repeat(10_000), '%00%00%00']) {
    const hostile = await request.get(`${openDataPaths.suggest}?q=${q}`);
    expect(hostile.status(), q.slice(0, 20)).toBe(200);
    expect(await hostile.json(), q.slice(0, 20)).toEqual({ suggestions: [] });
  }
});
