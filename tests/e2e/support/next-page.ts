import type { Page } from '@playwright/test';

/**
 * Does what leads to another page, and goes on once all of that one is there. A click may be over before: what only looks, and
 * doesn't wait for what it expects, would then see the page that is being left, or none.
 */
export async function toNextPage(page: Page, press: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), press()]);
  await page.waitForLoadState();
}
