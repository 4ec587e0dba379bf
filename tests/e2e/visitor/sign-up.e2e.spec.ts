import type { Page } from '@playwright/test';

import { env } from '@/config/env';
import { issueFormTicket } from '@/config/form-ticket';
import { TICKET_FIELD } from '@/site/components/form/trap-fields';

import { makeCourse } from '../support/documents';
import { ACCOUNTS, type Document, type Staff } from '../support/staff';
import { sticksOut } from '../support/sticks-out';
import { expect, test } from '../support/test';

const MEETINGS = {
  kind: 'dates',
  dates: [
    { start: '2026-11-25T10:00:00+01:00', end: '2026-11-25T12:00:00+01:00' },
    { start: '2026-12-02T10:00:00+01:00', end: '2026-12-02T12:00:00+01:00' },
  ],
};

/** A course that people sign up for on the site, on Wednesday 25 November or a week later. */
function makeSignUpCourse(staff: Staff, signUp: Record<string, unknown> = {}): Promise<Document> {
  const per = { per: 'session', capacity: 1, waitingList: true };
  return makeCourse(staff, { registration: 'form', signUp: { ...per, ...signUp }, schedule: MEETINGS });
}

const button = (page: Page) => page.locator('form').getByRole('button', { name: 'Aanmelden' });
const first = /^Woensdag 25 november, 10\.00 tot 12\.00 uur/u;
const second = /^Woensdag 2 december, 10\.00 tot 12\.00 uur/u;

/** As if the form had been open for a minute: tests do not wait. */
async function letLie(page: Page): Promise<void> {
  const ticket = issueFormTicket(new Date(Date.now() - 60_000), env().PAYLOAD_SECRET ?? '');
  await page
    .locator(`input[name="${TICKET_FIELD}"]`)
    .evaluateAll((inputs, value) => inputs.forEach((input) => ((input as HTMLInputElement).value = value)), ticket);
}

async function openForm(page: Page, { slug }: Document): Promise<void> {
  await page.goto(`/aanbod/${slug}/aanmelden`);
  await letLie(page);
}

async function signUp(page: Page, course: Document, name: string, session = first): Promise<void> {
  await openForm(page, course);
  await page.getByRole('radio', { name: session }).check();
  await page.getByRole('textbox', { name: 'Naam van wie er komt' }).fill(name);
  await page.getByRole('textbox', { name: 'Telefoonnummer' }).fill('06 12345678');
  await button(page).click();
}

test('A visitor signs up for a meeting of an offer, without an account and without script', async ({
  page,
  signedIn,
}) => {
  const course = await makeSignUpCourse(signedIn(ACCOUNTS.admin), { capacity: 3 });
  await page.goto(`/aanbod/${course.slug}`);
  const main = page.getByRole('main');
  await expect(main.getByText('Woensdag 25 november, 10.00 tot 12.00 uur. Nog 3 plaatsen.')).toBeVisible();
  await main.getByRole('link', { name: 'Aanmelden', exact: true }).click();
  await expect(page).toHaveURL(`/aanbod/${course.slug}/aanmelden`);
  await expect(main.getByText('U meldt zich aan voor:')).toContainText(String(course.title));
  await expect(main.getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:/u);

  await letLie(page);
  await page.getByRole('radio', { name: second }).check();
  await page.getByRole('textbox', { name: 'Naam van wie er komt' }).fill('Fatima');
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill('fatima@voorbeeld.example');
  await page.getByRole('textbox', { name: 'Wat heeft u nodig' }).fill('Een laptop');
  await button(page).click();

  await expect(page).toHaveURL(/\/aanmelding\/[\w-]{43}\?gelukt=aangemeld/u);
  await expect(main).toContainText('Gelukt. Uw aanmelding is binnen.');
  await page.goto(`/aanbod/${course.slug}/aanmelden`);
  await expect(page.getByRole('radio', { name: /2 december.*Nog 2 plaatsen/u })).toBeVisible();
  await expect(main).not.toContainText('Fatima');
});

test('A helper signs somebody else up', async ({ page, signedIn }) => {
  const course = await makeSignUpCourse(signedIn(ACCOUNTS.admin));
  await openForm(page, course);
  await page.getByRole('radio', { name: first }).check();
  await page.getByRole('radio', { name: 'Ik help iemand anders' }).check();
  await page.getByRole('textbox', { name: 'Naam van wie er komt' }).fill('Fatima');
  await page.getByRole('textbox', { name: 'Telefoonnummer' }).fill('06 12345678');
  await button(page).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText('Vul uw eigen naam in.');
  await expect(page.getByRole('radio', { name: 'Ik help iemand anders' })).toBeChecked();
  await page.getByRole('textbox', { name: 'Uw eigen naam' }).fill('Wiebe');
  await letLie(page);
  await button(page).click();
  await expect(page).toHaveURL(/\/aanmelding\//u);
});

test('A visitor who makes mistakes reads them above the form, and finds what was typed (WCAG 3.3.1, 3.3.7)', async ({
  page,
  signedIn,
}) => {
  const course = await makeSignUpCourse(signedIn(ACCOUNTS.admin));
  await openForm(page, course);
  await page.getByRole('radio', { name: second }).check();
  await page.getByRole('textbox', { name: 'Wilt u nog iets zeggen?' }).fill('<b>Tot dan</b>');
  await button(page).click();
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText([
    'Vul in wie er komt.',
    'Vul uw telefoonnummer of uw e-mailadres in.',
  ]);
  await expect(page.getByRole('radio', { name: second })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Wilt u nog iets zeggen?' })).toHaveValue('<b>Tot dan</b>');
  await summary.getByRole('link', { name: 'Vul in wie er komt.' }).click();
  await expect(page.getByRole('textbox', { name: 'Naam van wie er komt' })).toBeFocused();
});

test('A visitor who chooses no meeting is led to them (WCAG 3.3.1)', async ({ page, signedIn }) => {
  const course = await makeSignUpCourse(signedIn(ACCOUNTS.admin));
  await openForm(page, course);
  await page.getByRole('textbox', { name: 'Naam van wie er komt' }).fill('Fatima');
  await page.getByRole('textbox', { name: 'Telefoonnummer' }).fill('06 12345678');
  await button(page).click();
  await page.getByRole('alert').getByRole('link', { name: 'Kies wanneer u wilt komen.' }).click();
  await expect(page.getByRole('radio', { name: first })).toBeFocused();
});

test('A visitor fills in the whole form by keyboard (WCAG 2.1.1)', async ({ page, signedIn }) => {
  const course = await makeSignUpCourse(signedIn(ACCOUNTS.admin));
  await openForm(page, course);
  await page.getByRole('radio', { name: first }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: second })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fatima');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0612345678');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/aanmelding\//u);
});

test('A visitor who comes when it is full gets a place in line, and reads that before', async ({ page, signedIn }) => {
  const course = await makeSignUpCourse(signedIn(ACCOUNTS.admin));
  await signUp(page, course, 'Fatima');
  await expect(page).toHaveURL(/\/aanmelding\//u);
  await page.goto(`/aanbod/${course.slug}/aanmelden`);
  await expect(page.getByRole('radio', { name: /25 november.*Vol\. U kunt op de wachtlijst/u })).toBeEnabled();
  await signUp(page, course, 'Wiebe');
  await expect(page.getByRole('main')).toContainText('U staat op de wachtlijst');
});

test('A visitor cannot choose what is full where nobody can wait', async ({ page, signedIn }) => {
  const course = await makeSignUpCourse(signedIn(ACCOUNTS.admin), { waitingList: false });
  await signUp(page, course, 'Fatima');
  await openForm(page, course);
  await expect(page.getByRole('radio', { name: /25 november.*Vol\./u })).toBeDisabled();
  await expect(page.getByRole('radio', { name: second })).toBeEnabled();
});

test('A visitor who is on the list already is told so, and nothing of the list', async ({ page, signedIn }) => {
  const course = await makeSignUpCourse(signedIn(ACCOUNTS.admin), { capacity: 5 });
  await signUp(page, course, 'Fatima');
  await signUp(page, course, 'fatima ');
  const told = page.getByRole('status');
  await expect(told).toContainText('U hoeft niets meer te doen.');
  await expect(told.getByRole('link')).toHaveCount(0);
});

test('A visitor signs up for a whole series, of which all meetings are named', async ({ page, signedIn }) => {
  const course = await makeSignUpCourse(signedIn(ACCOUNTS.admin), { per: 'series', capacity: 10 });
  await openForm(page, course);
  const main = page.getByRole('main');
  await expect(main.getByRole('listitem').filter({ hasText: '10.00 tot 12.00 uur' })).toHaveCount(2);
  await expect(main).toContainText('U meldt zich aan voor alle keren. Nog 10 plaatsen.');
  await page.getByRole('textbox', { name: 'Naam van wie er komt' }).fill('Fatima');
  await page.getByRole('textbox', { name: 'Telefoonnummer' }).fill('06 12345678');
  await button(page).click();
  await expect(page).toHaveURL(/\/aanmelding\//u);
});

test.describe('enlarged to 200 % (WCAG 1.4.4)', () => {
  test.use({ viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 });
  test('A visitor reads the form with its errors without scrolling sideways', async ({ page, signedIn }) => {
    await openForm(page, await makeSignUpCourse(signedIn(ACCOUNTS.admin)));
    await button(page).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await sticksOut(page)).toEqual([]);
  });
});

test('The form is for who asks for it: no search engine keeps it, and an offer without it has none', async ({
  page,
  signedIn,
  strays,
}) => {
  strays.expect('the server responded with a status of 404');
  const admin = signedIn(ACCOUNTS.admin);
  await openForm(page, await makeSignUpCourse(admin));
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const byPhone = await makeCourse(admin);
  expect((await page.goto(`/aanbod/${byPhone.slug}/aanmelden`))?.status()).toBe(404);
});
