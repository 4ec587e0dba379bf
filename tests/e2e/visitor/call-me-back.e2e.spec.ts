import type { Page } from '@playwright/test';

import { makeCourse } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { sticksOut } from '../support/sticks-out';
import { expect, test } from '../support/test';

/** A form that comes back in less time than anybody needs to fill it in is a robot's. */
const TIME_TO_FILL_IN = 2_500;

const submit = (page: Page) => page.locator('form').getByRole('button', { name: 'Bel mij terug' });

/** Takes the time of a person. Not a wait for the site, which has nothing to do: for the time trap of its forms. */
async function slowly(): Promise<void> {
  const began = Date.now();
  await expect.poll(() => Date.now() - began, { timeout: 10_000 }).toBeGreaterThan(TIME_TO_FILL_IN);
}

/** Opens the form as a slow person does. */
async function openForm(page: Page, address = '/bel-mij-terug'): Promise<void> {
  await page.goto(address);
  await slowly();
}

test('A visitor asks to be called about an offer, and reads who calls, until when, and what if not', async ({
  page,
  signedIn,
}) => {
  const course = await makeCourse(signedIn(ACCOUNTS.admin));
  await page.goto(`/aanbod/${course.slug}`);
  await page.getByRole('main').getByRole('link', { name: 'Bel mij terug' }).click();
  await expect(page).toHaveURL(`/bel-mij-terug?aanbod=${course.slug}`);
  await expect(page.getByText('U vraagt iets over:')).toContainText(String(course.title));

  await slowly();
  await page.getByRole('textbox', { name: 'Uw naam' }).fill('Fatima');
  await page.getByRole('textbox', { name: 'Uw telefoonnummer' }).fill('06-1234 5678');
  await page.getByRole('radio', { name: 'In de middag' }).check();
  await page.getByRole('combobox', { name: /taal/u }).selectOption('Turks');
  await submit(page).click();

  await expect(page).toHaveURL(/\/bel-mij-terug\?gelukt=bibliotheek-rotterdam&uiterlijk=2026-11-25/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wij bellen u');
  const main = page.getByRole('main');
  await expect(main).toContainText('Bibliotheek Rotterdam belt u. Dat is uiterlijk woensdag 25 november.');
  await expect(main).toContainText('Wij proberen het drie keer.');
  await expect(main.getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:/u);
  await expect(main).not.toContainText('Fatima');
  await expect(main).not.toContainText('1234');
});

test('A visitor who makes mistakes reads them above the form, goes to each by a link, and finds what was typed (WCAG 3.3.1)', async ({
  page,
}) => {
  await openForm(page);
  await page.getByRole('textbox', { name: 'Uw telefoonnummer' }).fill('fatima@voorbeeld.nl');
  await page.getByRole('textbox', { name: 'Wat wilt u vragen?' }).fill('<b>Hoe mail ik?</b>');
  await page.getByRole('radio', { name: 'In de avond' }).check();
  await submit(page).click();

  const summary = page.getByRole('alert');
  await expect(summary.getByRole('heading')).toHaveText('Er zijn nog 2 dingen niet goed');
  await expect(summary.getByRole('link')).toHaveText([
    'Vul uw naam in.',
    'Dit is een e-mailadres. Vul hier een telefoonnummer in.',
  ]);
  const phone = page.getByRole('textbox', { name: 'Uw telefoonnummer' });
  await expect(phone).toHaveValue('fatima@voorbeeld.nl');
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expect(phone).toHaveAccessibleDescription(/Dit is een e-mailadres/u);
  await expect(page.getByRole('textbox', { name: 'Wat wilt u vragen?' })).toHaveValue('<b>Hoe mail ik?</b>');
  await expect(page.getByRole('radio', { name: 'In de avond' })).toBeChecked();
  await summary.getByRole('link', { name: 'Vul uw naam in.' }).click();
  await expect(page).toHaveURL(/#naam$/u);
  await page.keyboard.type('Fatima');
  await expect(page.getByRole('textbox', { name: 'Uw naam' })).toHaveValue('Fatima');
});

test('A visitor fills in the whole form by keyboard (WCAG 2.1.1)', async ({ page }) => {
  await openForm(page);
  await page.getByRole('textbox', { name: 'Uw naam' }).focus();
  await page.keyboard.type('Wiebe');
  await page.keyboard.press('Tab');
  await page.keyboard.type('+48 512 345 678');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'In de ochtend' })).toBeChecked();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('Hoe begin ik?');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Lees wat wij met uw gegevens doen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(submit(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wij bellen u');
});

test('A visitor who presses at once gets the form back as it was, and can send it', async ({ page }) => {
  await page.goto('/bel-mij-terug');
  await page.getByRole('textbox', { name: 'Uw naam' }).fill('Fatima');
  await page.getByRole('textbox', { name: 'Uw telefoonnummer' }).fill('0612345678');
  await submit(page).click();
  await expect(page.getByRole('alert')).toHaveText('Dat ging heel snel. Druk nog een keer op de knop.');
  await expect(page.getByRole('textbox', { name: 'Uw naam' })).toHaveValue('Fatima');
});

test.describe('enlarged to 200 % (WCAG 1.4.4)', () => {
  test.use({ viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 });
  test('A visitor reads the form with its errors without scrolling sideways', async ({ page }) => {
    await openForm(page);
    await submit(page).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await sticksOut(page)).toEqual([]);
  });
});

test('An employer asks for a training at the own workplace', async ({ page }) => {
  await page.goto('/handleidingen');
  await page.getByRole('main').getByRole('link', { name: 'Wij willen dit ook' }).click();
  await slowly();
  await page.getByRole('textbox', { name: 'Uw naam' }).fill('Jan de Vries');
  await page.getByRole('textbox', { name: 'Uw organisatie' }).fill('Zorg aan Huis');
  await page.getByRole('radio', { name: 'Een training op onze eigen werkplek' }).check();
  await page.getByRole('textbox', { name: 'Uw vraag' }).fill('Kan dit in de avond?');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText('Vul uw telefoonnummer of uw e-mailadres in.');
  await expect(page.getByRole('radio', { name: 'Een training op onze eigen werkplek' })).toBeChecked();

  await page.getByRole('textbox', { name: 'E-mailadres' }).fill('jan@zorg.example');
  await slowly();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wij hebben uw vraag');
  await expect(page.getByRole('main')).toContainText('U hoort uiterlijk woensdag 25 november van ons.');
});
