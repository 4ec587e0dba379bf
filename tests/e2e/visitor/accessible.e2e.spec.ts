import { INTERFACE_LOCALES } from '@/domain/locale';

import { findBarriers } from '../support/axe';
import { PUBLIC_PAGE_NAMES } from '../support/public-pages';
import { expect, test } from '../support/test';

// The checker is script itself, and so is the island of the search field.
test.use({ javaScriptEnabled: true });

const DESKTOP = { width: 1280, height: 960 };

for (const name of PUBLIC_PAGE_NAMES) {
  test(`A visitor meets no barrier on the ${name} page (WCAG 2.2 AA)`, async ({ open, page }) => {
    for (const locale of INTERFACE_LOCALES.toReversed()) {
      await open(name, locale);
      expect(await findBarriers(page)).toEqual([]);
    }
    // Words differ by language and not by screen: all languages on the small one, where there is least room for them, and the
    // last of them, the site's own, on a large one.
    await page.setViewportSize(DESKTOP);
    expect(await findBarriers(page)).toEqual([]);
  });
}
