import { runCommand } from './command';
import { migrate } from './launcher/migrations';
import { withDatabase } from './with-payload';

/** `npm run migrate`: brings the database to the present schema; safe to repeat and to run twice at once. */
await runCommand(() =>
  withDatabase(async ({ url }) => {
    const names = await migrate(url);
    console.log(names.length > 0 ? `Migrated: ${names.join(', ')}.` : 'The database is up to date.');
    return 0;
  }),
);
