import autocannon, { type Client, type Request } from 'autocannon';

/** What came of a number of requests. */
export interface Load {
  seconds: number;
  /** Milliseconds until each answer. */
  latencies: number[];
}

/** Something to ask of a site that is more than a path. */
export interface Asked {
  path: string;
  /** A form to send, as a browser does; without it the page is fetched. */
  form?: URLSearchParams;
  cookie?: string;
  /** Status of the right answer, 200 where it is left out. */
  status?: number;
}

interface Options {
  connections: number;
  amount: number;
}

/**
 * Asks things of a site, each connection from another one on, until there are `amount` answers.
 *
 * @throws Error when an answer has not the status of any of them
 */
export async function httpLoad(
  site: string,
  asked: readonly (string | Asked)[],
  { amount, connections }: Options,
): Promise<Load> {
  const all = asked.map((one): Asked => (typeof one === 'string' ? { path: one } : one));
  const right = new Set(all.map(({ status = 200 }) => status));
  const latencies: number[] = [];
  let wrong = 0;
  let begun = 0;
  const setupClient = (client: Client) => {
    const start = Math.floor((begun * all.length) / connections);
    begun += 1;
    client.setRequests([...all.slice(start), ...all.slice(0, start)].map(requestFor));
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = { url: site, connections: Math.min(connections, amount), amount, timeout: 300, setupClient };
    const run = autocannon(options, (error: Error | null, finished) => (error ? reject(error) : resolve(finished)));
    run.on('response', (_client, status, _bytes, latency) => {
      latencies.push(latency);
      if (!right.has(status)) wrong += 1;
    });
  });
  if (result.errors > 0 || wrong > 0) {
    throw new Error(
      `${site}${all[0]?.path ?? ''} and others: ${result.errors} errors, ${wrong} answers with another status.`,
    );
  }
  return { seconds: result.duration, latencies };
}

function requestFor({ cookie, form, path }: Asked): Request {
  const headers = { 'X-Forwarded-For': visitor(), ...(cookie === undefined ? {} : { Cookie: cookie }) };
  if (!form) return { path, headers };
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return { path, method: 'POST', headers: { ...headers, ...type }, body: form.toString() };
}

let visitors = 0;

/** An address of its own for each question, or the measurement would be one visitor in a great hurry. */
function visitor(): string {
  visitors = (visitors + 1) % 65_536;
  return `10.0.${visitors >> 8}.${visitors & 255}`;
}
