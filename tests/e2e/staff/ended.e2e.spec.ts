import { adminPaths } from '@/config/paths';

import { findBarriers } from '../support/axe';
import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

test('A contributor sees what of their own has ended, and goes to it', async ({ context, page, signedIn }) => {
  const admin = signedIn(ACCOUNTS.admin);
  const { id: organisation } = await admin.find('organisations', 'vierstroom');
  const ended = {
    kind: 'dates',
    dates: [{ start: '2026-11-20T10:00:00+01:00', end: '2026-11-20T12:00:00+01:00' }],
  };
  const [own, foreign] = [titleWith(uniqueWord()), titleWith(uniqueWord())];
  const { id } = await makeCourse(admin, { title: own, organisation, schedule: ended });
  await makeCourse(admin, { title: foreign, schedule: ended });

  await context.addCookies([signedIn(ACCOUNTS.contributor).cookie]);
  // All of it: who knows what other tests let end.
  await page.goto(adminPaths.allEnded);
  const list = page.getByRole('region', { name: 'Deze zijn afgelopen' });
  await expect(list.getByRole('listitem').filter({ hasText: own })).toContainText('Laatste dag: 20 november 2026');
  await expect(list).not.toContainText(foreign);
  const inList = (await findBarriers(page)).filter(({ elements }) => elements.some((one) => one.includes('ended')));
  expect(inList).toEqual([]);

  await list.getByRole('link', { name: own }).click();
  await expect(page).toHaveURL(adminPaths.document('offers', id));
  await expect(page.getByRole('textbox', { name: /^Titel/u })).toHaveValue(own);
});
