import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { OperatorError, reasonOf } from '@/cli/operator-error';
import { type Environment, env, startedByNpm } from '@/config/env';

import { announcement } from './announcement';
import { Children } from './children';
import { keptSecrets } from './data-dir';
import { openDatabase, type SiteDatabase } from './database';
import { type DemoSeedNeed, demoSeedNeed, recordDemoSeed } from './demo-content';
import { isDatabaseCurrent } from './migrations';
import { payloadSecret } from './payload';
import { requirePort } from './port';
import { Progress } from './progress';
import { startSite } from './site';
import { ensureBuild, isBuildCurrent } from './site-build';

/** Pause before a worker that ended by itself is started again, in milliseconds. */
const WORKER_PAUSE = 5_000;

/**
 * Brings the whole product up (database, schema, demonstration content, build, site, worker), serves until it is told to
 * stop, and takes all of it down again.
 *
 * @param kind `start` serves a build, `dev` reloads on changes
 * @returns the exit code
 * @throws OperatorError when something that the operator can solve is in the way
 */
export async function launch(kind: 'start' | 'dev'): Promise<number> {
  const launcher = new Launcher(kind, env());
  const stopped = stopRequest();
  try {
    return await Promise.race([stopped.then(() => 0), launcher.run()]);
  } finally {
    await launcher.close();
  }
}

class Launcher {
  readonly #progress = new Progress();
  readonly #children = new Children();
  readonly #databaseLost = Promise.withResolvers<never>();
  #database: Promise<SiteDatabase> | null = null;
  #closing = false;

  constructor(
    private readonly kind: 'start' | 'dev',
    private readonly settings: Environment,
  ) {}

  /** Ends only by failing. */
  async run(): Promise<never> {
    return Promise.race([this.#databaseLost.promise, this.#serve()]);
  }

  async #serve(): Promise<never> {
    const { PORT } = this.settings;
    await requirePort(PORT);
    const [database] = await Promise.all([this.#prepareDatabase(), this.#prepareBuild()]);
    await requirePort(PORT);
    const variables = this.#variables(database);
    const site = await this.#progress.step('Starting the site', () =>
      startSite(this.#children, this.kind, PORT, variables),
    );
    show(site);
    void this.#keepWorker(variables);
    console.log(
      announcement({
        settings: this.settings,
        seconds: this.#progress.seconds,
        demoPassword: database.embedded ? this.#demoPassword() : null,
      }),
    );
    await once(site, 'exit');
    throw new OperatorError('The site ended by itself; its last lines above say why.');
  }

  /** Takes everything down: first those who use the database, then the database. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#children.stop();
    const database = await this.#database?.catch(() => null);
    await database?.close();
  }

  async #prepareDatabase(): Promise<SiteDatabase> {
    const { settings } = this;
    this.#database = this.#progress.step(
      settings.DATABASE_URL ? 'Connecting to the database of DATABASE_URL' : 'Starting the database',
      () =>
        openDatabase(settings, {
          exclusive: true,
          onRestart: (message) => this.#progress.say(message),
          onLost: (error) => this.#databaseLost.reject(new OperatorError(`The database is gone: ${reasonOf(error)}.`)),
        }),
    );
    const database = await this.#database;
    const isOld = !(await isDatabaseCurrent(database.url));
    if (isOld) await this.#progress.step('Making the tables', () => this.#command('migrate', [], database));
    if (database.embedded) await this.#fill(database, isOld);
    return database;
  }

  /** Only the embedded database is ever filled without being asked. */
  async #fill(database: SiteDatabase, isOld: boolean): Promise<void> {
    const { DATA_DIR } = this.settings;
    const password = this.#demoPassword();
    const steps: Record<DemoSeedNeed, (() => Promise<void>) | null> = {
      // A newer version may have settings with a beginning of their own.
      nothing: isOld ? () => this.#command('seed', ['reference'], database) : null,
      password: () => this.#command('seed', ['demo-password'], database),
      everything: () => this.#command('seed', ['demo'], database),
    };
    const need = await demoSeedNeed(database.url, DATA_DIR, password);
    const step = steps[need];
    if (!step) return;
    if (need === 'everything') recordDemoSeed(DATA_DIR, password, false);
    await this.#progress.step('Filling in the demonstration content', step);
    recordDemoSeed(DATA_DIR, password, true);
  }

  async #prepareBuild(): Promise<void> {
    if (this.kind === 'dev' || isBuildCurrent()) return;
    await this.#progress.step('Building the site (only after a change, a minute or two)', () =>
      ensureBuild(this.#children),
    );
  }

  /** Runs one of the other npm commands to its end; its output is shown when it fails. */
  async #command(name: string, parameters: string[], database: SiteDatabase): Promise<void> {
    const outcome = await this.#children.run(script(name, parameters), this.#variables(database));
    if (outcome.code !== 0 && !this.#closing) {
      throw new OperatorError(`${['npm run', name, ...parameters].join(' ')} failed:\n${outcome.output.trimEnd()}`);
    }
  }

  /** Background jobs go on in a process of their own, so that they never slow down a page. */
  async #keepWorker(variables: Record<string, string>): Promise<void> {
    while (!this.#closing) {
      const worker = this.#children.start(script('worker', []), variables);
      show(worker);
      await once(worker, 'close');
      await sleep(WORKER_PAUSE);
    }
  }

  /** What the processes of the product get to know: the settings, with what was found out filled in. */
  #variables(database: SiteDatabase): Record<string, string> {
    const { DIGISTAP_MODE, PORT, SITE_URL, DATA_DIR } = this.settings;
    return {
      DIGISTAP_MODE,
      PORT: String(PORT),
      SITE_URL,
      DATA_DIR,
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: payloadSecret(this.settings),
      NODE_ENV: this.kind === 'dev' ? 'development' : 'production',
      ...(database.embedded ? { DEMO_PASSWORD: this.#demoPassword() } : {}),
    };
  }

  #demoPassword(): string {
    return this.settings.DEMO_PASSWORD ?? keptSecrets(this.settings.DATA_DIR).DEMO_PASSWORD;
  }
}

/** From now on, what a process prints is printed here. */
function show(child: ChildProcess): void {
  child.stdout?.pipe(process.stdout);
  child.stderr?.pipe(process.stderr);
}

function script(name: string, parameters: string[]): string[] {
  return ['--import', 'tsx', path.resolve(`src/cli/${name}.ts`), ...parameters];
}

/**
 * Resolves when this process should stop: at a signal, or when the npm that started it is gone. Signals come twice when
 * both the terminal and npm pass on one Ctrl-C, so later ones change nothing.
 */
function stopRequest(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    if (!startedByNpm()) return;
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || resolve(), 500).unref();
  });
}
