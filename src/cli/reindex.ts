import { checkIndex, reindex } from '@/catalogue/reindex';
import { now } from '@/config/env';

import { ADVISORY_LOCKS } from './advisory-locks';
import { runCommand } from './command';
import { catalogueVersion } from './launcher/catalogue-version';
import { underLock } from './launcher/database';
import { migrateTables } from './launcher/migrations';
import { OperatorError } from './operator-error';
import { withPayload } from './with-payload';

/**
 * `npm run reindex`: rebuilds the catalogue from the documents while the site runs. With `--check` nothing is changed: the
 * differences are printed, one a line, and the exit code is 1 when there are any.
 */
await runCommand((parameters) => {
  const [option, ...rest] = parameters;
  if (rest.length > 0 || (option !== undefined && option !== '--check')) {
    throw new OperatorError('Usage: npm run reindex [-- --check]');
  }
  return withPayload(
    async ({ databaseUrl, payload }) => {
      const db = payload.db.drizzle;
      if (option === undefined) {
        const { offers, changed } = await underLock(databaseUrl, ADVISORY_LOCKS.migrate, () =>
          reindex(db, now(), catalogueVersion(), (done, total) => {
            if (done % 10_000 === 0) console.log(`${done} of ${total} offers …`);
          }),
        );
        console.log(`Looked at ${offers} offers; ${changed} rows were out of date.`);
        return 0;
      }
      const differences = await checkIndex(db, now());
      for (const { what, offer, problem, detail } of differences)
        console.log(`${problem} ${what} of ${offer}: ${detail}`);
      console.log(`${differences.length} differences.`);
      return differences.length > 0 ? 1 : 0;
    },
    { bringUpToDate: migrateTables },
  );
});
