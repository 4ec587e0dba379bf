import { PUBLIC_PAGE_NAMES } from '../support/public-pages';
import { sticksOut } from '../support/sticks-out';
import { expect, test } from '../support/test';

/** Screens in CSS pixels: what 200 % leaves of 1280 (WCAG 1.4.4), and the narrowest that reflow asks for (WCAG 1.4.10). */
const SCREENS = [
  { width: 640, height: 480 },
  { width: 320, height: 640 },
];

for (const name of PUBLIC_PAGE_NAMES) {
  test(`A visitor reads the ${name} page enlarged, and on the smallest screen, without scrolling sideways`, async ({
    open,
    page,
  }) => {
    await open(name);
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      expect(await sticksOut(page), `${screen.width} pixels wide`).toEqual([]);
    }
  });
}
