/**
 * Personal data that the product keeps, and for how long: the one place that says so. The job that deletes them and the page
 * that tells visitors about it read the same numbers.
 */
export const RETENTION = {
  /** Requests to be called back, and questions of organisations that want to do this too. */
  callbackRequests: { daysAfterDone: 30, daysAtMost: 90 },
  /**
   * Sign-ups: counted from the end of the last meeting, or from when somebody cancelled where no end is known. `daysAtMost` counts
   * from the sign-up, for a series of which nobody knows when it ends.
   */
  signUps: { daysAfterLast: 90, daysAtMost: 455 },
  /** Mail that was sent, or could not be: its texts may name people. */
  sentMail: { daysAfterSent: 7, daysAtMost: 30 },
  /** Counts of searches, of answers to "did you find it?" and of needs heard at a walk-in: they name nobody. */
  searchMisses: { days: 371 },
  feedback: { days: 371 },
  needs: { days: 731 },
  /** How many people were at a meeting; made when their names are deleted. */
  presenceCounts: { days: 1826 },
  /** Codes that bound how often an address may do something. They expire within minutes and are cleared away every hour. */
  limits: { daysAtMost: 1 },
} as const;

const DAY = 86_400_000;

/** The moment so many days ago: what is older has had its time. */
export function daysAgo(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY);
}
