import type { Payload } from 'payload';

import { type Environment, env, extendEnvironment } from '@/config/env';

import { keptSecrets, prepareDataDir } from './data-dir';

/**
 * Runs `work` with Payload on a database that runs and has the present schema (or is about to get it).
 */
export async function withPayloadOn<Result>(
  databaseUrl: string,
  work: (payload: Payload) => Promise<Result>,
): Promise<Result> {
  extendEnvironment({ DATABASE_URL: databaseUrl, PAYLOAD_SECRET: payloadSecret(env()) });
  // Only now: the configuration reads these variables when it is imported.
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')]);
  const payload = await getPayload({ config });
  try {
    return await work(payload);
  } finally {
    await payload.destroy();
  }
}

/** The secret of the settings, or outside production the one that is kept in the data folder. */
export function payloadSecret({ PAYLOAD_SECRET, DATA_DIR }: Environment): string {
  if (PAYLOAD_SECRET) return PAYLOAD_SECRET;
  prepareDataDir(DATA_DIR);
  return keptSecrets(DATA_DIR).PAYLOAD_SECRET;
}
