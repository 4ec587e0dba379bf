import { EmbeddedPostgres } from '@/cli/embedded-postgres';
import { reasonOf } from '@/cli/operator-error';

/**
 * A process that uses the embedded PostgreSQL of a folder until it is told to stop, to be killed by tests: prints its
 * connection string, or what keeps it from working.
 */
const [dataDir = '', exclusive] = process.argv.slice(2);

try {
  const postgres = await EmbeddedPostgres.open({ dataDir, exclusive: exclusive === 'exclusive' });
  process.stdout.write(`${postgres.databaseUrl}\n`);
  process.once('SIGTERM', () => void postgres.close().finally(() => process.exit(0)));
} catch (error) {
  process.stdout.write(`${reasonOf(error)}\n`);
  process.exit(1);
}
