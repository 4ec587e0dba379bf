/**
 * Remembers for a moment what was done, in this process, so that a page that is reloaded or a button that is pressed twice
 * counts once.
 */
export class Recently {
  /** When each was first seen, oldest first, in milliseconds of a clock that never jumps. */
  readonly #seen = new Map<string, number>();
  readonly #most: number;
  readonly #milliseconds: number;

  constructor({ milliseconds, most }: { milliseconds: number; most: number }) {
    this.#milliseconds = milliseconds;
    this.#most = most;
  }

  /** Whether something was seen a moment ago; if not, it is from now on. */
  isRepeated(key: string): boolean {
    const moment = performance.now();
    for (const [oldest, when] of this.#seen) {
      if (moment - when < this.#milliseconds && this.#seen.size <= this.#most) break;
      this.#seen.delete(oldest);
    }
    if (this.#seen.has(key)) return true;
    this.#seen.set(key, moment);
    return false;
  }
}
