import { sitePaths } from '@/config/paths';
import { DEMO_EMPLOYER_TOKEN } from '@/seeds/demo/seed-employer-link';

import { expect, test } from '../support/test';

const paths = sitePaths('nl');

test('A care worker with the link of her employer finds when a training is, that her hours are paid, and who is there', async ({
  page,
}) => {
  await page.goto(paths.employer(DEMO_EMPLOYER_TOKEN));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trainingen van Vierstroom');
  await expect(page.getByText('Welkom, collega.')).toBeVisible();
  const card = page.getByRole('article').filter({ hasText: 'Uw rooster en uw uren in de app' });
  await expect(card).toContainText('In werktijd: uw uren worden betaald.');
  await expect(card).toContainText('Iemand van de planning.');
  await card.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw rooster en uw uren in de app');
  await expect(page.getByRole('heading', { name: 'Wanneer is het?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ik doe mee' })).toHaveAttribute(
    'href',
    paths.employerSignUp(DEMO_EMPLOYER_TOKEN, 'vierstroom-rooster-en-uren'),
  );
  // Nothing that leads to a public address of it.
  const html = await page.content();
  expect(html).not.toMatch(
    /rel="(?:canonical|alternate)"|webcal:|\.ics|application\/ld\+json|og:|\/aanbod\/vierstroom-/u,
  );
  await page.getByRole('link', { name: 'Trainingen van Vierstroom' }).click();
  await expect(page).toHaveURL(paths.employer(DEMO_EMPLOYER_TOKEN));
});

test('She reads the page in English, behind the same link', async ({ page }) => {
  await page.goto(paths.employer(DEMO_EMPLOYER_TOKEN));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(sitePaths('en').employer(DEMO_EMPLOYER_TOKEN));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Training at Vierstroom');
});

test('She prints the flyer for a colleague: one sheet, with the code to the page', async ({ page }) => {
  await page.goto(paths.employer(DEMO_EMPLOYER_TOKEN));
  await page.getByRole('link', { name: 'Flyer om te printen' }).click();
  await expect(page.getByRole('img', { name: 'QR-code van de trainingen van Vierstroom' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByText('Trainingen van Vierstroom', { exact: true })).toBeVisible();
  for (const format of ['A4', 'A5'] as const) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu), format).toHaveLength(1);
  }
});

test('Who has a link that is no longer good gets the page for what is not there, kept and repeated by nobody', async ({
  page,
  request,
  strays,
}) => {
  strays.expect('the server responded with a status of 404');
  const token = 'A'.repeat(24);
  await page.goto(paths.employer(token));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet (meer)');
  expect(await page.content()).not.toContain(token);
  const unknown = await request.get('/niet/gevonden');
  for (const path of [paths.employer(token), paths.employerFlyer(token), paths.employerTraining(token, 'x')]) {
    const answer = await request.get(path);
    const { date: _date, ...headers } = answer.headers();
    const { date: _other, ...same } = unknown.headers();
    expect(answer.status(), path).toBe(404);
    expect(headers, path).toEqual(same);
    expect(await answer.text(), path).toBe(await unknown.text());
  }
});
