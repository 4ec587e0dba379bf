import type { Page } from '@playwright/test';

import { adminPaths } from '@/config/paths';

import { findBarriers } from '../support/axe';
import { makeListedCourse, uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { sticksOut } from '../support/sticks-out';
import { expect, test } from '../support/test';

/** A phone in one hand, in a room full of people. */
test.use({ viewport: { width: 390, height: 844 } });

const card = (page: Page, name: string) => page.getByRole('article', { name });
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

test('Somebody without an account is sent to sign in first', async ({ page }) => {
  for (const path of [adminPaths.comingWeeks(), adminPaths.signUps({ offer: 'x', session: 'series' })]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/admin\/login\?redirect=/u);
  }
});

test('A library employee marks presence on a phone', async ({ context, page, signedIn }) => {
  const editor = signedIn(ACCOUNTS.editor);
  const list = await makeListedCourse(editor);
  const name = `Mevrouw ${uniqueWord()}`;
  await editor.addToList(list, { naam: name, telefoon: '06 12345678', hulp: 'Grote letters' });
  await context.addCookies([editor.cookie]);

  await page.goto(adminPaths.root);
  await page.getByRole('link', { name: 'Aanmeldingen bekijken' }).click();
  await page.getByRole('link', { name: new RegExp(list.title, 'u') }).click();
  await expect(page.getByRole('heading', { level: 1, name: list.title })).toBeVisible();
  await expect(card(page, name).getByRole('link', { name: '0612345678' })).toHaveAttribute('href', 'tel:+31612345678');
  await expect(card(page, name)).toContainText('Grote letters');

  const present = card(page, name).getByRole('button', { name: 'Aanwezig' });
  const absent = card(page, name).getByRole('button', { name: 'Niet gekomen' });
  for (const button of [present, absent]) {
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(100);
  }
  await present.click();
  await expect(said(page, 'Genoteerd: aanwezig')).toBeVisible();
  await expect(present).toHaveAttribute('aria-pressed', 'true');
  await absent.click();
  await expect(absent).toHaveAttribute('aria-pressed', 'true');
  await expect(present).toHaveAttribute('aria-pressed', 'false');
  await absent.click();
  await expect(said(page, 'De notitie is weg')).toBeVisible();
  await expect(absent).toHaveAttribute('aria-pressed', 'false');
  expect(await sticksOut(page)).toEqual([]);
});

test('Somebody at the door is added when the list is full, after a question', async ({ context, page, signedIn }) => {
  const editor = signedIn(ACCOUNTS.editor);
  const list = await makeListedCourse(editor, { signUp: { per: 'session', capacity: 1, waitingList: true } });
  await editor.addToList(list, { naam: 'Mevrouw Eerst', telefoon: '06 12345678' });
  await context.addCookies([editor.cookie]);
  await page.goto(adminPaths.signUps(list));
  await page.getByText('Iemand toevoegen').click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Meneer Later');
  await page.getByRole('textbox', { name: 'Telefoon' }).fill('112');
  await page
    .getByRole('group', { name: 'Er is 1 plaats, er is er 1 bezet. Toch toevoegen?' })
    .getByRole('radio', { name: 'Ja, geef toch een plaats' })
    .check();
  await page.getByRole('button', { name: 'Zet op de lijst' }).click();
  await expect(said(page, 'Dit telefoonnummer klopt niet')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Meneer Later');
  await page.getByRole('textbox', { name: 'Telefoon' }).fill('');
  await page.getByRole('radio', { name: 'Ja, geef toch een plaats' }).check();
  await page.getByRole('button', { name: 'Zet op de lijst' }).click();
  await expect(said(page, 'Toegevoegd aan de lijst')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Met een plaats (2)' })).toBeVisible();
  await expect(card(page, 'Meneer Later')).toBeVisible();
});

test('Somebody is cancelled after a question, and mail goes to nobody without an address', async ({
  context,
  page,
  signedIn,
}) => {
  const editor = signedIn(ACCOUNTS.editor);
  const list = await makeListedCourse(editor);
  await editor.addToList(list, { naam: 'Mevrouw Weg', telefoon: '06 12345678' });
  await context.addCookies([editor.cookie]);
  await page.goto(adminPaths.signUps(list));
  await page.getByText('Iedereen mailen').click();
  await expect(page.getByRole('heading', { name: 'Deze mensen moet u bellen' })).toBeVisible();
  await card(page, 'Mevrouw Weg').getByRole('link', { name: 'Meer doen' }).click();
  await card(page, 'Mevrouw Weg').getByRole('link', { name: 'Meld af' }).click();
  await card(page, 'Mevrouw Weg').getByRole('button', { name: 'Ja, meld af' }).click();
  await expect(said(page, 'Afgemeld')).toBeVisible();
  await expect(page.getByText('Er staat nog niemand op deze lijst.')).toBeVisible();
});

test('Somebody of another library sees nothing of it, by any address', async ({ context, page, signedIn }) => {
  const editor = signedIn(ACCOUNTS.editor);
  const list = await makeListedCourse(editor);
  await editor.addToList(list, { naam: 'Mevrouw Geheim', telefoon: '06 12345678' });
  await context.addCookies([signedIn(ACCOUNTS.otherEditor).cookie]);
  for (const path of [
    adminPaths.signUps(list),
    adminPaths.signUps(list, { als: 'papier' }),
    adminPaths.signUps({ offer: list.offer }),
    adminPaths.signUps({ offer: crypto.randomUUID() }),
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Deze lijst is er niet' })).toBeVisible();
    await expect(page.getByText('Mevrouw Geheim')).toHaveCount(0);
  }
});

test('The lists have no barriers of their own, opened or not (WCAG 2.2 AA)', async ({ context, page, signedIn }) => {
  const editor = signedIn(ACCOUNTS.editor);
  const list = await makeListedCourse(editor);
  await editor.addToList(list, { naam: 'Mevrouw Proef', telefoon: '06 12345678' });
  await context.addCookies([editor.cookie]);
  for (const address of [adminPaths.signUps(), adminPaths.signUps(list), adminPaths.comingWeeks()]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const own = (await findBarriers(page)).filter(({ elements }) => elements.some((one) => one.includes('digistap')));
    expect(own).toEqual([]);
  }
});
