import type { SkillLevel } from './skill-level';

/** Why an offer stands where it does among the results, as far as it helps somebody to choose. */
export type Reason =
  | { kind: 'level'; level: SkillLevel }
  | { kind: 'distance'; km: number }
  | { kind: 'today' }
  | { kind: 'tomorrow' }
  | { kind: 'without-appointment' };
