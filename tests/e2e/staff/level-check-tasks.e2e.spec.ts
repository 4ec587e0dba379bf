import { adminPaths } from '@/config/paths';

import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

test('An editor finds a task of the level check by its question, without opening it', async ({
  context,
  page,
  signedIn,
}) => {
  await context.addCookies([signedIn(ACCOUNTS.admin).cookie]);
  await page.goto(`${adminPaths.root}/globals/level-check`);
  await expect(page.getByText(/^Niveau 1: .+\?$/u).first()).toBeVisible();
  await expect(page.getByText(/^Niveau 5: .+\?$/u).first()).toBeVisible();
  await expect(page.getByText(/^Taak \d+$/u)).toHaveCount(0);
});
