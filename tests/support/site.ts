import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';

import { Children } from '@/cli/launcher/children';
import { startSite } from '@/cli/launcher/site';

import { freePort } from './command';
import { type Template, TestPostgres } from './test-postgres';
import { TEST_VARIABLES } from './test-settings';

/** The built site on a database of its own. */
export interface TestSite {
  /** Its address, without a slash at the end. */
  url: string;
  databaseUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts the site as a visitor meets it. The template and the build must be there; what the server prints goes to
 * `test-results/site-<port>.log`.
 */
export async function startTestSite(template: Template): Promise<TestSite> {
  const postgres = await TestPostgres.open();
  const database = await postgres.clone(template);
  const children = new Children();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = await startSite(children, 'start', port, {
    ...TEST_VARIABLES,
    PORT: String(port),
    SITE_URL: url,
    DATABASE_URL: database.url,
    MEDIA_DIR: postgres.mediaDir,
  });
  mkdirSync('test-results', { recursive: true });
  const log = createWriteStream(path.join('test-results', `site-${port}.log`));
  server.stdout?.pipe(log);
  server.stderr?.pipe(log);
  return {
    url,
    databaseUrl: database.url,
    stop: async () => {
      await children.stop();
      await database.drop();
      await postgres.close();
    },
  };
}
