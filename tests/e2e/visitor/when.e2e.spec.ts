import type { Locator, Page } from '@playwright/test';

import { makeCourse, makePlace, titleWith, uniqueWord } from '../support/documents';
import { unfoldFilters } from '../support/filters';
import { toNextPage } from '../support/next-page';
import { ACCOUNTS } from '../support/staff';
import { sticksOut } from '../support/sticks-out';
import { expect, test } from '../support/test';

/** Ticks a choice and searches again. */
async function choose(page: Page, role: 'checkbox' | 'radio', name: string): Promise<void> {
  await unfoldFilters(page);
  await page.getByRole(role, { name, exact: true }).check();
  await toNextPage(page, () => page.getByRole('button', { name: 'Laat zien' }).click());
}

const cards = (page: Page, word: string): Locator => page.getByRole('article').filter({ hasText: word });

const dates = (...meetings: [start: string, end: string][]) => ({
  kind: 'dates',
  dates: meetings.map(([start, end]) => ({ start: `${start}:00+01:00`, end: `${end}:00+01:00` })),
});

test('A visitor finds what is on today, in a part of the day, and takes it away again', async ({ page, signedIn }) => {
  const word = uniqueWord();
  const staff = signedIn(ACCOUNTS.admin);
  const title = (when: string) => `${titleWith(word)} ${when}`;
  await makeCourse(staff, { title: title('vanmiddag'), schedule: dates(['2026-11-23T14:00', '2026-11-23T16:00']) });
  await makeCourse(staff, { title: title('vanavond'), schedule: dates(['2026-11-23T19:00', '2026-11-23T21:00']) });
  await makeCourse(staff, { title: title('zaterdag'), schedule: dates(['2026-11-28T10:00', '2026-11-28T12:00']) });
  await makeCourse(staff, { title: title('later'), schedule: dates(['2026-12-08T10:00', '2026-12-08T12:00']) });

  await page.goto(`/aanbod?q=${word}`);
  await expect(cards(page, word)).toHaveCount(4);
  await choose(page, 'radio', 'Vandaag');
  await expect(page).toHaveURL(/wanneer=vandaag/u);
  await expect(cards(page, word)).toHaveCount(2);
  await choose(page, 'checkbox', 'Avond');
  await expect(page).toHaveURL(/dagdeel=avond/u);
  await expect(cards(page, word)).toHaveText(/vanavond/u);
  expect(await sticksOut(page)).toEqual([]);

  const chosen = page.getByRole('navigation', { name: 'Uw keuzes' });
  await toNextPage(page, () => chosen.getByRole('link', { name: 'Haal weg: Avond' }).click());
  await toNextPage(page, () => chosen.getByRole('link', { name: 'Haal weg: Vandaag' }).click());
  await expect(cards(page, word)).toHaveCount(4);
  await choose(page, 'radio', 'Weekend');
  await expect(cards(page, word)).toHaveText(/zaterdag/u);
  await choose(page, 'radio', 'Deze week');
  await expect(cards(page, word)).toHaveCount(3);
});

test('A visitor who needs help now finds where somebody is, and until when', async ({ page, signedIn }) => {
  const word = uniqueWord();
  const staff = signedIn(ACCOUNTS.admin);
  const walkIn = { kind: 'walk-in', registration: 'none', registrationValue: null };
  const now = dates(['2026-11-23T09:00', '2026-11-23T12:00']);
  await makeCourse(staff, { ...walkIn, title: `${titleWith(word)} nu`, schedule: now });
  await makeCourse(staff, {
    ...walkIn,
    title: `${titleWith(word)} straks`,
    schedule: dates(['2026-11-23T13:00', '2026-11-23T15:00']),
  });
  // A lesson that is going on is no help for whoever comes in.
  await makeCourse(staff, { title: `${titleWith(word)} les`, schedule: now });

  await page.goto(`/aanbod?q=${word}`);
  await expect(cards(page, 'straks')).toContainText('Gaat open om 13.00 uur');
  await choose(page, 'checkbox', 'Nu hulp');
  await expect(page).toHaveURL(/nu-open=1/u);
  await expect(cards(page, word)).toHaveCount(1);
  await expect(cards(page, word)).toContainText('Nu open, tot 12.00 uur');
});

test('A visitor reads on card and page that a meeting is cancelled or moved, and why', async ({ page, signedIn }) => {
  const word = uniqueWord();
  const staff = signedIn(ACCOUNTS.admin);
  const start = '2026-11-24T10:00:00+01:00';
  const weekly = { kind: 'rules', rules: [{ weekdays: ['TU'], opens: '10:00', closes: '12:00' }] };
  const cancelled = await makeCourse(staff, {
    title: `${titleWith(word)} afgelast`,
    schedule: { ...weekly, overrides: [{ start, status: 'cancelled', reason: 'De begeleider is ziek' }] },
  });
  const moved = await makeCourse(staff, {
    title: `${titleWith(word)} verplaatst`,
    schedule: {
      ...weekly,
      overrides: [
        {
          start,
          status: 'moved',
          newStart: '2026-11-25T13:00:00+01:00',
          newEnd: '2026-11-25T15:00:00+01:00',
          reason: 'De zaal is bezet',
        },
      ],
    },
  });
  const off = /Gaat niet door: (?:morgen, )?dinsdag 24 november, 10\.00 tot 12\.00 uur \(De begeleider is ziek\)/u;
  const elsewhen = /Nieuwe tijd: woensdag 25 november, 13\.00 tot 15\.00 uur\. .*24 november.*\(De zaal is bezet\)/u;

  await page.goto(`/aanbod?q=${word}`);
  await expect(cards(page, 'afgelast')).toContainText('Dinsdag 1 december');
  await expect(cards(page, 'afgelast')).toContainText(off);
  await expect(cards(page, 'verplaatst')).toContainText(elsewhen);
  expect(await sticksOut(page)).toEqual([]);

  await page.goto(`/aanbod/${cancelled.slug}`);
  await expect(page.getByRole('listitem').filter({ hasText: off })).toBeVisible();
  expect(await sticksOut(page)).toEqual([]);
  await page.goto(`/aanbod/${moved.slug}`);
  await expect(page.getByRole('listitem').filter({ hasText: elsewhen })).toBeVisible();
});

test('A visitor sees first where there is help today, and last the places with unknown hours and a number to call', async ({
  page,
  signedIn,
}) => {
  const staff = signedIn(ACCOUNTS.admin);
  const word = uniqueWord();
  const city = `Proefstad ${word}`;
  const called = (name: string) => `Proef ${name} ${word}`;
  const open = (days: string[], opens: string, closes: string) => ({
    openingHours: [{ days, opens, closes, staffed: true }],
  });
  await makePlace(staff, { name: called('Dinsdag'), city, ...open(['TU'], '10:00', '17:00') });
  await makePlace(staff, { name: called('Onbekend'), city, phone: '010 123 45 67' });
  await makePlace(staff, { name: called('Straks'), city, ...open(['MO'], '13:00', '17:00') });
  const walkIn = await makePlace(staff, { name: called('Inloop'), city, phone: '010 123 45 67' });
  await makePlace(staff, { name: called('Nu'), city, ...open(['MO'], '09:00', '17:00') });
  await makeCourse(staff, {
    kind: 'walk-in',
    location: walkIn.id,
    schedule: dates(['2026-11-23T11:00', '2026-11-23T12:00']),
  });

  await page.goto('/inloop');
  expect(await sticksOut(page)).toEqual([]);
  const cities = page.getByRole('navigation', { name: 'Kies een plaats' });
  await cities.getByText('Kies een plaats').click();
  await cities.getByRole('link', { name: city }).click();
  await expect(page.getByRole('article').getByRole('heading')).toHaveText([
    called('Nu'),
    called('Inloop'),
    called('Straks'),
    called('Dinsdag'),
    called('Onbekend'),
  ]);
  const today = page.getByRole('region', { name: 'Vandaag hulp' }).getByRole('article');
  await expect(today).toHaveCount(3);
  await expect(today.nth(0)).toContainText('Nu open, tot 17.00 uur');
  await expect(today.nth(1)).toContainText('Hulp vanaf 11.00 uur');
  await expect(today.nth(2)).toContainText('Gaat open om 13.00 uur');
  await expect(page.getByRole('region', { name: 'Op een andere dag' })).toContainText('Gaat morgen open om 10.00 uur');
  const unknown = page.getByRole('region', { name: 'Openingstijden onbekend' });
  await expect(unknown).toContainText('Bel 010 123 45 67');
  await expect(unknown).not.toContainText('dicht');
  await expect(unknown.getByRole('link', { name: '010 123 45 67' })).toHaveAttribute('href', 'tel:+31101234567');
  expect(await sticksOut(page)).toEqual([]);

  await page.getByRole('link', { name: called('Inloop') }).click();
  await expect(page.getByRole('main').getByText('Hulp vanaf 11.00 uur').first()).toBeVisible();
  await expect(page.getByRole('main').getByText('Tijd onbekend, bel eerst').first()).toBeVisible();
  expect(await sticksOut(page)).toEqual([]);
});

test('A visitor sees the hours of a place on the coming seven days, and why a day differs', async ({
  page,
  signedIn,
}) => {
  const { slug } = await makePlace(signedIn(ACCOUNTS.admin), {
    name: `Proef ${uniqueWord()}`,
    openingHours: [
      { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '08:00', closes: '10:00', staffed: false },
      { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '10:00', closes: '17:00', staffed: true },
    ],
    exceptions: [{ from: '2026-11-25', to: '2026-11-25', why: 'Studiedag' }],
    facilities: ['wifi'],
    howToGetThere: 'Neem de metro.',
    phone: '010 123 45 67',
  });
  await page.goto(`/inloop/${slug}`);
  const days = page
    .getByRole('table', { name: /de komende dagen open/u })
    .locator('tbody')
    .getByRole('row');
  await expect(days).toHaveCount(7);
  await expect(days.nth(0)).toContainText('Vandaag, maandag 23 november');
  await expect(days.nth(0)).toContainText('10.00 tot 17.00 uur met hulp');
  await expect(days.nth(2)).toContainText('Dicht (Studiedag)');
  await expect(page.getByText('Neem de metro.').first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Wifi' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Bel 010 123 45 67' }).first()).toBeVisible();
  expect(await sticksOut(page)).toEqual([]);
});
