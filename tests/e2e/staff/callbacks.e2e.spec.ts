import type { Page } from '@playwright/test';

import { adminPaths } from '@/config/paths';

import { findBarriers } from '../support/axe';
import { uniqueWord } from '../support/documents';
import { ACCOUNTS, type Staff } from '../support/staff';
import { expect, test } from '../support/test';

/** Somebody who asked the library of Rotterdam to call, by a name that stands nowhere else. */
async function ask(staff: Staff): Promise<{ id: string; name: string }> {
  const { id: organisation } = await staff.find('organisations', 'bibliotheek-rotterdam');
  const name = `Mevrouw ${uniqueWord()}`;
  const { id } = await staff.create('callback-requests', {
    kind: 'visitor',
    name,
    phone: '+31612345678',
    moment: 'morning',
    question: 'Wie helpt mij met e-mailen?',
    organisation,
  });
  return { id, name };
}

const card = (page: Page, name: string) => page.getByRole('article', { name });
const list = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Lijsten' }).getByRole('link', { name: new RegExp(`^${name} `, 'u') });

test('Somebody of the library takes a request, notes two calls, and is done', async ({ context, page, signedIn }) => {
  const editor = signedIn(ACCOUNTS.editor);
  const { name } = await ask(editor);
  await context.addCookies([editor.cookie]);

  await page.goto(adminPaths.root);
  await page.getByRole('region', { name: 'Mensen die wachten' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bel-verzoeken' })).toBeVisible();
  await expect(card(page, name)).toContainText('in de ochtend');
  await expect(card(page, name).getByRole('link', { name: '0612345678' })).toHaveAttribute('href', 'tel:+31612345678');

  await card(page, name).getByRole('button', { name: 'Ik bel' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'U belt deze persoon' })).toBeVisible();
  await card(page, name)
    .getByRole('textbox', { name: /^Notitie/u })
    .fill('Belt om twaalf uur terug');
  await card(page, name).getByRole('button', { name: 'Voicemail' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Genoteerd' })).toBeVisible();
  await expect(card(page, name)).toHaveCount(0);

  await list(page, 'Mijn').click();
  await expect(card(page, name)).toContainText('voicemail. “Belt om twaalf uur terug”');
  await card(page, name).getByRole('button', { name: 'Gesproken' }).click();
  await list(page, 'Bereikt').click();
  await card(page, name).getByRole('button', { name: 'Klaar', exact: true }).click();
  await list(page, 'Klaar').click();
  await expect(card(page, name)).toContainText('2 pogingen');
});

test('Somebody of another library sees nothing of it, by any address', async ({ context, page, signedIn }) => {
  const { id, name } = await ask(signedIn(ACCOUNTS.editor));
  const stranger = signedIn(ACCOUNTS.otherEditor);
  await context.addCookies([stranger.cookie]);
  for (const lijst of ['mijn', 'open', 'gebeld', 'bereikt', 'klaar']) {
    await page.goto(adminPaths.callbacks({ lijst, verzoek: id, search: name }));
    await expect(page.getByRole('heading', { level: 1, name: 'Bel-verzoeken' })).toBeVisible();
    await expect(page.getByText(name)).toHaveCount(0);
  }
  await page.goto(adminPaths.document('callback-requests', id));
  // Back at the list, as for a request that there never was.
  await expect(page.getByRole('heading', { level: 1, name: 'Bel-verzoeken' })).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  const taken = await page.request.post(`/api/callback-requests/${id}/take`, { headers: stranger.headers });
  expect(taken.status()).toBe(404);
});

test('A request is handed over, and the other library has it at once', async ({ browser, context, page, signedIn }) => {
  const editor = signedIn(ACCOUNTS.editor);
  const { name } = await ask(editor);
  await context.addCookies([editor.cookie]);
  await page.goto(adminPaths.callbacks());
  await card(page, name).getByRole('link', { name: 'Meer doen' }).click();
  await card(page, name).getByRole('combobox', { name: 'Aan wie?' }).selectOption('Bibliotheek De tweede verdieping');
  await card(page, name).getByRole('button', { name: 'Doorgeven' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Doorgegeven' })).toBeVisible();
  await expect(card(page, name)).toHaveCount(0);

  const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin });
  await elsewhere.addCookies([signedIn(ACCOUNTS.otherEditor).cookie]);
  const theirs = await elsewhere.newPage();
  await theirs.goto(adminPaths.callbacks());
  await expect(card(theirs, name).getByRole('button', { name: 'Ik bel' })).toBeVisible();
  await elsewhere.close();
});

test('The queue has no barriers of its own, opened or not (WCAG 2.2 AA)', async ({ context, page, signedIn }) => {
  const editor = signedIn(ACCOUNTS.editor);
  const { id, name } = await ask(editor);
  await context.addCookies([editor.cookie]);
  for (const address of [adminPaths.callbacks(), adminPaths.callbacks({ verzoek: id })]) {
    await page.goto(address);
    await expect(card(page, name)).toBeVisible();
    const own = (await findBarriers(page)).filter(({ elements }) => elements.some((one) => one.includes('callback')));
    expect(own).toEqual([]);
  }
});
