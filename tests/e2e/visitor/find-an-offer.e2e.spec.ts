import type { Locator, Page } from '@playwright/test';

import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { unfoldFilters } from '../support/filters';
import { toNextPage } from '../support/next-page';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

const RESULTS = /^Wij vonden \d+ keer/u;

/** How many offers the catalogue says it found. */
async function found(page: Page): Promise<number> {
  const text = await page.getByRole('heading', { name: RESULTS }).textContent();
  return Number(/\d+/u.exec(text ?? '')?.[0]);
}

/** What a card says beside one of its little pictures. */
function onCard(card: Locator, picture: string): Locator {
  return card.getByRole('listitem').filter({ has: card.page().getByRole('img', { name: picture }) });
}

/** What an offer's own page says beside a word in its list of facts. */
function fact(page: Page, name: string): Locator {
  const term = page.getByRole('term').filter({ hasText: name });
  return page.locator('dl > div').filter({ has: term }).getByRole('definition');
}

test('A visitor searches, chooses, reads what, when, where, for whom and what it costs, and can call', async ({
  page,
  signedIn,
}) => {
  const word = uniqueWord();
  const course = await makeCourse(signedIn(ACCOUNTS.admin), { title: titleWith(word) });
  await makeCourse(signedIn(ACCOUNTS.admin), { title: titleWith(word), levelFrom: 4, levelTo: 5 });

  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Wat wilt u leren of vragen?' }).fill(word);
  await page.getByRole('combobox', { name: 'Waar?' }).selectOption('Rotterdam');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(
    page.getByRole('heading', { name: `Wij vonden 2 keer een cursus of hulp voor ‘${word}’` }),
  ).toBeVisible();

  await unfoldFilters(page);
  await page.getByRole('checkbox', { name: /^Ik begin net/u }).check();
  await page.getByRole('button', { name: 'Laat zien' }).click();
  await expect(page.getByRole('heading', { name: 'Wij vonden 1 keer' })).toBeVisible();

  const card = page.getByRole('article');
  await expect(card).toHaveCount(1);
  await expect(onCard(card, 'Wanneer')).toHaveText('Morgen, dinsdag 24 november, 10.00 tot 12.00 uur');
  await expect(onCard(card, 'Waar')).toHaveText('Bibliotheek Beverwaard, Rotterdam');
  await expect(onCard(card, 'trede 1 tot en met 2')).toContainText('Ik begin net');
  await expect(card.getByText('Gratis')).toBeVisible();
  await card.getByRole('link').click();

  await expect(page).toHaveURL(`/aanbod/${course.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleWith(word));
  await expect(fact(page, 'Wanneer')).toHaveText('Morgen, dinsdag 24 november, 10.00 tot 12.00 uur');
  await expect(fact(page, 'Waar')).toContainText('Bibliotheek Beverwaard, Rotterdam');
  await expect(fact(page, 'Kosten')).toHaveText('Gratis');
  await expect(fact(page, 'Voor wie')).toContainText('‘Ik begin net’ tot en met ‘Met hulp lukt het’');
  await expect(fact(page, 'Van wie')).toHaveText('Bibliotheek Rotterdam');
  await expect(page.getByRole('link', { name: 'Bel 010 123 45 67' })).toHaveAttribute('href', 'tel:+31101234567');
});

test('A visitor takes a choice away, and goes back to what was chosen before', async ({ page }) => {
  await page.goto('/aanbod?plaats=Rotterdam&niveau=1&soort=course');
  const few = await found(page);
  const chosen = page.getByRole('navigation', { name: 'Uw keuzes' });
  await chosen.getByRole('link', { name: 'Haal weg: Rotterdam' }).click();
  await expect(page).toHaveURL('/aanbod?niveau=1&soort=course');
  await expect(chosen.getByRole('link', { name: 'Haal weg: Rotterdam' })).toHaveCount(0);
  expect(await found(page)).toBeGreaterThan(few);

  await page.goBack();
  await expect(page).toHaveURL('/aanbod?plaats=Rotterdam&niveau=1&soort=course');
  expect(await found(page)).toBe(few);
  await unfoldFilters(page);
  await expect(page.getByRole('checkbox', { name: /^Ik begin net/u })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Waar?' })).toHaveValue('Rotterdam');

  await chosen.getByRole('link', { name: 'Haal alles weg' }).click();
  await expect(page).toHaveURL('/aanbod');
});

test('A visitor leafs through the catalogue and meets every offer once', async ({ page }) => {
  await page.goto('/aanbod?soort=course');
  const total = await found(page);
  const links: string[] = [];
  for (;;) {
    const cards = page.getByRole('article').getByRole('link');
    links.push(...(await cards.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))));
    const next = page.getByRole('navigation', { name: 'Bladeren' }).getByRole('link', { name: 'Volgende' });
    if (!(await next.isVisible())) break;
    await toNextPage(page, () => next.click());
  }
  expect(links).toHaveLength(total);
  expect(new Set(links).size).toBe(total);
});

test('A visitor who finds nothing is helped on', async ({ page }) => {
  await page.goto('/aanbod?q=xyzzy&letterlijk=1');
  await expect(page.getByRole('heading', { name: 'Wij vonden niets' })).toBeVisible();
  const help = page.getByRole('region', { name: 'Wij helpen u graag' });
  await expect(help.getByRole('link', { name: /^Bel /u })).toHaveAttribute('href', /^tel:\+31\d{9}$/u);
  await expect(help.getByRole('article').getByRole('link')).toHaveAttribute('href', /^\/aanbod\/./u);
  await page.getByRole('main').getByRole('link', { name: 'Bekijk alle cursussen en hulp' }).click();
  await expect(page).toHaveURL('/aanbod');
  expect(await found(page)).toBeGreaterThan(100);
});

test('A visitor sees a number to call on every page', async ({ open, page }) => {
  for (const name of ['home', 'catalogue', 'offer', 'location', 'partner', 'story', 'guide', 'not found'] as const) {
    await open(name);
    await expect(page.getByRole('banner').getByRole('link', { name: /^Bel \d/u })).toHaveAttribute(
      'href',
      /^tel:\+31\d+$/u,
    );
  }
});

test('A visitor who reads English chooses it once and stays in it', async ({ page, signedIn }) => {
  const word = uniqueWord();
  const course = await makeCourse(signedIn(ACCOUNTS.admin), { title: titleWith(word) });

  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('searchbox').fill(word);
  await page.getByRole('search').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('1');
  await page.getByRole('article').getByRole('link').click();
  await expect(page).toHaveURL(`/en/aanbod/${course.slug}`);
  await expect(fact(page, 'Where')).toContainText('Rotterdam');
  // What nobody translated says which language it is in, for who listens to it.
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'nl');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(`/aanbod/${course.slug}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});
