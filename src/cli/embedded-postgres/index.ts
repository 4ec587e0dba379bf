import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';

import { ADVISORY_LOCKS } from '@/cli/advisory-locks';
import { OperatorError } from '@/cli/operator-error';

import { findBinaries } from './binaries';
import { type Cluster, clusterFolder, openCluster } from './cluster';
import { ensureServer, type RunningServer, type ServerOptions, stopServer } from './server';
import { serverIdentity } from './server-identity';

export interface EmbeddedPostgresOptions {
  /** Existing, writable folder; the database lives in `postgres/` below it. Absolute. */
  dataDir: string;
  /** false gives up all safety against a crash, for test databases only. Default true. */
  durable?: boolean;
  /** Refuse when another process already uses the database this way; names that process. Default false. */
  exclusive?: boolean;
  /** Told in one line when PostgreSQL ended by itself and runs again. */
  onRestart?: (message: string) => void;
  /** Called once when PostgreSQL ended by itself and could not be started again. */
  onLost?: (error: unknown) => void;
}

const SITE_DATABASE = 'digistap';
const HOLDER = 'digistap holder';
/** A killed process's session, and with it its lock, lives on until PostgreSQL notices. */
const LOCK_PATIENCE_MS = 2_000;

/**
 * A PostgreSQL from npm that this process uses, made and started when needed. It is started again when it ends by itself
 * while in use, on the same port. Several processes may use one at a time; the last to close it stops it.
 */
export class EmbeddedPostgres {
  #holder: Client | null = null;
  #closing = false;

  private constructor(
    private readonly cluster: Cluster,
    private readonly serverOptions: ServerOptions,
    private readonly options: EmbeddedPostgresOptions,
    private server: RunningServer,
  ) {}

  /**
   * @throws OperatorError when it cannot run here, does not start, or (exclusive) is already in use
   */
  static async open(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const { dataDir, durable = true } = options;
    const folder = clusterFolder(dataDir);
    const identity = serverIdentity(`${folder}/data`);
    const binaries = findBinaries(dataDir, identity);
    const cluster = openCluster(dataDir, binaries, identity);
    const serverOptions = { binaries, identity: serverIdentity(cluster.data), durable };
    const server = await ensureServer(cluster, serverOptions);
    const postgres = new EmbeddedPostgres(cluster, serverOptions, options, server);
    try {
      await postgres.#hold();
      await postgres.#provision();
    } catch (error) {
      await postgres.close();
      throw error;
    }
    return postgres;
  }

  /** Connection string of the site's database, as the role that owns it. */
  get databaseUrl(): string {
    return `postgres://${SITE_DATABASE}:${this.cluster.sitePassword}@127.0.0.1:${this.server.port}/${SITE_DATABASE}`;
  }

  /** Connection string of the superuser, for making other databases (tests). */
  get adminUrl(): string {
    return `postgres://postgres:${this.cluster.adminPassword}@127.0.0.1:${this.server.port}/postgres`;
  }

  /** Process id of the server. */
  get serverPid(): number {
    return this.server.pid;
  }

  /**
   * Ends this process's use. PostgreSQL is stopped unless another process uses it too. Safe to call twice.
   *
   * @returns whether it was stopped
   */
  async close(): Promise<boolean> {
    if (this.#closing) return false;
    this.#closing = true;
    if ((await this.#countOthers()) > 0) return false;
    await stopServer(this.cluster, this.server);
    return true;
  }

  /** Keeps one session open: it shows that the database is in use, holds the lock, and tells when the server is gone. */
  async #hold(): Promise<void> {
    const holder = this.#newSession();
    await holder.connect();
    try {
      if (this.options.exclusive) await this.#lock(holder);
    } catch (error) {
      await holder.end();
      throw error;
    }
    this.#holder = holder;
    holder.once('end', () => void this.#recover());
  }

  async #lock(holder: Client): Promise<void> {
    const deadline = Date.now() + LOCK_PATIENCE_MS;
    for (;;) {
      const attempt = await holder.query<{ got: boolean }>('SELECT pg_try_advisory_lock($1) AS got', [
        ADVISORY_LOCKS.launcher,
      ]);
      if (attempt.rows[0]?.got) return;
      if (Date.now() > deadline) break;
      await sleep(100);
    }
    const owner = await holder.query<{ name: string }>(
      `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted`,
      [ADVISORY_LOCKS.launcher],
    );
    const pid = owner.rows[0]?.name.split(' ').at(-1) ?? 'unknown';
    throw new OperatorError(
      `Digistap already runs on ${this.options.dataDir} (process ${pid}). Stop it first, or choose another DATA_DIR and PORT.`,
    );
  }

  async #provision(): Promise<void> {
    const holder = this.#holder;
    if (!holder) return;
    const exists = async () =>
      (await holder.query('SELECT 1 FROM pg_database WHERE datname = $1', [SITE_DATABASE])).rowCount === 1;
    if (await exists()) return;
    await holder.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.provision]);
    if (!(await exists())) {
      await holder.query(`DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${SITE_DATABASE}') THEN
          CREATE ROLE ${SITE_DATABASE} LOGIN PASSWORD '${this.cluster.sitePassword}';
        END IF;
      END $$`);
      await holder.query(`CREATE DATABASE ${SITE_DATABASE} OWNER ${SITE_DATABASE}`);
    }
    await holder.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCKS.provision]);
  }

  /** The server went away under us: start it again where its users expect it. */
  async #recover(): Promise<void> {
    if (this.#isClosing()) return;
    this.#holder = null;
    const since = Date.now();
    try {
      const { port } = this.server;
      this.server = await ensureServer(this.cluster, { ...this.serverOptions, port });
      if (this.#isClosing()) {
        await stopServer(this.cluster, this.server);
        return;
      }
      if (this.server.port !== port) throw new OperatorError(`The database now runs on another port. Start again.`);
      await this.#hold();
      this.options.onRestart?.(`PostgreSQL had ended and runs again after ${Date.now() - since} ms.`);
    } catch (error) {
      if (!this.#isClosing()) this.options.onLost?.(error);
    }
  }

  /** Asked anew after every wait: it may have changed in the meantime. */
  #isClosing(): boolean {
    return this.#closing;
  }

  async #countOthers(): Promise<number> {
    const session = this.#holder ?? this.#newSession();
    try {
      if (session !== this.#holder) await session.connect();
      const { rows } = await session.query<{ others: number }>(
        `SELECT count(*)::int AS others FROM pg_stat_activity
         WHERE application_name LIKE '${HOLDER} %' AND pid <> pg_backend_pid()`,
      );
      return rows[0]?.others ?? 0;
    } catch {
      // A server that does not answer serves nobody.
      return 0;
    } finally {
      await session.end().catch(() => undefined);
    }
  }

  #newSession(): Client {
    const session = new Client({
      connectionString: this.adminUrl,
      application_name: `${HOLDER} ${process.pid}`,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    // Without a listener a lost connection would end this process.
    session.on('error', () => undefined);
    return session;
  }
}
