/**
 * How much each thing counts when hits are put in order: the one place where that is decided. All parts lie between 0 and
 * 1; the score of an offer is the sum of its parts, each times its weight. What was not asked for counts for nothing, so
 * that a question in words is ordered by its words first.
 */
export const RANKING = {
  /** How well the words fit: the mean over the words of the question, by the heaviest place in which each was found. */
  text: 1,
  /** Narrower around the asked levels is better: an offer for everybody fits less well than one for this level. */
  level: 0.15,
  /** Halves with every `HALF_DISTANCE` kilometres. */
  nearness: 0.3,
  /** Halves with every `HALF_WAIT` days until the next meeting. */
  soonness: 0.12,
  /** Halves with every `HALF_AGE` days since somebody changed the offer. */
  freshness: 0.03,
} as const;

/** What a word counts by where it was found: title, summary, what belongs to the offer (module, place, topic), the rest. */
export const FIELD_WEIGHTS = { A: 1, B: 0.55, C: 0.45, D: 0.25 } as const;

/** What a word counts that was found only by another word for it. */
export const SYNONYM_FACTOR = 0.6;

export const HALF_DISTANCE = 5;
export const HALF_WAIT = 7;
export const HALF_AGE = 180;

/**
 * How many hits are ranked by all of this: the best by the words of their title and the time. Those behind them stay in
 * that plain order. A number that every usual page size divides.
 */
export const RANKED = 100;
