import type { Page } from '@playwright/test';

/** The filters of the catalogue, which are folded away on a small screen. */
export async function unfoldFilters(page: Page): Promise<void> {
  await page.waitForLoadState();
  if (!(await page.getByRole('button', { name: 'Laat zien' }).isVisible())) {
    await page.getByText('Kies wat bij u past').click();
  }
}
