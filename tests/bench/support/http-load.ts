import autocannon, { type Client } from 'autocannon';

/** What came of a number of requests. */
export interface Load {
  seconds: number;
  /** Milliseconds until each answer. */
  latencies: number[];
}

interface Options {
  connections: number;
  amount: number;
}

/**
 * Asks for paths of a site, each connection from another one on, until there are `amount` answers.
 *
 * @throws Error when an answer is no success
 */
export async function httpLoad(
  site: string,
  paths: readonly string[],
  { amount, connections }: Options,
): Promise<Load> {
  const latencies: number[] = [];
  let begun = 0;
  const setupClient = (client: Client) => {
    const start = Math.floor((begun * paths.length) / connections);
    begun += 1;
    client.setRequests(
      [...paths.slice(start), ...paths.slice(0, start)].map((path) => ({
        path,
        headers: { 'X-Forwarded-For': visitor() },
      })),
    );
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = { url: site, connections: Math.min(connections, amount), amount, timeout: 300, setupClient };
    const run = autocannon(options, (error: Error | null, finished) => (error ? reject(error) : resolve(finished)));
    run.on('response', (_client, _status, _bytes, latency) => latencies.push(latency));
  });
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(
      `${site}${paths[0] ?? ''} and others: ${result.errors} errors, ${result.non2xx} answers that are no success.`,
    );
  }
  return { seconds: result.duration, latencies };
}

let visitors = 0;

/** An address of its own for each question, or the measurement would be one visitor in a great hurry. */
function visitor(): string {
  visitors = (visitors + 1) % 65_536;
  return `10.0.${visitors >> 8}.${visitors & 255}`;
}
