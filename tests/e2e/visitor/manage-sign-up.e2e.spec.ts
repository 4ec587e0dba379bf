import type { Page } from '@playwright/test';

import { findBarriers } from '../support/axe';
import { makeCourse } from '../support/documents';
import { toNextPage } from '../support/next-page';
import { FormOnPage } from '../support/public-forms';
import { ACCOUNTS, type Staff } from '../support/staff';
import { sticksOut } from '../support/sticks-out';
import { expect, test } from '../support/test';

/** A course on two mornings with one place each; gives its slug. */
async function makeSmallCourse(staff: Staff): Promise<string> {
  const date = (day: string) => ({ start: `${day}T10:00:00+01:00`, end: `${day}T12:00:00+01:00` });
  const { slug } = await makeCourse(staff, {
    registration: 'form',
    registrationValue: null,
    signUp: { per: 'session', capacity: 1, waitingList: true },
    schedule: { kind: 'dates', dates: [date('2026-12-01'), date('2026-12-08')] },
  });
  return slug;
}

/** Signs somebody up for the first morning; gives the path of their own page. */
async function signUp(page: Page, slug: string, name: string): Promise<string> {
  const form = await FormOnPage.open(page, { path: `/aanbod/${slug}/aanmelden`, asks: true, wrong: {} });
  await form.field('bijeenkomst').first().check();
  await form.field('naam').fill(name);
  await form.field('telefoon').fill('06 12345678');
  await form.send();
  await expect(page).toHaveURL(/\/aanmelding\/[\w-]{43}\?gelukt=aangemeld/u);
  return new URL(page.url()).pathname;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) =>
  toNextPage(page, () => page.getByRole('main').getByRole('button', { name, exact: true }).click());

test('A visitor signs up, cancels, and the next one moves up and says yes', async ({ page, signedIn, visitor }) => {
  const slug = await makeSmallCourse(signedIn(ACCOUNTS.admin));
  await signUp(page, slug, 'Ans');
  await expect(heading(page)).toHaveText('U heeft een plaats');
  await expect(page.getByRole('main')).toContainText('Print deze pagina, of schrijf de link op.');

  const waiting = await signUp(visitor, slug, 'Bram');
  await expect(heading(visitor)).toHaveText('U staat op de wachtlijst');
  await expect(visitor.getByRole('main')).toContainText('U bent nummer 1 op de lijst.');

  await press(page, 'Ik kom niet');
  await expect(heading(page)).toHaveText('Weet u het zeker?');
  await visitor.goto(waiting);
  await expect(heading(visitor)).toHaveText('U staat op de wachtlijst');
  await press(page, 'Ja, ik meld mij af');
  await expect(heading(page)).toHaveText('U bent afgemeld');

  await visitor.goto(waiting);
  await expect(heading(visitor)).toHaveText('Er is een plaats vrij. Wilt u die?');
  await expect(visitor.getByRole('main')).toContainText('vrij tot woensdag 25 november, 10.00 uur.');
  await press(visitor, 'Ja, ik kom');
  await expect(heading(visitor)).toHaveText('U heeft een plaats');
  await visitor.reload();
  await expect(heading(visitor)).toHaveText('U heeft een plaats');
});

test('A visitor goes to another day, without losing the place when nothing was chosen', async ({ page, signedIn }) => {
  const slug = await makeSmallCourse(signedIn(ACCOUNTS.admin));
  await signUp(page, slug, 'Ans');
  await press(page, 'Kies deze dag');
  await expect(page.getByRole('alert')).toContainText('Kies eerst een dag.');
  await expect(heading(page)).toHaveText('U heeft een plaats');
  await page.getByRole('radio', { name: /8 december/u }).check();
  await press(page, 'Kies deze dag');
  await expect(page.getByRole('status')).toContainText('Hieronder ziet u de nieuwe dag.');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: '8 december' })).toBeVisible();
});

test('A visitor takes a new link, and the old one opens nothing', async ({ page, signedIn, strays }) => {
  strays.expect('the server responded with a status of 404');
  const slug = await makeSmallCourse(signedIn(ACCOUNTS.admin));
  const old = await signUp(page, slug, 'Ans');
  await press(page, 'Geef mij een nieuwe link');
  await press(page, 'Ja, geef mij een nieuwe link');
  await expect(page.getByRole('status')).toContainText('Dit is uw nieuwe link.');
  expect(new URL(page.url()).pathname).not.toBe(old);
  expect((await page.goto(old))?.status()).toBe(404);
  await expect(heading(page)).toHaveText('Deze link werkt niet (meer)');
  await expect(page.getByRole('main').getByRole('link', { name: /^Bel /u })).toHaveAttribute('href', /^tel:/u);
});

test.describe('with script, which the checker is', () => {
  test.use({ javaScriptEnabled: true });

  test('A sign-up shows all of itself on a small phone, to everybody, and to nobody on paper but what helps (WCAG 1.4.10)', async ({
    page,
    signedIn,
  }) => {
    const slug = await makeSmallCourse(signedIn(ACCOUNTS.admin));
    await page.setViewportSize({ width: 390, height: 800 });
    const path = await signUp(page, slug, 'Ans');
    expect(await sticksOut(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
    await press(page, 'Ik kom niet');
    expect(await sticksOut(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Ik kom niet' })).toBeHidden();
    await expect(page.getByRole('img', { name: 'QR-code van uw aanmelding' })).toBeVisible();
  });
});

test('A sign-up goes into the calendar as a file', async ({ page, signedIn }) => {
  const slug = await makeSmallCourse(signedIn(ACCOUNTS.admin));
  const path = await signUp(page, slug, 'Ans');
  await expect(page.getByRole('link', { name: 'Zet in mijn agenda' })).toHaveAttribute(
    'href',
    /\/agenda\.ics\?plaats=/u,
  );
  const answer = await page.request.get(`${path}/agenda.ics`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({ 'cache-control': 'private, no-store' });
  expect(answer.headers()['referrer-policy']).toMatch(/no-referrer$/u);
  expect(await answer.text()).toContain('DTSTART;TZID=Europe/Amsterdam:20261201T100000');
});
