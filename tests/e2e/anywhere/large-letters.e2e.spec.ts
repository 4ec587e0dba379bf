import { PUBLIC_PAGE_NAMES } from '../support/public-pages';
import { sticksOut } from '../support/sticks-out';
import { expect, test as base } from '../support/test';

/** In a browser whose owner asked for letters twice as large as usual. */
const test = base.extend<object, object>({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] }),
    { scope: 'worker' },
  ],
});

for (const name of PUBLIC_PAGE_NAMES) {
  test(`A visitor who set letters to 200 % reads the ${name} page without scrolling sideways (WCAG 1.4.4)`, async ({
    open,
    page,
  }) => {
    await open(name);
    expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThan(32);
    expect(await sticksOut(page)).toEqual([]);
  });
}
