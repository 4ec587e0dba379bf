import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

import { adminPaths, PREVIEW_PARAMETER } from '@/config/paths';

import { findBarriers } from '../support/axe';
import { makeCourse, titleWith, uniqueWord } from '../support/documents';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

const OFFERS = adminPaths.collection('offers');

test('An editor looks at a draft as a visitor would, nobody else can, and there is a way out', async ({
  context,
  page,
  request,
  signedIn,
  strays,
}) => {
  strays.expect('the server responded with a status of 404');
  const editor = signedIn(ACCOUNTS.editor);
  const draft = await makeCourse(editor, { _status: 'draft' });
  await context.addCookies([editor.cookie]);

  await page.goto(`${OFFERS}/${draft.id}`);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Voorbeeld bekijken' }).click();
  const preview = await opened;
  await preview.waitForURL((url) => url.searchParams.has(PREVIEW_PARAMETER));
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(String(draft.title));
  const banner = preview.getByRole('region', { name: 'Voorbeeld' });
  await expect(banner).toContainText('Alleen u ziet dit.');
  expect(await findBarriers(preview)).toEqual([]);

  const address = preview.url();
  const seen = await request.get(address, { headers: editor.headers });
  expect(seen.status()).toBe(200);
  expect(seen.headers()['cache-control']).toBe('private, no-store');
  expect(seen.headers()['referrer-policy']).toBe('no-referrer');
  expect(seen.headers()['content-security-policy']).toContain("script-src 'self'");
  const html = await seen.text();
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect((await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, 'preview.html')).results).toEqual(
    [],
  );

  expect((await request.get(address)).status()).toBe(404);
  for (const other of [ACCOUNTS.otherEditor, ACCOUNTS.admin]) {
    const asOther = await request.get(address, { headers: signedIn(other).headers });
    expect(asOther.status(), other).toBe(404);
    expect(await asOther.text()).not.toContain(draft.title);
  }

  await banner.getByRole('link', { name: 'Bekijk wat bezoekers nu zien' }).click();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet (meer)');
  await preview.goBack();
  await banner.getByRole('link', { name: 'Terug naar beheer' }).click();
  await preview.waitForURL(`**${adminPaths.root}`);
});

test('An editor compares the draft of a live offer with what visitors see', async ({ context, page, signedIn }) => {
  const editor = signedIn(ACCOUNTS.editor);
  const [live, newer] = [titleWith(uniqueWord()), titleWith(uniqueWord())];
  const offer = await makeCourse(editor, { title: live });
  await context.addCookies([editor.cookie]);
  await page.goto(`${OFFERS}/${offer.id}`);
  const title = page.getByRole('textbox', { name: /^Titel/u });
  await expect(title).toHaveValue(live);
  await title.fill(newer);
  await page.getByRole('button', { name: 'Bewaar concept' }).click();
  await expect(page.getByText('Status: Gewijzigd')).toBeVisible();

  await page.goto((await page.getByRole('link', { name: 'Voorbeeld bekijken' }).getAttribute('href')) ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(newer);
  await page.getByRole('link', { name: 'Bekijk wat bezoekers nu zien' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(live);
});
