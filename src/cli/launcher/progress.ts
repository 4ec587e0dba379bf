/** How often a long step says that it is still busy, in milliseconds. */
const HEARTBEAT = 20_000;

/** Tells in plain words, with the seconds since the start, what a command is doing. */
export class Progress {
  readonly #start = performance.now();

  /** Seconds since the start, rounded. */
  get seconds(): number {
    return Math.round((performance.now() - this.#start) / 1000);
  }

  /** Prints one line. */
  say(text: string): void {
    console.log(`${String(this.seconds).padStart(4)} s  ${text}`);
  }

  /** Announces a step, says now and then that it goes on, and gives its result. */
  async step<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
    this.say(`${what} …`);
    const heartbeat = setInterval(
      () => this.say(`still busy: ${what.charAt(0).toLowerCase()}${what.slice(1)} …`),
      HEARTBEAT,
    );
    try {
      return await work();
    } finally {
      clearInterval(heartbeat);
    }
  }
}
