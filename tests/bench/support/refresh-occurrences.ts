import { refreshOccurrences } from '@/catalogue/reindex';
import { runCommand } from '@/cli/command';
import { withPayload } from '@/cli/with-payload';
import { now } from '@/config/env';

/** A process of its own that brings the meetings of all offers up to date, as the worker does every hour. */
await runCommand(() =>
  withPayload(async ({ payload }) => {
    await refreshOccurrences(payload.db.drizzle, now());
    return 0;
  }),
);
