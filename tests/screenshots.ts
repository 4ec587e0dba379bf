import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { chromium, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';

import { runCommand } from '@/cli/command';
import { Children } from '@/cli/launcher/children';
import { Progress } from '@/cli/launcher/progress';
import { ensureBuild, isBuildCurrent } from '@/cli/launcher/site-build';
import { OperatorError } from '@/cli/operator-error';
import { adminPaths, sitePaths } from '@/config/paths';
import { EMPTY_QUERY } from '@/domain/catalogue-query';

import { findBrowser } from './support/browser';
import { startTestSite } from './support/site';
import { TestPostgres } from './support/test-postgres';
import { TEST_PASSWORD } from './support/test-settings';

const FOLDER = 'docs/images';
/** Bytes; a picture of the README should be quick to see. */
const HEAVIEST = 200_000;

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
    await page.goto(paths.catalogue({ ...EMPTY_QUERY, levels: [2] }));
  },
  offer: async (page) => {
    await page.goto(paths.catalogue({ ...EMPTY_QUERY, kinds: ['course'] }));
    await page.locator('main article a').first().click();
    await page.waitForURL((url) => url.pathname.startsWith(paths.offer('')));
  },
  'level-check': async (page) => {
    await page.goto(paths.levelCheck);
    await page.locator('main form button[type="submit"]').first().click();
    await page.locator('main fieldset').first().waitFor();
  },
  'sign-up': async (page) => {
    await page.goto(paths.signUp('digid-app-op-uw-telefoon-nieuwegein'));
    await page.locator('main form').last().scrollIntoViewIfNeeded();
  },
  admin: async (page) => {
    await page.goto(`${adminPaths.collection('offers')}/${await firstCourse(page)}`);
    // Its fields are there from the start, and come to life with the form.
    await page.locator('input[name="title"]:enabled').waitFor();
    await page.locator('#field-kind').getByText('Cursus', { exact: true }).waitFor();
  },
};

/** `npm run screenshots`: takes the pictures of the README from the built site with the demonstration content. */
await runCommand(async () => {
  const progress = new Progress();
  const postgres = await TestPostgres.open();
  try {
    await progress.step('Preparing the site', () =>
      Promise.all([postgres.prepare(['demo']), isBuildCurrent() || ensureBuild(new Children())]),
    );
    const site = await startTestSite('demo');
    try {
      await takePictures(site.url);
    } finally {
      await site.stop();
    }
  } finally {
    await postgres.close();
  }
  return 0;
});

async function takePictures(baseURL: string): Promise<void> {
  const { env, ...found } = await findBrowser();
  const browser = await chromium.launch({ ...found, env: defined(env) });
  await mkdir(FOLDER, { recursive: true });
  try {
    for (const subject of Object.keys(SUBJECTS)) {
      for (const screen of ['phone', 'desktop'] as const) await takePicture(browser, baseURL, subject, screen);
    }
  } finally {
    await browser.close();
  }
}

async function takePicture(browser: Browser, baseURL: string, subject: string, screen: keyof typeof SCREENS) {
  const context = await browser.newContext({
    baseURL,
    viewport: SCREENS[screen],
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await SUBJECTS[subject]?.(page);
  const file = path.join(FOLDER, `${subject}-${screen}.png`);
  // Flat colours need no more than a palette.
  const picture = sharp(await page.screenshot()).png({ palette: true, compressionLevel: 9, effort: 10 });
  const { size } = await picture.toFile(file);
  await context.close();
  if (size > HEAVIEST) throw new OperatorError(`${file} has ${size} bytes, more than ${HEAVIEST}.`);
  console.log(`${file} (${Math.round(size / 1000)} kB)`);
}

/** Signs in as an editor of the demonstration and gives the id of a course to look at. */
async function firstCourse(page: Page): Promise<string> {
  const account = { email: 'redactie@digistap.example', password: TEST_PASSWORD };
  const signIn = await page.request.post('/api/users/login', { data: account });
  if (!signIn.ok()) throw new Error(`The editor of the demonstration cannot sign in: ${await signIn.text()}`);
  const answer = await page.request.get('/api/offers?limit=1&depth=0&where[kind][equals]=course&sort=title');
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  if (!docs[0]) throw new Error('The demonstration has no course.');
  return docs[0].id;
}

function defined(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
