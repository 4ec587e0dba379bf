import type { Locator, Page } from '@playwright/test';

import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { toNextPage } from '../support/next-page';
import { ACCOUNTS, type Document, type Staff } from '../support/staff';
import { expect, test } from '../support/test';

/** Some courses that a search for one word finds, and no other. */
async function makeCourses(
  admin: Staff,
  count: number,
): Promise<{ word: string; courses: (Document & { title: string })[] }> {
  const word = uniqueWord();
  const courses: (Document & { title: string })[] = [];
  for (let number = 1; number <= count; number += 1) {
    const title = `${titleWith(word)} deel ${String(number)}`;
    courses.push({ ...(await makeCourse(admin, { title })), title });
  }
  return { word, courses };
}

/** The entry of the menu that leads to the list and tells how much is on it. */
function entry(page: Page, count: number): Locator {
  const name = count === 0 ? 'Mijn lijst' : `Mijn lijst (${String(count)})`;
  return page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true });
}

/** Says what is on the list, in its order, once that is what is there. */
async function expectTitles(page: Page, ...titles: (string | undefined)[]): Promise<void> {
  const there = page.locator('main ol > li h2');
  await expect(there).toHaveText(
    titles.map((title) => title ?? ''),
    { useInnerText: true },
  );
}

async function keepAll(page: Page, word: string, courses: readonly { title: string }[]): Promise<void> {
  await page.goto(`/aanbod?q=${word}`);
  for (const { title } of courses) {
    await toNextPage(page, () => page.getByRole('button', { name: `Bewaar: ${title}`, exact: true }).click());
  }
  await expect(entry(page, courses.length)).toBeVisible();
}

test('A visitor on a shared computer wipes the list, and the next one finds nothing of it, not by going back either', async ({
  page,
  signedIn,
}) => {
  const { courses, word } = await makeCourses(signedIn(ACCOUNTS.admin), 2);
  await keepAll(page, word, courses);
  await entry(page, 2).click();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByRole('status')).toHaveText('Uw lijst is leeg. Wie na u komt, ziet hem niet.');
  await expect(entry(page, 0)).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);

  for (let step = 0; step < 4; step += 1) {
    await page.goBack();
    await expect(entry(page, 0)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Bewaard|^Haal weg/u })).toHaveCount(0);
    if (page.url().endsWith('/lijst')) expect(await page.content()).not.toContain(word);
  }
});

test('The list is in a cookie of this site alone, that ends with the session and says nothing of who somebody is', async ({
  page,
  signedIn,
}) => {
  const { courses, word } = await makeCourses(signedIn(ACCOUNTS.admin), 1);
  await page.goto(`/aanbod?q=${word}`);
  expect(await page.context().cookies()).toEqual([]);
  await keepAll(page, word, courses);
  expect(await page.context().cookies()).toMatchObject([
    { name: 'lijst', value: courses[0]?.slug, expires: -1, httpOnly: true, sameSite: 'Lax', path: '/' },
  ]);
});

test('Nobody is led to another site by a button to keep something', async ({ request, baseURL }) => {
  for (const terug of [
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    '/lijst\r\nSet-Cookie: a=b',
    '/admin/logout',
  ]) {
    const answer = await request.post('/lijst', { form: { bewaar: 'oba-klik-en-tik', terug }, maxRedirects: 0 });
    expect(answer.status(), terug).toBe(303);
    expect(new URL(answer.headers().location ?? '', baseURL).href, terug).toBe(`${baseURL ?? ''}/lijst#mijn-lijst`);
    expect(answer.headers()['set-cookie'], terug).toMatch(/^lijst=oba-klik-en-tik; /u);
  }
  const foreign = { 'Sec-Fetch-Site': 'cross-site' };
  const answer = await request.post('/lijst', { form: { vervang: 'x' }, headers: foreign, maxRedirects: 0 });
  expect(new URL(answer.headers().location ?? '', baseURL).href).toBe(`${baseURL ?? ''}/lijst`);
  expect(answer.headers()['set-cookie']).toBeUndefined();
});

test('A list of ten thousand letters that somebody made up is a page like any other', async ({ request }) => {
  for (const value of ['a.'.repeat(5_000), '<script>'.repeat(500), '..%00..%0d%0aX:y', 'x'.repeat(9_000)]) {
    const inAddress = await request.get(`/lijst?aanbod=${encodeURIComponent(value)}`);
    expect(inAddress.status()).toBe(200);
    expect(await inAddress.text()).not.toContain('<script>');
    const inCookie = await request.get('/lijst', { headers: { Cookie: `lijst=${encodeURIComponent(value)}` } });
    expect(inCookie.status()).toBe(200);
  }
});

test('A visitor keeps what fits where it is found, and puts it in order', async ({ page, signedIn }) => {
  const { courses, word } = await makeCourses(signedIn(ACCOUNTS.admin), 3);
  const [first, second, third] = courses.map(({ title }) => title);
  await keepAll(page, word, courses);
  // Still where it was searched, at the button that was pressed.
  await expect(page).toHaveURL(new RegExp(`/aanbod\\?q=${word}#bewaar-`, 'u'));
  await expect(page.getByRole('button', { name: `Bewaard, haal weg: ${third ?? ''}` })).toBeInViewport();

  await entry(page, 3).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn lijst');
  await expectTitles(page, first, second, third);
  await page.getByRole('button', { name: `Omhoog: ${third ?? ''}` }).click();
  await expectTitles(page, first, third, second);
  await page.getByRole('button', { name: `Omlaag: ${first ?? ''}` }).click();
  await expectTitles(page, third, first, second);
  await page.getByRole('button', { name: `Haal weg: ${first ?? ''}` }).click();
  await expectTitles(page, third, second);
  await expect(entry(page, 2)).toBeVisible();

  await page.goto(`/aanbod/${courses[1]?.slug ?? ''}`);
  await page.getByRole('button', { name: `Bewaard, haal weg: ${second ?? ''}` }).click();
  await expect(page).toHaveURL(new RegExp(`/aanbod/${courses[1]?.slug ?? ''}#`, 'u'));
  await expect(entry(page, 1)).toBeVisible();
  await page.getByRole('button', { name: `Bewaar: ${second ?? ''}` }).click();
  await expect(entry(page, 2)).toBeVisible();
});

test('A visitor puts the list in order with the keyboard alone (WCAG 2.1.1)', async ({ page, signedIn }) => {
  const { courses, word } = await makeCourses(signedIn(ACCOUNTS.admin), 3);
  const [first, second, third] = courses.map(({ title }) => title);
  await keepAll(page, word, courses);
  await page.goto('/lijst');
  await page.getByRole('button', { name: `Omhoog: ${third ?? ''}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Omhoog: ${third ?? ''}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Omhoog: ${third ?? ''}` })).toHaveCount(0);
  await expectTitles(page, third, first, second);
  // It goes on from there.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: third ?? '', exact: true })).toBeFocused();
});

test('A job coach gives a list along, and somebody else opens it, looks and keeps it', async ({
  page,
  signedIn,
  visitor,
}) => {
  const { courses, word } = await makeCourses(signedIn(ACCOUNTS.admin), 2);
  await keepAll(page, word, courses);
  await page.goto('/lijst');
  await page.getByRole('link', { name: 'Geef door' }).click();
  const link = await page.getByRole('textbox', { name: 'De link naar deze lijst' }).inputValue();
  for (const [name, start] of [
    ['Met e-mail', 'mailto:?subject='],
    ['Met een sms', 'sms:?&body='],
    ['Met WhatsApp', 'https://wa.me/?text='],
  ] as const) {
    const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
    expect(href.startsWith(start)).toBe(true);
    expect(href).toContain(encodeURIComponent(link));
  }
  await expect(page.getByRole('img', { name: 'QR-code van deze lijst' })).toBeVisible();

  await visitor.goto(link);
  await expect(visitor.getByText('Iemand heeft deze lijst voor u gemaakt.')).toBeVisible();
  await expectTitles(visitor, ...courses.map(({ title }) => title));
  expect(await visitor.context().cookies()).toEqual([]);
  // The language changes, the list stays.
  await visitor.getByRole('link', { name: 'English' }).click();
  await expect(visitor.getByText('Someone made this list for you.')).toBeVisible();
  await visitor.getByRole('link', { name: 'Nederlands' }).click();
  await visitor.getByRole('button', { name: 'Bewaar deze lijst' }).click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Mijn lijst');
  await expectTitles(visitor, ...courses.map(({ title }) => title));
});

test('A visitor sees on the list what is over, and nothing of what was withdrawn', async ({ page, signedIn }) => {
  const admin = signedIn(ACCOUNTS.admin);
  const { courses, word } = await makeCourses(admin, 3);
  const [open, over, gone] = courses;
  await keepAll(page, word, courses);
  await admin.update('offers', over?.id ?? '', { validUntil: '2026-11-20T12:00:00+01:00', _status: 'published' });
  await admin.update('offers', gone?.id ?? '', { _status: 'draft' });
  const answer = await page.goto('/lijst');
  expect(answer?.status()).toBe(200);
  await expectTitles(page, open?.title, over?.title, 'Dit is er niet meer');
  await expect(page.getByText('Dit is voorbij.')).toHaveCount(1);
  await expect(page.getByRole('link', { name: over?.title ?? '', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Haal weg: Dit is er niet meer' }).click();
  await expectTitles(page, open?.title, over?.title);
});

test('A visitor prints the list: one card an offer, in large type, none broken, and nothing else', async ({
  page,
  signedIn,
}) => {
  const { courses, word } = await makeCourses(signedIn(ACCOUNTS.admin), 2);
  await keepAll(page, word, courses);
  await page.goto('/lijst');
  await page.getByRole('link', { name: 'Druk af' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  for (const { slug, title } of courses) {
    const card = page.locator('.print-card').filter({ hasText: title });
    await expect(card).toBeVisible();
    await expect(card).toContainText('24 november, 10.00 tot 12.00 uur');
    await expect(card.getByRole('img', { name: 'QR-code van deze pagina' })).toBeVisible();
    await expect(card).toContainText(`/aanbod/${slug}`);
    await expect(card).toHaveCSS('break-inside', 'avoid');
  }
  await expect(page.getByRole('heading', { name: 'De hele lijst op internet' })).toBeVisible();
});

test('A visitor who keeps nothing yet reads how to', async ({ page }) => {
  await page.goto('/');
  await entry(page, 0).click();
  await expect(page.getByText('Er staat nog niets op uw lijst.')).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk cursussen en hulp' }).click();
  await expect(page).toHaveURL('/aanbod');
});
