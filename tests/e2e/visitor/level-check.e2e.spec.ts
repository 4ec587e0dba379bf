import type { Page } from '@playwright/test';

import { findBarriers } from '../support/axe';
import { toNextPage } from '../support/next-page';
import { sticksOut } from '../support/sticks-out';
import { expect, test } from '../support/test';

const question = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => toNextPage(page, () => page.getByRole('button', { name: 'Verder' }).click());

/** Begins alone, on a laptop. */
async function begin(page: Page): Promise<void> {
  await page.goto('/niveau');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Laptop of computer' }).check();
  await next(page);
}

/** The right one of the answers to choose from, by words of the question. */
const RIGHT: [question: RegExp, answer: RegExp][] = [
  [/laptop aan/u, /De knop boven de toetsen/u],
  [/verkeerde letter/u, /De toets met de pijl naar links/u],
  [/adres van een website/u, /De balk bovenaan/u],
  [/antwoorden/u, /De gebogen pijl/u],
  [/cv meesturen/u, /De paperclip/u],
  [/bericht van uw bank/u, /Ik klik niet en bel zelf de bank/u],
];

/** Answers all that comes, as somebody who can do it or cannot. */
async function answerAll(page: Page, can: boolean): Promise<void> {
  for (let asked = 0; asked < 10; asked += 1) {
    if (!(await page.getByRole('button', { name: 'Verder' }).isVisible())) return;
    const text = (await question(page).textContent()) ?? '';
    const right = RIGHT.find(([words]) => words.test(text))?.[1] ?? /^Ja$/u;
    const wrong = right.test('Ja') ? /^Nee$/u : /^Weet ik niet$/u;
    await page.getByRole('radio', { name: can ? right : wrong }).check();
    await next(page);
  }
  throw new Error('It asks more than nine tasks.');
}

test('A visitor finds the check from the home page, and reads what it is before it begins', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Wat past bij mij?' }).click();
  await expect(page).toHaveURL('/niveau');
  const main = page.getByRole('main');
  await expect(main).toContainText('Het duurt ongeveer vijf minuten.');
  await expect(main).toContainText('Wij bewaren niets.');
  await expect(main.getByRole('link', { name: /^Liever samen met iemand\? Bel/u })).toHaveAttribute('href', /^tel:/u);
});

test('A visitor who manages little reads what they can do, what fits, and whom to call; no answer is in any address', async ({
  page,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await begin(page);
  await answerAll(page, false);
  await expect(question(page)).toHaveText('U begint net, en dat is een goed moment om te beginnen.');
  const main = page.getByRole('main');
  await expect(main.getByRole('img', { name: 'Trap met vijf treden: trede 1' }).first()).toBeVisible();
  await expect(main.getByRole('article').first()).toContainText('Past bij ‘Ik begin net’');
  await expect(main.getByRole('link', { name: /^Bel \d/u })).toHaveAttribute('href', /^tel:/u);
  await expect(main.getByRole('link', { name: 'Bel mij terug' })).toHaveAttribute('href', '/bel-mij-terug');
  await expect(main.getByRole('link', { name: 'Alles wat bij u past' })).toHaveAttribute('href', '/aanbod?niveau=1');
  const pages = addresses.filter((address) => new URL(address).pathname === '/niveau');
  expect(new Set(pages.map((address) => new URL(address).search))).toEqual(new Set(['']));
  expect(await page.context().cookies()).toEqual([]);
});

test('A visitor who can do a lot reads it, with something easier beside it, and looks near home', async ({ page }) => {
  await begin(page);
  await answerAll(page, true);
  await expect(question(page)).toHaveText('U werkt al goed met de computer, en misschien wilt u anderen helpen.');
  await expect(page.getByRole('heading', { name: 'Dit kunt u al' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Een stapje makkelijker' })).toBeVisible();
  await page.getByRole('textbox', { name: /^Waar woont u\?/u }).fill('Rotterdam');
  await page.getByRole('button', { name: 'Zoek dichtbij' }).click();
  await expect(page.getByRole('textbox', { name: /^Waar woont u\?/u })).toHaveValue('Rotterdam');
  await expect(page.getByRole('link', { name: 'Alles wat bij u past' })).toHaveAttribute('href', /niveau=5/u);
});

test('A visitor goes back to each question, finds the answer there, and may skip all of them', async ({ page }) => {
  await begin(page);
  const first = await question(page).textContent();
  await page.getByRole('radio', { name: 'Ja, met hulp' }).check();
  await next(page);
  await expect(question(page)).not.toHaveText(first ?? '');
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(question(page)).toHaveText(first ?? '');
  await expect(page.getByRole('radio', { name: 'Ja, met hulp' })).toBeChecked();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByRole('checkbox', { name: 'Laptop of computer' })).toBeChecked();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(question(page)).toHaveText('Wat past bij mij?');

  await toNextPage(page, () => page.getByRole('button', { name: 'Begin', exact: true }).click());
  const skip = page.getByRole('button', { name: 'Sla over' });
  for (let asked = 0; asked < 10 && (await skip.isVisible()); asked += 1) await toNextPage(page, () => skip.click());
  await expect(question(page)).toHaveText('Wij weten nog niet wat bij u past, en dat geeft niet.');
});

test.describe('with script, which the checker is', () => {
  test.use({ javaScriptEnabled: true });

  test('A visitor who presses "next" without an answer is told so kindly, and can skip (WCAG 3.3.1)', async ({
    page,
  }) => {
    await begin(page);
    const asked = await question(page).textContent();
    await next(page);
    await expect(question(page)).toHaveText(asked ?? '');
    const summary = page.getByRole('alert');
    await expect(summary.getByRole('link')).toHaveText('Kies een antwoord. Of kies ‘Sla over’.');
    await summary.getByRole('link').click();
    await expect(page).toHaveURL(/#keuze$/u);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sla over' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('A visitor answers by keyboard: "enter" goes on (WCAG 2.1.1)', async ({ page }) => {
  await begin(page);
  const asked = await question(page).textContent();
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(question(page)).not.toHaveText(asked ?? '');
  await expect(page.getByText('Vraag 3.')).toBeVisible();
});

test('A helper reads questions about the other person, and can leave', async ({ page }) => {
  await page.goto('/niveau');
  await page.getByRole('button', { name: 'Wij doen het samen' }).click();
  await expect(question(page)).toHaveText('Wat gebruikt de ander?');
  await page.getByRole('checkbox', { name: 'Telefoon' }).check();
  await next(page);
  await expect(question(page)).toContainText('de ander');
  await page.getByRole('button', { name: 'Ik doe het alleen' }).click();
  await expect(question(page)).not.toContainText('de ander');
});

test.describe('enlarged to 200 % (WCAG 1.4.4)', () => {
  // The checker is script itself.
  test.use({ viewport: { width: 640, height: 480 }, deviceScaleFactor: 2, javaScriptEnabled: true });
  test('A visitor sees a question and the outcome without scrolling sideways, and without barriers', async ({
    page,
  }) => {
    await begin(page);
    expect(await sticksOut(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
    await answerAll(page, false);
    expect(await sticksOut(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
});

test('A helper prints the questions, with how to read them', async ({ page }) => {
  await page.goto('/niveau');
  await page.getByRole('link', { name: /Print de vragen/u }).click();
  await expect(page).toHaveURL('/niveau/papier');
  await expect(page.getByRole('heading', { name: /^Trede \d$/u })).toHaveCount(5);
  await expect(page.getByRole('heading', { name: 'Goede antwoorden' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
});
