import type { Page } from '@playwright/test';

import { adminPaths, scheduleHelpPaths } from '@/config/paths';

import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

const OFFERS = adminPaths.collection('offers');
const WEEKLY = { kind: 'rules', rules: [{ weekdays: ['TU'], opens: '10:00', closes: '12:00' }] };

/** What the times mean, below the fields. */
const preview = (page: Page) => page.getByRole('region', { name: 'Zo staat het straks op de site' });
const phraseField = (page: Page) => page.getByLabel('Plak hier de tijden uit een folder of website');

/** Opens an offer where its times are. */
async function openTimes(page: Page, id: string): Promise<void> {
  await page.goto(`${OFFERS}/${id}`);
  await page.getByRole('button', { name: 'Waar en wanneer' }).click();
  await expect(phraseField(page)).toBeVisible();
}

test.beforeEach(async ({ context, signedIn }) => {
  await context.addCookies([signedIn(ACCOUNTS.editor).cookie]);
});

test('An editor pastes the times of a leaflet, sees what they mean, takes them over, and visitors see them', async ({
  page,
  signedIn,
  visitor,
}) => {
  const title = titleWith(uniqueWord());
  const offer = await makeCourse(signedIn(ACCOUNTS.editor), { title, schedule: { kind: 'text', note: 'Bel even.' } });
  await page.goto(`${OFFERS}/${offer.id}`);
  const summary = page.getByRole('textbox', { name: /^In het kort/u });
  await expect(summary).toBeEnabled();
  await summary.fill('Net getypt, nog niet bewaard.');
  await page.getByRole('button', { name: 'Waar en wanneer' }).click();

  await phraseField(page).fill('op een middag in de week');
  await page.getByRole('button', { name: 'Lees voor mij' }).click();
  await expect(page.getByText('Er is niets veranderd.')).toBeVisible();

  await phraseField(page).fill('elke dinsdag van 10 tot half 1');
  await page.getByRole('button', { name: 'Lees voor mij' }).click();
  await expect(page.getByText('Elke dinsdag van 10.00 tot 12.30 uur.')).toBeVisible();
  await page.getByRole('button', { name: 'Ja, neem dit over' }).click();
  await expect(preview(page).getByText('Elke dinsdag van 10.00 tot 12.30 uur.')).toBeVisible();
  await expect(page.getByLabel(/^Begint om/u)).toHaveValue('10:00');

  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click();
  await expect(page.getByText('succesvol').first()).toBeVisible();
  await visitor.goto(`/aanbod/${offer.slug}`);
  const article = visitor.getByRole('article');
  await expect(article).toContainText('elke dinsdag van 10.00 tot 12.30 uur', { ignoreCase: true });
  // What was typed or kept before is still there.
  await expect(article).toContainText('Net getypt, nog niet bewaard.');
  await expect(article).toContainText('Bel even.');
});

test('An editor who takes over a phrase by mistake gets the times back that were there', async ({ page, signedIn }) => {
  const { id } = await makeCourse(signedIn(ACCOUNTS.editor), { schedule: WEEKLY });
  await openTimes(page, id);
  await phraseField(page).fill('elke vrijdag 14-16 uur');
  await page.getByRole('button', { name: 'Lees voor mij' }).click();
  await expect(page.getByText('de tijden die u hieronder al hebt ingevuld, gaan dan weg')).toBeVisible();
  await page.getByRole('button', { name: 'Ja, neem dit over' }).click();
  await expect(preview(page).getByText('Elke vrijdag van 14.00 tot 16.00 uur.')).toBeVisible();
  await page.getByRole('button', { name: 'Toch niet' }).click();
  await expect(preview(page).getByText('Elke dinsdag van 10.00 tot 12.00 uur.')).toBeVisible();
});

test('An editor cancels a meeting with one click and a save, and visitors read that it is off', async ({
  page,
  signedIn,
  visitor,
}) => {
  const offer = await makeCourse(signedIn(ACCOUNTS.editor), { schedule: WEEKLY });
  await openTimes(page, offer.id);
  const meeting = preview(page).getByRole('listitem').filter({ hasText: 'dinsdag 24 november' });
  await meeting.getByRole('button', { name: 'Gaat niet door' }).click();
  await expect(meeting).toContainText('Gaat niet door.');
  await meeting.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(meeting.getByRole('button', { name: 'Gaat niet door' })).toBeVisible();
  await meeting.getByRole('button', { name: 'Gaat niet door' }).click();
  await expect(meeting).toContainText('Gaat niet door.');
  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click();
  await expect(page.getByText('succesvol').first()).toBeVisible();
  await visitor.goto(`/aanbod/${offer.slug}`);
  await expect(visitor.getByRole('article')).toContainText('gaat niet door', { ignoreCase: true });
});

test('An editor who moves a meeting is brought to its new time', async ({ page, signedIn }) => {
  const offer = await makeCourse(signedIn(ACCOUNTS.editor), { schedule: WEEKLY });
  await openTimes(page, offer.id);
  const meeting = preview(page).getByRole('listitem').filter({ hasText: 'dinsdag 1 december' });
  await meeting.getByRole('button', { name: 'Andere tijd' }).click();
  const newStart = page.locator('#field-schedule__overrides__0__newStart input');
  await expect(newStart).toBeFocused();
  await expect(meeting).toContainText('Vul hieronder de nieuwe tijd in.');
  await newStart.fill('3 december 2026 14:00');
  await newStart.press('Escape');
  await page.locator('#field-schedule__overrides__0__newEnd input').fill('3 december 2026 16:00');
  await expect(preview(page).getByText('donderdag 3 december, 14.00–16.00 uur')).toBeVisible();
});

test('An editor sees what is wrong before saving, and hears it when the server is away', async ({
  page,
  signedIn,
  strays,
}) => {
  strays.expect('net::ERR_FAILED');
  const offer = await makeCourse(signedIn(ACCOUNTS.editor), { schedule: WEEKLY });
  await openTimes(page, offer.id);
  await expect(preview(page).getByText('Elke dinsdag')).toBeVisible();
  const closes = page.getByLabel(/^Stopt om/u);
  await closes.fill('9:00');
  await expect(preview(page).getByText('Regel 1: Het einde ligt niet na het begin.')).toBeVisible();

  await page.route(`**${scheduleHelpPaths.preview}`, (route) => route.abort());
  await closes.fill('11:00');
  await expect(preview(page).getByText('Ik kan het nu niet nakijken')).toBeVisible();
  await page.unroute(`**${scheduleHelpPaths.preview}`);
  await closes.fill('11:30');
  await expect(preview(page).getByText('Elke dinsdag van 10.00 tot 11.30 uur.')).toBeVisible();
});
