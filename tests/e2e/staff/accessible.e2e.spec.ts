import { findBarriers } from '../support/axe';
import { SCREENS } from '../support/screens';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

import { knownBarriersOn } from './known-barriers';

for (const [name, show] of Object.entries(SCREENS)) {
  test(`An editor meets only known barriers on the screen “${name}” (WCAG 2.2 AA)`, async ({
    context,
    page,
    signedIn,
  }) => {
    const editor = signedIn(ACCOUNTS.editor);
    await context.addCookies([editor.cookie]);
    await show(page, editor);
    const barriers = await findBarriers(page);
    const rules = barriers.map(({ rule }) => rule).sort();
    expect(rules, JSON.stringify(barriers, null, 2)).toEqual(knownBarriersOn(name));
  });
}
