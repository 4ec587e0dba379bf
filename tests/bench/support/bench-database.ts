import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { EmbeddedPostgres } from '@/cli/embedded-postgres';
import type { Children } from '@/cli/launcher/children';
import { withClient } from '@/cli/launcher/database';

import { loadContent } from '../../support/content/load';
import { madeUpContent } from '../../support/content/made-up';
import { TEST_VARIABLES } from '../../support/test-settings';
import { seconds } from './figures';

/** A database full of made-up offers, with their catalogue. */
export interface BenchDatabase {
  databaseUrl: string;
  /** Settings of processes that use it. */
  variables: Record<string, string> & { DATABASE_URL: string };
  /** Runs one of our commands on it to its end; gives what it printed. */
  command: (...parameters: string[]) => Promise<string>;
  /** Seconds in which the offers were loaded, and in which the catalogue was built from them. */
  load: number;
  build: number;
}

/** The moment at which measurements happen. */
export const NOW = new Date(TEST_VARIABLES.NOW);

/** Works with so many made-up offers on a PostgreSQL of its own, as safe against a crash as a site's. */
export async function withBenchDatabase<T>(
  children: Children,
  offers: number,
  work: (database: BenchDatabase) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'digistap-bench-'));
  const postgres = await EmbeddedPostgres.open({ dataDir });
  try {
    return await work(await fill(children, postgres.databaseUrl, dataDir, offers));
  } finally {
    await postgres.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function fill(children: Children, databaseUrl: string, dataDir: string, offers: number): Promise<BenchDatabase> {
  const variables = { ...TEST_VARIABLES, DATABASE_URL: databaseUrl, MEDIA_DIR: path.join(dataDir, 'media') };
  const command = async (...parameters: string[]): Promise<string> => {
    const { code, output } = await children.run(['--import', 'tsx', ...parameters], variables);
    if (code !== 0) throw new Error(`${parameters.join(' ')} failed:\n${output}`);
    return output;
  };
  await command('src/cli/migrate.ts');
  // With so many compounds "computer" is in half of all offers and "telefoon" in a third, as in those really published.
  const content = madeUpContent({ offers, organisations: 500, locations: 2000, compounds: 0.03 });
  const load = await seconds(() => withClient(databaseUrl, (client) => loadContent(client, content, NOW)));
  console.log(`${offers} offers loaded in ${load.toFixed(1)} s.`);
  const build = await seconds(() => command('src/cli/reindex.ts'));
  console.log(`Catalogue built in ${build.toFixed(1)} s.`);
  await withClient(databaseUrl, (client) => client.query('VACUUM (ANALYZE)'));
  return { databaseUrl, variables, command, load, build };
}
