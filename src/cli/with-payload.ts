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
 *
 * @param settle what is finished first when the command is interrupted; it must not take long
 */
export async function withDatabase<Result>(
  work: (database: SiteDatabase) => Promise<Result>,
  settle: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Result> {
  const database = await openDatabase(env());
  const leave = async () => {
    await settle();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void leave().finally(() => process.exit(130)));
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
  { bringUpToDate = migrate, settle }: { bringUpToDate?: typeof migrate; settle?: () => Promise<unknown> } = {},
): Promise<Result> {
  return withDatabase(
    ({ url }) =>
      withPayloadOn(url, async (payload) => {
        await bringUpToDate(payload, url);
        return work({ payload, settings: env(), databaseUrl: url });
      }),
    settle,
  );
}
