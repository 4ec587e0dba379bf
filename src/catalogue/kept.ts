import type { Pool } from 'pg';

/** Something that holds for one version of the catalogue. */
interface Versioned<Value> {
  version: string;
  value: Value;
}

/**
 * Keeps what was worked out for questions, for each database apart. Whoever takes something out must see to it that its
 * version is still the catalogue's: every search brings the version along, so that asking for it costs nothing.
 */
export class Kept<Value> {
  readonly #most: number;
  readonly #databases = new WeakMap<object, Map<string, Versioned<Value>>>();

  /** @param most how many are kept of one database; the one that was asked for longest ago makes room */
  constructor(most: number) {
    this.#most = most;
  }

  get(pool: Pick<Pool, 'query'>, key: string): Versioned<Value> | null {
    const all = this.#databases.get(pool);
    const found = all?.get(key);
    if (!all || !found) return null;
    // To the end of the row of those that make room.
    all.delete(key);
    all.set(key, found);
    return found;
  }

  set(pool: Pick<Pool, 'query'>, key: string, kept: Versioned<Value>): void {
    const all = this.#databases.get(pool) ?? new Map<string, Versioned<Value>>();
    this.#databases.set(pool, all);
    all.delete(key);
    all.set(key, kept);
    const [oldest] = all.keys();
    if (all.size > this.#most && oldest !== undefined) all.delete(oldest);
  }
}

/** SQL of the version of the catalogue's rows: it grows with every change of them. */
export const ROWS_VERSION = '(SELECT number::text FROM catalogue.change)';

/**
 * SQL of the version of the lists that questions in words are read with. A global that is all lists keeps its own date when
 * they change; each save makes a version. A deleted name leaves no date behind at all: for those, the minute counts as well.
 */
export const LISTS_VERSION = `(SELECT concat_ws(' ', (SELECT max(updated_at) FROM public._synonyms_v),
        (SELECT max(updated_at) FROM public.locations), (SELECT max(updated_at) FROM public.organisations),
        date_trunc('minute', now())))`;

/** SQL of the version of all that questions in words are read with: the lists, and the words of the catalogue. */
export const WORDS_VERSION = `(${ROWS_VERSION} || ' ' || ${LISTS_VERSION})`;
