import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { runCommand } from '@/cli/command';
import { Children, collect } from '@/cli/launcher/children';
import { OperatorError } from '@/cli/operator-error';
import { sitePaths } from '@/config/paths';
import { findBrowser } from './support/browser';
import { TEST_PASSWORD, TEST_VARIABLES } from './support/test-settings';

const FOLDER = 'docs/images';
/** Bytes; a picture of the README should not weigh more than the pages that it shows. */
const HEAVIEST = 200_000;
/** The first start builds the site, in milliseconds. */
const PATIENCE = 600_000;

const SCREENS = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 960 },
};

const paths = sitePaths('nl');

/** What each picture shows: brings a page to the state to look at. */
const SUBJECTS: Record<string, (page: Page) => Promise<void>> = {
  home: async (page) => {
    await page.goto(paths.home);
  },
  catalogue: async (page) => {
    await page.goto(`${paths.catalogue()}?niveau=2`);
  },
  offer: async (page) => {
    await page.goto(`${paths.catalogue()}?soort=course`);
    await page.locator('main article a').first().click();
  },
  admin: async (page) => {
    const { docs } = await readOffers(page);
    await page.goto(`/admin/collections/offers/${docs[0]?.id ?? ''}`);
    // Its fields are there from the start and come to life with the form.
    await page.locator('input[name="title"]:enabled').waitFor();
    await page.locator('#field-kind .rs__single-value').waitFor();
  },
};

/** The newest offers, as the signed-in editor may read them. */
async function readOffers(page: Page): Promise<{ docs: { id: string }[] }> {
  const signIn = await page.request.post('/api/users/login', {
    data: { email: 'redactie@digistap.example', password: TEST_PASSWORD },
  });
  if (!signIn.ok()) throw new Error(`The editor of the demonstration cannot sign in: ${await signIn.text()}`);
  const answer = await page.request.get('/api/offers?limit=1&depth=0&where[kind][equals]=course&sort=title');
  return (await answer.json()) as { docs: { id: string }[] };
}

/** `npm run screenshots`: starts the product with fresh demonstration content and takes the pictures of the README. */
await runCommand(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'digistap-screenshots-'));
  const children = new Children();
  try {
    const address = await start(children, dataDir);
    const { executablePath, args, env } = await findBrowser();
    const browser = await chromium.launch({ executablePath, args, env: definedOnly(env) });
    await mkdir(FOLDER, { recursive: true });
    for (const [screen, viewport] of Object.entries(SCREENS)) await takeAll(browser, address, screen, viewport);
    await browser.close();
    return 0;
  } finally {
    await children.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function takeAll(browser: Browser, baseURL: string, screen: string, viewport: { width: number; height: number }) {
  for (const [subject, show] of Object.entries(SUBJECTS)) {
    const context = await browser.newContext({ baseURL, viewport, locale: 'nl-NL', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await show(page);
    const file = path.join(FOLDER, `${subject}-${screen}.png`);
    // Flat colours need no more than a palette.
    const { size } = await sharp(await page.screenshot())
      .png({ palette: true, compressionLevel: 9, effort: 10 })
      .toFile(file);
    if (size > HEAVIEST) throw new OperatorError(`${file} has ${size} bytes, more than ${HEAVIEST}.`);
    console.log(`${file} (${Math.round(size / 1000)} kB)`);
    await context.close();
  }
}

/** Starts the product as an operator would, with a database and uploads of its own; gives its address. */
async function start(children: Children, dataDir: string): Promise<string> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const child = children.start(['--import', 'tsx', path.resolve('src/cli/start.ts')], {
    ...TEST_VARIABLES,
    DATABASE_URL: '',
    DATA_DIR: dataDir,
    MEDIA_DIR: path.join(dataDir, 'media'),
    PORT: String(port),
    SITE_URL: address,
  });
  const output = collect(child);
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline && child.exitCode === null) {
    const ready = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return address;
    await sleep(500);
  }
  throw new OperatorError(`The product did not start:\n${output()}`);
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
