import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';

import { Children } from '@/cli/launcher/children';
import { startSite } from '@/cli/launcher/site';
import type { Environment } from '@/config/env';

import { freePort } from './command';
import { type Template, TestPostgres } from './test-postgres';
import { TEST_VARIABLES } from './test-settings';

/** The built site on some database, as a visitor meets it. */
export interface TestServer {
  /** Its address on this machine, without a slash at the end. */
  url: string;
  databaseUrl: string;
  stop(): Promise<void>;
  /** Ends it by `kill -9`, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** The built site on a database of its own. */
export interface TestSite extends TestServer {
  /** Takes the database away from under it. */
  dropDatabase(): Promise<void>;
}

/** Settings of a test site that differ from those of the others. */
type Variables = Partial<Record<keyof Environment, string>>;

/** Starts the site on a copy of a template, which must have been prepared; the build must be there. */
export async function startTestSite(template: Template, variables: Variables = {}): Promise<TestSite> {
  const postgres = await TestPostgres.open();
  const database = await postgres.clone(template);
  const site = await startServer({ MEDIA_DIR: postgres.mediaDir, DATABASE_URL: database.url, ...variables });
  return {
    ...site,
    dropDatabase: () => database.drop(),
    stop: async () => {
      await site.stop();
      await database.drop();
      await postgres.close();
    },
  };
}

/** Starts the site on a database that there is, or is not. What the server prints goes to `test-results/site-<port>.log`. */
export async function startServer(variables: Variables & { DATABASE_URL: string }): Promise<TestServer> {
  const children = new Children();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = await startSite(children, 'start', port, {
    ...TEST_VARIABLES,
    PORT: String(port),
    SITE_URL: url,
    ...variables,
  });
  mkdirSync('test-results', { recursive: true });
  const log = createWriteStream(path.join('test-results', `site-${port}.log`));
  // Much of what tests do is refused, on purpose, and the server says so: not among the results.
  for (const stream of [server.stdout, server.stderr]) stream?.unpipe().pipe(log);
  const kill = async () => {
    const closed = once(server, 'close');
    // With what it started itself: it leads a group.
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
    await closed;
  };
  return { url, databaseUrl: variables.DATABASE_URL, stop: () => children.stop(), kill };
}
