import { adminPaths } from '@/config/paths';

import { uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

/** A phone in one hand. */
test.use({ viewport: { width: 390, height: 844 } });

test('Somebody without an account is sent to sign in first', async ({ page }) => {
  for (const path of [adminPaths.need, adminPaths.needs()]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/admin\/login\?redirect=/u);
    await expect(page.getByRole('heading', { name: 'Wat hoorde u?' })).toHaveCount(0);
  }
});

test('A contributor notes a need with five touches, and the next one with as many', async ({
  context,
  page,
  signedIn,
}) => {
  await context.addCookies([signedIn(ACCOUNTS.contributor).cookie]);
  await page.goto(adminPaths.root);
  await page.getByRole('link', { name: 'Behoefte noteren bij een inloop' }).click();
  await page.getByRole('combobox', { name: 'Waar bent u?' }).selectOption({ label: 'Ergens anders' });
  for (const theme of ['DigiD en de overheid', 'E-mailen']) {
    await page.getByRole('group', { name: 'Waar ging het over?' }).getByRole('radio', { name: theme }).click();
    await page
      .getByRole('group', { name: 'Wat houdt iemand tegen?' })
      .getByRole('radio', { name: 'Ik vind het spannend' })
      .click();
    await page
      .getByRole('group', { name: 'Wat kan iemand al?' })
      .getByRole('radio', { name: '2 Met hulp lukt het' })
      .click();
    await page.getByRole('group', { name: 'Hoe voelde iemand zich?' }).getByRole('radio', { name: 'Bang' }).click();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Bewaard.' })).toBeFocused();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  }
  // The place is that of the last time, also when the screen is opened again.
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Waar bent u?' })).toHaveValue('');

  await page.getByRole('link', { name: 'Bekijk wat er allemaal gehoord is' }).click();
  const table = page.getByRole('table', { name: /^Waar ging het over/u });
  await expect(table.getByRole('rowheader', { name: /^DigiD en de overheid/u })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('A note that tells who somebody is is not kept, and nothing that was filled in goes', async ({
  context,
  page,
  signedIn,
  strays,
}) => {
  const editor = signedIn(ACCOUNTS.editor);
  await context.addCookies([editor.cookie]);
  await page.goto(adminPaths.need);
  const note = page.getByRole('textbox', { name: /^In een paar woorden/u });
  const theme = page.getByRole('radio', { name: 'Bankzaken' });
  await theme.check();
  await note.fill('Jan de Vries belt met 06-12345678');
  await expect(page.getByText('Hier lijkt een naam en een telefoonnummer te staan.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(note).toBeFocused();
  await expect(note).toHaveValue('Jan de Vries belt met 06-12345678');
  await expect(theme).toBeChecked();

  // Nor is anything gone when the site cannot be reached.
  const word = uniqueWord();
  await note.fill(`vraag over ${word}`);
  strays.expect('/api/needs');
  await page.route('**/api/needs', (route) => route.abort());
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Niet bewaard' })).toBeVisible();
  await expect(theme).toBeChecked();
  await page.unroute('**/api/needs');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();

  await page.getByRole('button', { name: 'Haal weer weg' }).click();
  await page.goto(`${adminPaths.collection('needs')}?search=${word}`);
  await expect(page.getByRole('row').filter({ hasText: word })).toHaveCount(0);
});
