import type { Load } from './http-load';
import { median, percentile } from './figures';
import type { Processes } from './processes';

/** What one round of requests took. */
export interface Figures {
  requestsPerSecond: number;
  /** Milliseconds of CPU per request. */
  server: number;
  database: number;
  /** Milliseconds until half of the answers, and until 95 in 100. */
  p50: number;
  p95: number;
}

/**
 * Runs a load and looks at what the processes used meanwhile.
 *
 * @param byItself whether this process does the work instead of the site, so that its CPU counts
 */
export async function measure(processes: Processes, load: () => Promise<Load>, byItself = false): Promise<Figures> {
  const before = processes.cpu(byItself);
  const { latencies, seconds } = await load();
  const after = processes.cpu(byItself);
  return {
    requestsPerSecond: latencies.length / seconds,
    server: (after.server - before.server) / latencies.length,
    database: (after.database - before.database) / latencies.length,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
  };
}

/** Each figure's median over the rounds. */
export function medians(rounds: readonly Figures[]): Figures {
  const of = (figure: keyof Figures) => median(rounds.map((round) => round[figure]));
  return {
    requestsPerSecond: of('requestsPerSecond'),
    server: of('server'),
    database: of('database'),
    p50: of('p50'),
    p95: of('p95'),
  };
}

/** CPU of site and database together, the median over the rounds: the figure to trust. */
export function cpuPerRequest(rounds: readonly Figures[]): number {
  return median(rounds.map(({ database, server }) => server + database));
}
