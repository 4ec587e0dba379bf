import { runCommand } from './command';
import { isDatabaseCurrent, migrate } from './launcher/migrations';
import { withPayloadOn } from './launcher/payload';
import { withDatabase } from './with-payload';

/** `npm run migrate`: brings the database to the present schema; safe to repeat and to run twice at once. */
await runCommand(() =>
  withDatabase(async ({ url }) => {
    // Without anything to do, Payload need not be loaded.
    const isCurrent = await isDatabaseCurrent(url);
    const names = isCurrent ? [] : await withPayloadOn(url, (payload) => migrate(payload, url));
    console.log(names.length > 0 ? `Migrated: ${names.join(', ')}.` : 'The database is up to date.');
    return 0;
  }),
);
