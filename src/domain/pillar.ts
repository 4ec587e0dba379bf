/** The three conditions for taking part: means, skills, and offer that leads to work (from the Rotterdam research). */
export const PILLARS = ['means', 'skills', 'work'] as const;

export type Pillar = (typeof PILLARS)[number];
