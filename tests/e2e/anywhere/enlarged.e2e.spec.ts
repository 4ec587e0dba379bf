import { PUBLIC_PAGE_NAMES } from '../support/public-pages';
import { sticksOut } from '../support/sticks-out';
import { expect, test } from '../support/test';

const WAYS = {
  'on a screen of 320 pixels (WCAG 1.4.10)': { viewport: { width: 320, height: 640 } },
  'enlarged to 200 % (WCAG 1.4.4)': { viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 },
};

for (const [way, screen] of Object.entries(WAYS)) {
  test.describe(way, () => {
    test.use(screen);
    for (const name of PUBLIC_PAGE_NAMES) {
      test(`A visitor reads the ${name} page without scrolling sideways`, async ({ open, page }) => {
        await open(name);
        expect(await sticksOut(page)).toEqual([]);
      });
    }
  });
}
