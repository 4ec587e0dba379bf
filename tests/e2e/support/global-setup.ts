import { Children } from '@/cli/launcher/children';
import { ensureBuild } from '@/cli/launcher/site-build';

import { TestPostgres } from '../../support/test-postgres';

/** Once for all browser tests: PostgreSQL with the demonstration content as a template, and a current build. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const postgres = await TestPostgres.open();
  await Promise.all([postgres.prepare(['demo']), ensureBuild(new Children())]);
  return () => postgres.close();
}
