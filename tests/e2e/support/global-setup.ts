import { Children } from '@/cli/launcher/children';
import { ensureBuild } from '@/cli/launcher/site-build';
import { extendEnvironment } from '@/config/env';

import { startTestSite } from '../../support/site';
import { TestPostgres } from '../../support/test-postgres';
import { TEST_VARIABLES } from '../../support/test-settings';
import { Staff } from './staff';

/**
 * Once for all browser tests: the built site with the demonstration content, for the workers to find by `SITE_URL`. They
 * share it, so each test makes what it changes.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const postgres = await TestPostgres.open();
  await ensureBuild(new Children());
  await postgres.prepare(['demo']);
  const site = await startTestSite('demo');
  await Staff.signAllIn(site.url);
  extendEnvironment({ ...TEST_VARIABLES, SITE_URL: site.url, DATABASE_URL: site.databaseUrl });
  return async () => {
    await site.stop();
    await postgres.close();
  };
}
