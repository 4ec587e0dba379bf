import { test as base } from '@playwright/test';

import { startTestSite, type TestSite } from '../../support/site';
import type { Template } from '../../support/test-postgres';

export { expect } from '@playwright/test';

/**
 * A browser test. Each worker has a site of its own; addresses are relative to it. An error in the browser's console that
 * the test does not expect fails it.
 */
export const test = base.extend<{ consoleErrors: string[] }, { template: Template; site: TestSite }>({
  /** What the site's database begins with. */
  template: ['demo', { option: true, scope: 'worker' }],
  site: [
    async ({ template }, use) => {
      const site = await startTestSite(template);
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
  /** Errors of the pages so far; a test that provokes some empties it. */
  consoleErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(String(error.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      await use(errors);
      base.expect(errors, 'errors in the console of the browser').toEqual([]);
    },
    { auto: true },
  ],
});
