import type { Page } from '@playwright/test';

import { TEST_PASSWORD } from '../../support/test-settings';
import { titleWith, uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

/** Chooses in one of the lists that open while somebody types. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.locator(`#field-${field}`).getByRole('combobox').fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

test('An editor signs in, publishes an offer and finds it on the site at once; takes it back, and it is gone at once', async ({
  page,
  visitor,
}) => {
  const word = uniqueWord();
  const title = titleWith(word);
  const found = async () => {
    // The word itself: what is not there is not looked for in other ways.
    await visitor.goto(`/aanbod?q=${word}&letterlijk=1`);
    const heading = await visitor.getByRole('heading', { level: 2 }).first().textContent();
    return heading?.includes(' 1 ') ? 1 : 0;
  };

  await page.goto('/admin');
  await page.getByLabel('E-mail').fill(ACCOUNTS.editor);
  await page.getByLabel('Wachtwoord').fill(TEST_PASSWORD);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('link', { name: 'Nieuw aanbod maken' }).click();

  await page.getByRole('textbox', { name: /^Titel/u }).fill(title);
  await choose(page, 'kind', 'Cursus');
  await page.getByRole('button', { name: 'Waar en wanneer' }).click();
  await choose(page, 'location', 'Bibliotheek Beverwaard');
  await page.getByRole('button', { name: 'Bewaar concept' }).click();
  await expect(page.getByText('Status: Concept')).toBeVisible();
  expect(await found()).toBe(0);

  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click();
  await expect(page.getByText('Status: Gepubliceerd')).toBeVisible();
  expect(await found()).toBe(1);
  await visitor.getByRole('article').getByRole('link').click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(visitor.getByRole('article')).toContainText('Bibliotheek Beverwaard');
  const address = visitor.url();

  await page.locator('.doc-controls__popup').getByRole('button').click();
  await page.getByRole('button', { name: 'Publicatie ongedaan maken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bevestig' }).click();
  await expect(page.getByText('Status: Concept')).toBeVisible();
  expect(await found()).toBe(0);
  expect((await page.request.get(address)).status()).toBe(404);
});
