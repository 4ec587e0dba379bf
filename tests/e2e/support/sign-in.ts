import type { Page } from '@playwright/test';

import { TEST_PASSWORD } from '../../support/test-settings';

/** Signs a demo account in on the editors' side; ends on its dashboard. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/admin/login');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Wachtwoord').fill(TEST_PASSWORD);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL('**/admin');
}
