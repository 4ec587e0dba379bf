import type { Page } from '@playwright/test';

import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { PUBLIC_PAGE_NAMES } from '../support/public-pages';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

/** More than any page has places to stop at. */
const MANY = 500;

/** What the Tab key stops at, and whether somebody sees that it does. */
interface Stop {
  element: string;
  hasRing: boolean;
  inView: boolean;
}

/** The element that has the focus now; null when the page as a whole has it. */
function stopHere(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    // Its middle and near its corners: one of them must not be under something else, or off the screen.
    const inView = [0.5, 0.1, 0.9].some((x) =>
      [0.5, 0.1, 0.9].some((y) => element.contains(document.elementFromPoint(left + width * x, top + height * y))),
    );
    const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return { element: element.outerHTML.slice(0, 150), hasRing, inView };
  });
}

for (const name of PUBLIC_PAGE_NAMES) {
  test(`Somebody with a keyboard sees where they are on the ${name} page (WCAG 2.4.7, 2.4.11)`, async ({
    open,
    page,
  }) => {
    await open(name);
    const unseen: Stop[] = [];
    let stops = 0;
    for (; stops < MANY; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await stopHere(page);
      if (stop === null) break;
      if (!stop.hasRing || !stop.inView) unseen.push(stop);
    }
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(0);
    expect(stops).toBeLessThan(MANY);
  });
}

test('Somebody with a keyboard skips the menu, searches, skips the filters and opens an offer (WCAG 2.1.1, 2.4.1)', async ({
  page,
  signedIn,
}) => {
  const word = uniqueWord();
  const course = await makeCourse(signedIn(ACCOUNTS.admin), { title: titleWith(word) });
  const press = (key: string) => page.keyboard.press(key);

  await page.goto('/aanbod');
  await press('Tab');
  const skipMenu = page.getByRole('link', { name: 'Ga naar de inhoud' });
  await expect(skipMenu).toBeFocused();
  await expect(skipMenu).toBeInViewport();
  await press('Enter');
  await press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(word);
  await press('Tab');
  await expect(page.getByRole('combobox', { name: 'Waar?' })).toBeFocused();
  await page.keyboard.type('Rotterdam');
  await press('Tab');
  await expect(page.getByRole('textbox', { name: 'Uw postcode' })).toBeFocused();
  await press('Tab');
  await expect(page.getByRole('combobox', { name: 'Hoe ver?' })).toBeFocused();
  await press('Tab');
  await expect(page.getByRole('button', { name: 'Zoek' })).toBeFocused();
  await press('Enter');

  await expect(page.getByRole('heading', { name: `voor ‘${word}’` })).toBeVisible();
  await press('Tab');
  await press('Enter');
  for (let stop = 0; stop < 6; stop += 1) await press('Tab');
  const skipFilters = page.getByRole('link', { name: 'Ga naar de resultaten' });
  await expect(skipFilters).toBeFocused();
  await expect(skipFilters).toBeInViewport();
  await press('Enter');
  // What was chosen, each with its way to take it away, comes before what was found.
  await press('Tab');
  await expect(page.getByRole('link', { name: `Haal weg: ‘${word}’` })).toBeFocused();
  for (let stop = 0; stop < 3; stop += 1) await press('Tab');
  await expect(page.getByRole('article').getByRole('link')).toBeFocused();
  await press('Enter');
  await expect(page).toHaveURL(`/aanbod/${course.slug}`);
});

test('Somebody with a keyboard ticks a filter and sends it (WCAG 2.1.1)', async ({ page }) => {
  await page.goto('/aanbod');
  const free = page.getByRole('checkbox', { name: /^Gratis/u });
  await free.focus();
  await page.keyboard.press('Space');
  await expect(free).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Haal weg: Gratis' })).toBeVisible();
});
