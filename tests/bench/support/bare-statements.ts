import type { Pool } from 'pg';

import { searchCatalogue } from '@/catalogue/search';
import { parseCatalogueQuery } from '@/domain/catalogue-query';

import type { Load } from './http-load';

/** A statement as `pg` takes it. */
interface Statement {
  name?: string;
  text: string;
  values?: unknown[];
}

/** What the one statement that answers a search gives besides counts: no other statement of a search does. */
const ANSWER = 'AS cards';

/** The statements behind some questions. */
export interface BareStatements {
  /** The first that the search runs for each question, with its parameters. */
  statements: Statement[];
  /** For how many questions the search ran it again, asking for less, because nothing was found. */
  widened: number;
}

/**
 * The statement that the search runs for each question, with the total and all counts: what a search would cost without
 * all around it. To be asked before anything else is asked of this pool: what is kept needs no such statement.
 */
export async function bareStatements(pool: Pool, questions: readonly string[], now: Date): Promise<BareStatements> {
  const { asked, listened } = listen(pool);
  const ask = async (question: string) => {
    asked.length = 0;
    await searchCatalogue(listened, parseCatalogueQuery(new URLSearchParams(question)), { locale: 'nl', now });
    const [statement, ...others] = asked.filter(({ text }) => text.includes(ANSWER));
    if (!statement) throw new Error(`No statement answers ${question}.`);
    return { statement, isWidened: others.length > 0 };
  };
  // Some questions come twice.
  const known = new Map<string, Awaited<ReturnType<typeof ask>>>();
  const answers = [];
  for (const question of questions) {
    const answer = known.get(question) ?? (await ask(question));
    known.set(question, answer);
    answers.push(answer);
  }
  return {
    statements: answers.map(({ statement }) => statement),
    widened: answers.filter(({ isWidened }) => isWidened).length,
  };
}

/** A pool that notes what it is asked. */
function listen(pool: Pool): { asked: Statement[]; listened: Pool } {
  const asked: Statement[] = [];
  const listened = new Proxy(pool, {
    get: (target, property) =>
      property === 'query'
        ? (statement: Statement | string, values?: unknown[]) => {
            asked.push(typeof statement === 'string' ? { text: statement, values } : statement);
            return typeof statement === 'string' ? target.query(statement, values) : target.query(statement);
          }
        : (Reflect.get(target, property, target) as unknown),
  });
  return { asked, listened };
}

/** Runs statements as fast as the pool's connections can, until there are `amount` answers. */
export async function statementLoad(pool: Pool, statements: readonly Statement[], amount: number): Promise<Load> {
  const latencies: number[] = [];
  const start = performance.now();
  let begun = 0;
  const connection = async () => {
    while (begun < amount) {
      const statement = statements[begun % statements.length];
      begun += 1;
      if (!statement) return;
      const asked = performance.now();
      await pool.query(statement);
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: pool.options.max }, connection));
  return { seconds: (performance.now() - start) / 1000, latencies };
}
