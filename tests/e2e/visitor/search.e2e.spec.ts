import type { Page } from '@playwright/test';

import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

const RESULTS = /^Wij vonden \d+ keer/u;

/** What was chosen, and what was read from the words, each with a way to take it away. */
const choices = (page: Page) => page.getByRole('navigation', { name: 'Uw keuzes' });

/** Where somebody goes who finds nothing: the part below what was found. */
const help = (page: Page) => page.getByRole('region', { name: 'Wij helpen u graag' });

test('A visitor who makes a typing mistake finds what they meant, and can insist on what they typed', async ({
  page,
}) => {
  await page.goto('/aanbod');
  await page.getByRole('searchbox', { name: 'Wat wilt u leren of vragen?' }).fill('computr');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByText(/^Bedoelt u ‘computer’\?/u)).toBeVisible();
  await expect(page.getByRole('heading', { name: RESULTS })).toContainText('‘computer’');
  await expect(page.getByRole('article').first()).toBeVisible();
  // What was typed stays in the field, to be mended there too.
  await expect(page.getByRole('searchbox')).toHaveValue('computr');

  await page.getByRole('link', { name: 'Zoek precies naar ‘computr’' }).click();
  await expect(page).toHaveURL('/aanbod?q=computr&letterlijk=1');
  await expect(page.getByText('Bedoelt u')).toHaveCount(0);
  await expect(page.getByText('Wij zochten precies naar ‘computr’.')).toBeVisible();
  await page.getByRole('link', { name: 'Zoek ook naar woorden die erop lijken' }).click();
  await expect(page).toHaveURL('/aanbod?q=computr');
});

test('A visitor names a place among the words and takes it away again', async ({ page }) => {
  await page.goto('/aanbod?q=computer+rotterdam');
  await expect(choices(page).getByRole('link', { name: 'Haal weg: ‘computer’' })).toBeVisible();
  await choices(page).getByRole('link', { name: 'Haal weg: Rotterdam' }).click();
  await expect(page).toHaveURL('/aanbod?q=computer');
  await expect(page.getByRole('searchbox')).toHaveValue('computer');
  await expect(choices(page).getByRole('link', { name: 'Haal weg: Rotterdam' })).toHaveCount(0);

  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('computer rotterdam');
  await choices(page).getByRole('link', { name: 'Haal weg: ‘computer’' }).click();
  await expect(page).toHaveURL(/\/aanbod\?q=rotterdam$/iu);
});

test('A visitor with a postcode that nobody knows is told so, and finds the rest', async ({ page }) => {
  await page.goto('/aanbod?soort=course');
  const heading = page.getByRole('heading', { name: RESULTS });
  const all = await heading.textContent();

  await page.getByRole('textbox', { name: 'Uw postcode' }).fill('8999 zz');
  await page.getByRole('combobox', { name: 'Hoe ver?' }).selectOption('Tot 5 km');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByText('Wij kennen postcode 8999 ZZ niet.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Uw postcode' })).toHaveValue('8999 ZZ');
  await expect(page.getByRole('textbox', { name: 'Uw postcode' })).toHaveAttribute('aria-invalid', 'true');
  await expect(heading).toHaveText(all ?? '');

  await page.getByRole('link', { name: 'Zoek zonder postcode' }).click();
  await expect(page).toHaveURL('/aanbod?soort=course');
});

test('A visitor chooses the order, and it stays while they choose on', async ({ page }) => {
  await page.goto('/aanbod?plaats=Rotterdam');
  const order = page.getByRole('navigation', { name: 'Volgorde' });
  await expect(order.getByRole('link', { name: 'Past het best' })).toHaveAttribute('aria-current', 'true');
  await order.getByRole('link', { name: 'Snel' }).click();
  await expect(page).toHaveURL('/aanbod?plaats=Rotterdam&sorteer=eerst');
  await expect(order.getByRole('link', { name: 'Snel' })).toHaveAttribute('aria-current', 'true');
  // The same offers in another order are no other page to a search engine.
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/aanbod\?plaats=Rotterdam$/u);

  await page.getByRole('searchbox').fill('computer');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page).toHaveURL(/sorteer=eerst/u);
  await page.goBack();
  await expect(page).toHaveURL('/aanbod?plaats=Rotterdam&sorteer=eerst');
});

test('A visitor who wants what is near and does not say where is asked for a postcode', async ({ page }) => {
  await page.goto('/aanbod?sorteer=dichtbij');
  await expect(page.getByText('Vul uw postcode in. Dan ziet u wat dichtbij is.')).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('A visitor whose question is too narrow reads what was taken wider, and whom to ask', async ({
  page,
  signedIn,
}) => {
  const word = uniqueWord();
  await makeCourse(signedIn(ACCOUNTS.admin), { title: titleWith(word), levelFrom: 1, levelTo: 2 });
  await page.goto(`/aanbod?q=${word}&niveau=3`);
  await expect(page.getByText('Wij vonden niets dat precies past. Daarom zochten wij ook')).toContainText(
    'op een ander niveau',
  );
  await expect(page.getByRole('heading', { name: 'Wij vonden 1 keer iets dat erop lijkt' })).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText(word);
  await expect(help(page).getByRole('link', { name: /^Bel /u })).toHaveAttribute('href', /^tel:\+31\d{9}$/u);
});

test('A visitor sees why each offer is there', async ({ page, signedIn }) => {
  const word = uniqueWord();
  await makeCourse(signedIn(ACCOUNTS.admin), {
    title: titleWith(word),
    registration: 'none',
    registrationValue: null,
  });
  await page.goto(`/aanbod?q=${word}&niveau=2&plaats=Rotterdam`);
  const card = page.getByRole('article').filter({ hasText: word });
  await expect(card.getByText('Past bij ‘Met hulp lukt het’')).toBeVisible();
  await expect(card.getByText('Zonder afspraak')).toHaveCount(1);
});

test('A page after the last one leads back to the first', async ({ page }) => {
  await page.goto('/aanbod?plaats=Rotterdam&pagina=400');
  await expect(page.getByText('Op deze pagina staat niets meer.')).toBeVisible();
  await page.getByRole('link', { name: 'Ga naar de eerste pagina' }).click();
  await expect(page).toHaveURL('/aanbod?plaats=Rotterdam');
});
