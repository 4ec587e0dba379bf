import type { Payload } from 'payload';

import { type Environment, env } from '@/config/env';

import { openDatabase, type SiteDatabase } from './launcher/database';
import { migrate } from './launcher/migrations';
import { withPayloadOn } from './launcher/payload';

/** What a one-off command works with. */
interface Session {
  payload: Payload;
  settings: Environment;
  /** Connection string of the database behind Payload. */
  databaseUrl: string;
}

/**
 * Runs `work` with the site's database. The embedded one is started for it when it does not run, and stopped again when
 * nobody else uses it, also when the command is interrupted.
 */
export async function withDatabase<Result>(work: (database: SiteDatabase) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(env());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void database.close().finally(() => process.exit(130)));
  }
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Runs `work` with Payload on the site's database, brought to the present schema first. */
export function withPayload<Result>(
  work: (session: Session) => Promise<Result>,
  bringUpToDate: typeof migrate = migrate,
): Promise<Result> {
  return withDatabase(({ url }) =>
    withPayloadOn(url, async (payload) => {
      await bringUpToDate(payload, url);
      return work({ payload, settings: env(), databaseUrl: url });
    }),
  );
}
