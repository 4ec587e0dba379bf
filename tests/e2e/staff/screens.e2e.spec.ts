import { findBarriers } from '../support/axe';
import { SCREENS } from '../support/screens';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

import { englishOn, knownEnglishOn } from './english-words';
import { knownBarriersOn } from './known-barriers';

for (const [name, show] of Object.entries(SCREENS)) {
  // One look for both: opening a screen takes longer than reading it.
  test(`An editor reads Dutch and meets only known barriers on the screen “${name}” (WCAG 2.2 AA)`, async ({
    context,
    page,
    signedIn,
  }) => {
    const editor = signedIn(ACCOUNTS.editor);
    await context.addCookies([editor.cookie]);
    await show(page, editor);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    expect.soft(await englishOn(page)).toEqual(knownEnglishOn(name));
    const barriers = await findBarriers(page);
    const rules = barriers.map(({ rule }) => rule).sort();
    expect(rules, JSON.stringify(barriers, null, 2)).toEqual(knownBarriersOn(name));
  });
}
