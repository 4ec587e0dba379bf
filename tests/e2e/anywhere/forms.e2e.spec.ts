import type { Locator, Page } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

import { findBarriers } from '../support/axe';
import { FormOnPage, PUBLIC_FORMS } from '../support/public-forms';
import { sticksOut } from '../support/sticks-out';
import { expect, test } from '../support/test';

/** More than any page has places to stop at. */
const MANY = 500;

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What nobody types and robots do. In markup, running it would leave a mark that is looked for. */
const HOSTILE: Record<string, string> = {
  markup: '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\'',
  'a template': '${window.hacked=1}{{window.hacked=1}}<%= 1 %>',
  'a formula': '=HYPERLINK("https://example.com","klik")',
  'lines of a mail': 'Anna\r\nBcc: iedereen@example.com\r\n\r\nHallo',
  'text that turns around': '\u202egnp.exe\u202c \u2066\u200f\u061c',
  nothingness: 'a\u0000b\u0007c\u007f\ufffe',
  'half a character': '\ud83d\u200d\u0301\u0301',
  SQL: "'; DROP TABLE payload.offers; --",
  'a path': '../../../../etc/passwd%00',
  'a lot of text': 'lang '.repeat(20_000),
  'one long word': 'x'.repeat(20_000),
};

/** Bodies that no browser sends. */
const BROKEN: Record<string, { type: string; body: string }> = {
  nothing: { type: 'application/x-www-form-urlencoded', body: '' },
  'broken encoding': { type: 'application/x-www-form-urlencoded', body: 'naam=%E0%A4%A&telefoon=%&=&&&;;' },
  'a thousand fields': { type: 'application/x-www-form-urlencoded', body: 'naam=a&'.repeat(1000) },
  'far too much': { type: 'application/x-www-form-urlencoded', body: `vraag=${'x'.repeat(2_000_000)}` },
  JSON: { type: 'application/json', body: '{"naam":{"$ne":null}}' },
  'a file': {
    type: 'multipart/form-data; boundary=x',
    body: '--x\r\nContent-Disposition: form-data; name="naam"\r\n\r\na',
  },
};

for (const [name, form] of Object.entries(PUBLIC_FORMS)) {
  const open = (page: Page) => FormOnPage.open(page, form);

  test.describe(`The form ‘${name}’`, () => {
    if (form.asks) {
      test('tells somebody who fills in nothing what is missing, and leads there (WCAG 3.3.1, 3.3.3)', async ({
        page,
        strays,
      }) => {
        strays.expect('the server responded with a status of 422');
        const sent = await open(page);
        expect((await sent.send()).status()).toBe(422);

        await expect(sent.summary).toBeVisible();
        await expect(sent.summary).toBeInViewport();
        await expect(sent.summary).toHaveAttribute('role', 'alert');
        const links = sent.summary.getByRole('link');
        const leadsTo = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        expect(leadsTo.length).toBeGreaterThan(0);
        expect(new Set(leadsTo).size).toBe(leadsTo.length);
        for (const [index, href] of leadsTo.entries()) {
          const field = page.locator(`[id="${href.slice(1)}"]`);
          const message = (await links.nth(index).innerText()).trim();
          expect(await descriptionOf(field), href).toContain(message);
          await links.nth(index).press('Enter');
          await expect(field).toBeFocused();
          await expect(field).toBeInViewport();
        }
        const wrong = await page
          .locator('[aria-invalid="true"]')
          .evaluateAll((fields) => fields.map(({ id }) => `#${id}`));
        expect(leadsTo).toEqual(expect.arrayContaining(wrong));
      });

      test('keeps what was typed when it comes back (WCAG 3.3.7)', async ({ page, strays }) => {
        strays.expect('the server responded with a status of 422');
        const sent = await open(page);
        await sent.fillIn();
        const before = await sent.typed();
        expect(Object.values(before).filter((value) => value !== '').length).toBeGreaterThan(2);
        expect((await sent.send()).status()).toBe(422);
        expect(await sent.typed()).toEqual(before);
      });

      test.describe('with what is wrong', () => {
        // The checker is script itself.
        test.use({ javaScriptEnabled: true });
        test('keeps nobody out, and is valid HTML', async ({ page, strays }) => {
          strays.expect('the server responded with a status of 422');
          const sent = await open(page);
          const html = await (await sent.send()).text();
          expect(await findBarriers(page)).toEqual([]);
          const { results } = await validator.validateString(html, `${name}.html`);
          const faults = results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
          expect(faults).toEqual([]);
        });
      });
    }

    for (const [what, text] of Object.entries(HOSTILE)) {
      test(`takes no harm from ${what}, and does none`, async ({ page, request }) => {
        const sent = await open(page);
        const fields = await sent.asSent(text);
        const address = new URL((await sent.form.getAttribute('action')) ?? '', page.url());
        const response = await request.post(address.href, {
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          data: fields.toString(),
        });
        expect(response.status()).toBeLessThan(500);
        expect(response.headers()['cache-control']).toMatch(/no-(?:store|cache)/u);
        const html = await response.text();
        expect(html).not.toMatch(/<img src=x|<script>window|onerror="window/u);
        expect(html.length).toBeLessThan(1_500_000);
      });
    }

    for (const [what, { body, type }] of Object.entries(BROKEN)) {
      test(`answers ${what} with a page`, async ({ request }) => {
        const response = await request.post(form.path, { headers: { 'Content-Type': type }, data: body });
        expect(response.status()).toBeLessThan(500);
        expect(await response.text()).toContain('<h1');
      });
    }

    test('runs nothing that was typed in it, also in a browser with script', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, javaScriptEnabled: true, locale: 'nl-NL' });
      try {
        const page = await context.newPage();
        const sent = await open(page);
        await sent.fillIn(HOSTILE.markup);
        expect((await sent.send()).status()).toBeLessThan(500);
        expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
        expect(await page.locator('img[src="x"]').count()).toBe(0);
      } finally {
        await context.close();
      }
    });

    test('is filled in and sent by keyboard, in the order in which it reads (WCAG 2.1.1, 2.4.3)', async ({
      page,
      strays,
    }) => {
      strays.expect('the server responded with a status of 422');
      const sent = await open(page);
      const names = (await sent.fields()).map((field) => field.name);
      const stops: string[] = [];
      for (let press = 0; press < MANY; press += 1) {
        await page.keyboard.press('Tab');
        if (await isFocused(sent.button)) break;
        const stop = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
        if (names.includes(stop) && !stops.includes(stop)) stops.push(stop);
      }
      expect(stops).toEqual(names);
      await expect(sent.button).toBeFocused();
      await expect(sent.button).toBeInViewport();
      expect((await sent.send(() => page.keyboard.press('Enter'))).status()).toBeLessThan(500);
    });

    test('has large targets and a label for every field (WCAG 2.5.5, 3.3.2)', async ({ page }) => {
      const sent = await open(page);
      for (const field of await sent.fields()) {
        const control = sent.field(field.name).first();
        expect(await labelOf(control), field.name).not.toBe('');
        const target = field.kind === 'choice' ? control.locator('xpath=ancestor::label') : control;
        expect((await target.boundingBox())?.height, field.name).toBeGreaterThanOrEqual(44);
      }
      expect((await sent.button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });

    for (const [way, screen] of Object.entries({
      'on a screen of 320 pixels (WCAG 1.4.10)': { viewport: { width: 320, height: 640 } },
      'enlarged to 200 % (WCAG 1.4.4)': { viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 },
    })) {
      test.describe(way, () => {
        test.use(screen);
        test('fits, empty and when it comes back', async ({ page, strays }) => {
          strays.expect('the server responded with a status of 4');
          const sent = await open(page);
          expect(await sticksOut(page)).toEqual([]);
          await sent.fillIn('donaudampfschifffahrtsgesellschaft'.repeat(12));
          expect((await sent.send()).status()).toBeLessThan(500);
          expect(await sticksOut(page)).toEqual([]);
        });
      });
    }
  });
}

/** What somebody who hears the page is told of a field beside its label: its own description, and that of its group. */
function descriptionOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    [element, element.closest('fieldset')]
      .flatMap((described) => described?.getAttribute('aria-describedby')?.split(/\s+/u) ?? [])
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

function labelOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    [...((element as HTMLInputElement).labels ?? [])]
      .map((label) => label.textContent)
      .join(' ')
      .trim(),
  );
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((candidate) => candidate === document.activeElement);
}
