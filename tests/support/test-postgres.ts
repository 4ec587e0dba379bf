import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { EmbeddedPostgres } from '@/cli/embedded-postgres';
import { Children } from '@/cli/launcher/children';
import { withClient } from '@/cli/launcher/database';
import { buildFingerprint } from '@/cli/launcher/site-build';

import { TEST_VARIABLES } from './test-settings';

/** `migrated`: all tables, nothing in them. `demo`: with the demonstration content. */
export type Template = 'migrated' | 'demo';

/** A database of a test's own. */
export interface TestDatabase {
  url: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** Key of the advisory lock under which templates are made. */
const TEMPLATE_LOCK = 4_711_100;

/**
 * The PostgreSQL of the tests, in a temporary folder that belongs to this checkout. All processes of a test run share it:
 * the first one to open it starts it, the last one to close it stops it and removes the folder.
 */
export class TestPostgres {
  private constructor(
    private readonly folder: string,
    private readonly postgres: EmbeddedPostgres,
  ) {}

  static async open(): Promise<TestPostgres> {
    const checkout = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12);
    const folder = path.join(tmpdir(), `digistap-test-${checkout}-${process.getuid?.() ?? 0}`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return new TestPostgres(folder, await EmbeddedPostgres.open({ dataDir: folder, durable: false }));
  }

  /** Folder for the files of uploads; every test database shares it. */
  get mediaDir(): string {
    return path.join(this.folder, 'media');
  }

  /** Makes the templates that do not exist yet for the present sources. Of several processes one does, the others wait. */
  async prepare(templates: readonly Template[]): Promise<void> {
    await withClient(this.postgres.adminUrl, async (client) => {
      await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
      for (const template of templates) {
        const name = templateName(template);
        const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
        if (rowCount) continue;
        // Under another name until it is complete: a killed test run must not leave half a template behind.
        const draft = `draft_${randomUUID().replaceAll('-', '')}`;
        await client.query(`CREATE DATABASE ${draft} OWNER digistap`);
        await this.#fill(template, this.#urlOf(draft));
        await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
      }
    });
  }

  /** Copies a template, which must have been prepared. */
  clone(template: Template): Promise<TestDatabase> {
    return this.#create(templateName(template));
  }

  /** A database without any tables. */
  createEmpty(): Promise<TestDatabase> {
    return this.#create('template0');
  }

  async close(): Promise<void> {
    if (await this.postgres.close()) rmSync(this.folder, { recursive: true, force: true });
  }

  async #create(template: string): Promise<TestDatabase> {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    const asAdmin = (statement: string) => withClient(this.postgres.adminUrl, (client) => client.query(statement));
    await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER digistap`);
    return {
      url: this.#urlOf(name),
      drop: async () => {
        await asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      },
    };
  }

  /** Uses the same commands as an operator. */
  async #fill(template: Template, url: string): Promise<void> {
    const commands = { migrated: ['migrate'], demo: ['seed', 'demo'] };
    const [name, ...parameters] = commands[template];
    const { code, output } = await new Children().run(
      ['--import', 'tsx', path.resolve(`src/cli/${name}.ts`), ...parameters],
      { ...TEST_VARIABLES, DATABASE_URL: url, MEDIA_DIR: this.mediaDir },
    );
    if (code !== 0) throw new Error(`The template ${template} could not be made:\n${output}`);
  }

  #urlOf(database: string): string {
    const url = new URL(this.postgres.databaseUrl);
    url.pathname = `/${database}`;
    return url.href;
  }
}

/** Named after the sources too, so that a change of a migration or a seed makes a new one. */
function templateName(template: Template): string {
  return `template_${template}_${fingerprint().slice(0, 12)}`;
}

let memo: string | null = null;

function fingerprint(): string {
  memo ??= buildFingerprint();
  return memo;
}
