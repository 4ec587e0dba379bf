import type { Config } from 'payload';

import type { Environment } from '@/config/env';

/** Everything about who may knock, in one place: no GraphQL, no jobs by REST, own origins only, no telemetry. */
export function security(settings: Environment) {
  return {
    // Elsewhere relative addresses do, so that the editors' side works under each of the machine's names.
    serverURL: settings.DIGISTAP_MODE === 'production' ? settings.SITE_URL : '',
    cors: [],
    csrf: ownOrigins(settings),
    cookiePrefix: 'digistap',
    graphQL: { disable: true },
    jobs: { access: { cancel: () => false, queue: () => false, run: () => false } },
    maxDepth: 2,
    defaultDepth: 0,
    telemetry: false,
    upload: { limits: { fileSize: 12_000_000 }, abortOnLimit: true },
  } satisfies Partial<Config>;
}

function ownOrigins({ DIGISTAP_MODE, PORT, SITE_URL }: Environment): string[] {
  if (DIGISTAP_MODE === 'production') return [SITE_URL];
  return [SITE_URL, `http://localhost:${String(PORT)}`, `http://127.0.0.1:${String(PORT)}`];
}
