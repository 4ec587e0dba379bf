import { randomBytes, randomUUID } from 'node:crypto';

import pg, { type PoolClient } from 'pg';

/** A statement as `pg` takes it. */
export interface Statement {
  name?: string;
  text: string;
  values: unknown[];
}

/** What some work asks of the database: in its transaction, from its beginning to its end, and before that. */
export interface Recorded {
  before: Statement[];
  transaction: Statement[];
}

/**
 * Notes the statements of a piece of work, whoever sends them, so that they can be run without the work around them and are
 * the very same.
 *
 * @throws Error unless it ends in one transaction that is committed
 */
export async function record(work: () => Promise<unknown>): Promise<Recorded> {
  const noted: { client: unknown; statement: Statement }[] = [];
  const { prototype } = pg.Client;
  const query: unknown = Reflect.get(prototype, 'query');
  if (typeof query !== 'function') throw new Error('pg has no query.');
  prototype.query = function note(this: unknown, ...parameters: unknown[]): unknown {
    noted.push({ client: this, statement: statementOf(parameters) });
    return Reflect.apply(query, this, parameters) as unknown;
  } as typeof prototype.query;
  try {
    await work();
  } finally {
    prototype.query = query as typeof prototype.query;
  }
  const begun = noted.findIndex(({ statement }) => /^begin\b/iu.test(statement.text));
  const client = noted[begun]?.client;
  const transaction = noted.slice(begun).flatMap((each) => (each.client === client ? [each.statement] : []));
  if (begun < 0 || !/^commit\b/iu.test(transaction.at(-1)?.text ?? '')) {
    throw new Error(
      `The work is no transaction: ${noted.map(({ statement }) => statement.text.slice(0, 40)).join('; ')}`,
    );
  }
  return { before: noted.slice(0, begun).map(({ statement }) => statement), transaction };
}

function statementOf([first, second]: unknown[]): Statement {
  const { name, text, values } = typeof first === 'string' ? { text: first } : (first as Partial<Statement>);
  return {
    ...(name === undefined ? {} : { name }),
    text: text ?? '',
    values: values ?? (Array.isArray(second) ? second : []),
  };
}

/** Names and hashes, by which one sign-up is told from another. */
const IDENTITY = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<![\w-])[\w-]{43}(?![\w-])/gu;

/**
 * The same statements for somebody else: whatever tells one from another is new, and the same wherever it stood.
 *
 * @param kept what stays as it is
 */
export function forSomebodyElse(statements: readonly Statement[], kept: ReadonlySet<string>): Statement[] {
  const names = new Map<string, string>();
  const nameOf = (old: string) => {
    const name =
      names.get(old) ??
      (kept.has(old) ? old : old.length === 36 ? randomUUID() : randomBytes(32).toString('base64url'));
    names.set(old, name);
    return name;
  };
  return statements.map((statement) => ({
    ...statement,
    values: statement.values.map((value) => (typeof value === 'string' ? value.replaceAll(IDENTITY, nameOf) : value)),
  }));
}

/** Runs statements one after the other. */
export async function run(client: PoolClient, statements: readonly Statement[]): Promise<void> {
  for (const statement of statements) await client.query(statement);
}
