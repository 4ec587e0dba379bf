import { INTERFACE_LOCALES } from '@/domain/locale';

import { findBarriers } from '../support/axe';
import { PUBLIC_PAGE_NAMES } from '../support/public-pages';
import { expect, test } from '../support/test';

// The checker is script itself, and so is the island of the search field.
test.use({ javaScriptEnabled: true });

for (const name of PUBLIC_PAGE_NAMES) {
  test(`A visitor meets no barrier on the ${name} page, in any language (WCAG 2.2 AA)`, async ({ open, page }) => {
    for (const locale of INTERFACE_LOCALES) {
      await open(name, locale);
      expect(await findBarriers(page)).toEqual([]);
    }
  });
}
