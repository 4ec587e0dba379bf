import { test as base, type BrowserContext, type Page } from '@playwright/test';

import { env } from '@/config/env';
import type { InterfaceLocale } from '@/domain/locale';

import { addressOf, PUBLIC_PAGES, type PublicPage } from './public-pages';
import { Staff } from './staff';

export { expect } from '@playwright/test';

/** What goes wrong in a browser without anybody looking: errors of script, requests that fail or leave the house. */
export interface Strays {
  /** Says of a fault that this test provokes it, by a part of its text. */
  expect(text: string): void;
}

/** Opens a page of a kind in a language, Dutch unless it says otherwise, and checks its status; gives its path. */
type Open = (page: PublicPage, locale?: InterfaceLocale) => Promise<string>;

/** The accounts of the demonstration, as people who are signed in at the REST interface. */
type SignedIn = (email: string) => Staff;

/**
 * A browser test on the site under test; addresses are relative to it. A stray error in the browser fails the test, and
 * so does any request to another host.
 */
export const test = base.extend<{ strays: Strays; open: Open; visitor: Page; signedIn: SignedIn }>({
  baseURL: ({}, use) => use(env().SITE_URL),
  strays: [
    async ({ context, visitor }, use) => {
      const found: string[] = [];
      const expected: string[] = [];
      for (const watched of [context, visitor.context()]) watch(watched, (stray) => found.push(stray));
      await use({ expect: (text) => expected.push(text) });
      base.expect(found.filter((stray) => !expected.some((text) => stray.includes(text)))).toEqual([]);
    },
    { auto: true, title: 'no stray errors or requests' },
  ],
  /** A second person beside the one whose test it is: without script, and not signed in. */
  visitor: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: 'nl-NL' });
    await use(await context.newPage());
    await context.close();
  },
  open: ({ page, strays }, use) =>
    use(async (name, locale) => {
      const { status } = PUBLIC_PAGES[name];
      // A browser calls a page with such a status a resource that failed to load.
      if (status !== 200) strays.expect(`the server responded with a status of ${status}`);
      const path = await addressOf(name, locale);
      const response = await page.goto(path);
      base.expect(response?.status()).toBe(status);
      return path;
    }),
  signedIn: ({}, use) => use((email) => Staff.signedIn(env().SITE_URL, email)),
});

function watch(context: BrowserContext, report: (stray: string) => void): void {
  context.on('weberror', (error) => report(`page: ${String(error.error())}`));
  context.on('console', (message) => {
    // A form that is not taken is no fault of the page, but a browser calls it a resource that failed to load.
    if (message.text().includes('the server responded with a status of 422')) return;
    if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Whoever leaves a page while it still loads ends its requests.
    if (reason !== 'net::ERR_ABORTED') report(`request: ${request.url()} ${reason}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== env().SITE_URL && protocol.startsWith('http')) report(`another host: ${request.url()}`);
  });
}
