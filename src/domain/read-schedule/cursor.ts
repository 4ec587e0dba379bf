import type { Token } from './tokens';

/** A place in a phrase that readers move forward; one that cannot read what it sees leaves it where it was. */
export class Cursor {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  get position(): number {
    return this.at;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** The next piece when it is of this kind. */
  take<Kind extends Token['kind']>(kind: Kind): Extract<Token, { kind: Kind }> | null {
    const token = this.peek();
    if (token?.kind !== kind) return null;
    this.at += 1;
    return token as Extract<Token, { kind: Kind }>;
  }

  /** Reads, and goes back when nothing came of it. */
  attempt<Result>(read: () => Result | null): Result | null {
    const { at } = this;
    const result = read();
    if (result === null) this.at = at;
    return result;
  }

  /**
   * Takes words and marks in a row. `pattern` has them parted by spaces, with `|` between words of which one is there
   * and `?` after what may be missing: `in|op de? even|oneven week|weken`.
   */
  takes(pattern: string): boolean {
    return this.words(pattern) !== null;
  }

  /** The same, for who wants to know which words they were. */
  words(pattern: string): string[] | null {
    return this.attempt(() => {
      const taken: string[] = [];
      for (const step of stepsOf(pattern)) {
        const token = this.peek();
        const word = token?.kind === 'word' ? token.word : token?.kind === 'mark' ? token.mark : null;
        if (word !== null && step.words.has(word)) {
          taken.push(word);
          this.at += 1;
        } else if (!step.optional) return null;
      }
      return taken;
    });
  }

  /** Whether words and marks come next, without taking them. */
  sees(pattern: string): boolean {
    const { at } = this;
    const seen = this.takes(pattern);
    this.at = at;
    return seen;
  }

  /** What was written from an earlier position up to here. */
  writtenSince(position: number): string {
    return joined(this.tokens.slice(position, this.at));
  }

  /** What is written from here, at most so many pieces. */
  writtenNext(pieces: number): string {
    return joined(this.tokens.slice(this.at, this.at + pieces));
  }
}

interface Step {
  words: ReadonlySet<string>;
  optional: boolean;
}

const steps = new Map<string, readonly Step[]>();

function stepsOf(pattern: string): readonly Step[] {
  const known = steps.get(pattern);
  if (known) return known;
  const made = pattern.split(' ').map((step) => ({
    optional: step.endsWith('?'),
    words: new Set(step.replace(/\?$/u, '').split('|')),
  }));
  steps.set(pattern, made);
  return made;
}

function joined(tokens: readonly Token[]): string {
  return tokens.reduce(
    (text, token, index) => text + (index > 0 && (tokens[index - 1]?.end ?? 0) < token.start ? ' ' : '') + token.text,
    '',
  );
}
