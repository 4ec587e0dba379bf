/** What holds somebody back from joining in digitally; from the home-care pilot's own five. */
export const BARRIERS = ['attitude', 'access', 'awareness', 'time', 'complexity'] as const;

export type Barrier = (typeof BARRIERS)[number];

/** A barrier in people's own words, as an editor put it. */
export interface BarrierText {
  barrier: Barrier;
  ownWords: string;
  explanation: string;
  encouragement: string;
}
