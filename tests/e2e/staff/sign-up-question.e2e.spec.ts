import type { Page } from '@playwright/test';

import { adminPaths } from '@/config/paths';

import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

/** An offer of the demonstration in which all places are taken. */
const FULL = 'cv-en-solliciteren-feijenoord';

const question = (page: Page) => page.getByRole('region', { name: 'Mensen die zich hebben aangemeld' });

test('An editor who makes a full room smaller is asked first, and nothing is saved until there is an answer', async ({
  context,
  page,
  signedIn,
  strays,
}) => {
  strays.expect('the server responded with a status of 400');
  const editor = signedIn(ACCOUNTS.editor);
  const { id } = await editor.find('offers', FULL);
  await context.addCookies([editor.cookie]);
  await page.goto(`${adminPaths.collection('offers')}/${id}`);
  await expect(question(page)).toBeHidden();
  await page.getByRole('button', { name: 'Kosten en aanmelden' }).click();
  const places = page.getByLabel(/^Aantal plaatsen/u);
  const before = await places.inputValue();
  await places.fill('1');
  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click();

  await expect(question(page)).toContainText('U maakt er 1 plaats van.');
  // Neither there nor in what the screen says of a save that failed.
  await expect(page.getByText('(vraag')).toBeHidden();
  const keep = question(page).getByRole('radio', { name: 'Iedereen houdt een plaats.' });
  await keep.check();
  // What somebody fills in afterwards does not take the question away.
  await places.fill('2');
  await expect(keep).toBeChecked();

  await page.reload();
  await page.getByRole('button', { name: 'Kosten en aanmelden' }).click();
  await expect(page.getByLabel(/^Aantal plaatsen/u)).toHaveValue(before);
  await expect(question(page)).toBeHidden();
});
