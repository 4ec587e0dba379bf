import { adminPaths } from '@/config/paths';

import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

/** A phone in one hand. */
test.use({ viewport: { width: 390, height: 844 } });

/** Three Tuesdays in a row. */
const SCHEDULE = {
  kind: 'dates',
  dates: ['03', '10', '17'].map((day) => ({
    start: `2026-11-${day}T10:00:00+01:00`,
    end: `2026-11-${day}T12:00:00+01:00`,
  })),
};

test('Somebody without an account is sent to sign in first', async ({ page }) => {
  await page.goto(adminPaths.newSeason());
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/u);
});

test('An editor makes a course again for a new season, and sees first what becomes of it', async ({
  context,
  page,
  signedIn,
}) => {
  const editor = signedIn(ACCOUNTS.editor);
  const title = titleWith(uniqueWord());
  const { id } = await makeCourse(editor, { title, schedule: SCHEDULE });
  await context.addCookies([editor.cookie]);
  await page.goto(adminPaths.document('offers', id));
  await page.getByRole('link', { name: 'Maak een nieuw seizoen' }).click();
  await expect(page.getByRole('checkbox', { name: title })).toBeChecked();

  // A Tuesday: the week after it is King's Day.
  await page.getByLabel('Eerste dag van het nieuwe seizoen').fill('2027-04-20');
  await page.getByRole('checkbox', { name: 'Geen les in de schoolvakanties' }).uncheck();
  await page.getByRole('button', { name: 'Bekijk wat het wordt' }).click();
  const plan = page.getByRole('article', { name: title });
  await expect(plan).toContainText('Van dinsdag 3 november tot en met dinsdag 17 november, 3 keer.');
  await expect(plan).toContainText('Van dinsdag 20 april 2027 tot en met dinsdag 11 mei 2027, 3 keer.');
  await expect(plan).toContainText('Koningsdag: dinsdag 27 april 2027.');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);

  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Het concept is gemaakt.' })).toBeVisible();
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('textbox', { name: /^Titel/u })).toHaveValue(title);
  await expect(page).not.toHaveURL(adminPaths.document('offers', id));

  // Who goes back and presses again gets no second one.
  await page.goBack();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await expect(page.getByRole('link', { name: title })).toHaveCount(1);
});

test('A contributor comes there from what has ended, and finds nothing of others', async ({
  context,
  page,
  signedIn,
}) => {
  const admin = signedIn(ACCOUNTS.admin);
  const { id: organisation } = await admin.find('organisations', 'vierstroom');
  const [own, foreign] = [titleWith(uniqueWord()), titleWith(uniqueWord())];
  await makeCourse(admin, { title: own, organisation, schedule: SCHEDULE });
  const { id: foreignId } = await makeCourse(admin, { title: foreign, schedule: SCHEDULE });
  await context.addCookies([signedIn(ACCOUNTS.contributor).cookie]);
  await page.goto(adminPaths.allEnded);
  const ended = page.getByRole('region', { name: 'Deze zijn afgelopen' });
  await ended
    .getByRole('listitem')
    .filter({ hasText: own })
    .getByRole('link', { name: 'Maak een nieuw seizoen' })
    .click();
  await expect(page.getByRole('group', { name: 'Gekozen' }).getByRole('checkbox', { name: own })).toBeChecked();

  await page.goto(adminPaths.newSeason({ aanbod: foreignId, zoek: foreign }));
  await expect(page.getByRole('alert').filter({ hasText: 'niet van uw organisatie' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: foreign })).toHaveCount(0);
});
