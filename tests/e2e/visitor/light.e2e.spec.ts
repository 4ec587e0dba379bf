import { expect, test } from '../support/test';

// Its one script counts as well.
test.use({ javaScriptEnabled: true });

/** Bytes over the wire of a page with its stylesheet, fonts and script, without pictures: two seconds on a slow phone network. */
const HEAVIEST = 30 * 1024;

for (const name of ['home', 'catalogue'] as const) {
  test(`A visitor with little data pays for no more than 30 kB to see the ${name} page`, async ({ open, page }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Network.enable');
    const kinds = new Map<string, string>();
    const bytes: Record<string, number> = {};
    // A browser asks for the site's icon in its own time, and calls it another thing than a picture.
    browser.on('Network.responseReceived', ({ requestId, response, type }) =>
      kinds.set(requestId, response.mimeType.startsWith('image/') ? 'Picture' : type),
    );
    browser.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => {
      const kind = kinds.get(requestId) ?? 'Unknown';
      if (kind !== 'Picture') bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    });

    await open(name);
    // The browser tells of its last answer a moment after it has shown it.
    await expect.poll(() => Object.keys(bytes).sort()).toEqual(['Document', 'Font', 'Script', 'Stylesheet']);
    await page.waitForLoadState('networkidle');
    const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
    test.info().annotations.push({ type: 'weight', description: JSON.stringify({ ...bytes, total }) });
    expect(Object.keys(bytes)).toHaveLength(4);
    expect(total).toBeLessThanOrEqual(HEAVIEST);
  });
}
