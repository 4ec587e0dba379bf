import { defineConfig } from '@playwright/test';

import { findBrowser } from './tests/support/browser';

const { executablePath, args, env } = await findBrowser();

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 960 };

/**
 * Browser tests: a person's sentence each, on the built site. Visitors have no script: nothing of theirs may need it.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.spec.ts',
  globalSetup: './tests/e2e/support/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args, env },
  },
  projects: [
    { name: 'phone', testDir: 'tests/e2e/visitor', use: { viewport: PHONE, javaScriptEnabled: false } },
    {
      name: 'desktop',
      testDir: 'tests/e2e/visitor',
      // Forms go the same way on every screen: on the small one, where there is least room for them. What looks at all pages for
      // barriers makes its window larger by itself.
      testIgnore: /(?:accessible|call-me-back|doors|employer|feedback|level-check|list|sign-up)[.]e2e/u,
      use: { viewport: DESKTOP, javaScriptEnabled: false },
    },
    { name: 'anywhere', testDir: 'tests/e2e/anywhere', use: { viewport: DESKTOP, javaScriptEnabled: false } },
    { name: 'staff', testDir: 'tests/e2e/staff', use: { viewport: DESKTOP } },
  ],
});
