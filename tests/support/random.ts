/**
 * Chance that can be repeated: the same seed gives the same choices (mulberry32, by Tommy Ettinger, public domain).
 */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** True as often as `likelihood`, 0 to 1, says. */
  happens(likelihood: number): boolean {
    return this.next() < likelihood;
  }

  /** @throws Error when there is nothing to pick from */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** Some of the items, each about as likely as not; seldom none. */
  some<T>(items: readonly T[], likelihood = 0.4): T[] {
    return items.filter(() => this.happens(likelihood));
  }
}
