import { beforeAll, describe, expect, it } from 'vitest';

import { pool } from '@/queries/payload';

import type { JudgedOffer } from './judged-offer';
import type { JudgedGroup } from './judged-query';
import { judgeSearch, report, unanswerable, type Judgement } from './judgement';
import { judgeTyping, type Typing } from './typing';

/** Of how many questions a good answer must be among the first. */
const LEAST_SUCCESS = 0.9;
/** Words with a slip in them that are asked for, how many must be put right, and how many at most as another word. */
const SLIPS = 200;
const LEAST_CORRECTED = 167;
const MOST_WRONG = 10;

/** Judges the search on some content. */
export function suite(
  name: string,
  parts: { groups: JudgedGroup[]; offers: JudgedOffer[]; now: Date; prepare: () => Promise<void> },
): void {
  describe(`The search, asked about the content “${name}”`, () => {
    const { groups, now, offers, prepare } = parts;
    let judgement: Judgement;
    let typing: Typing;

    beforeAll(async () => {
      await prepare();
      judgement = await judgeSearch(groups, offers, now);
      typing = await judgeTyping(await pool(), SLIPS);
      report(name, judgement, typing);
    });

    it('is judged by questions that the content can answer', () => {
      expect(unanswerable(groups, offers)).toEqual([]);
    });

    it('answers every question', () => {
      expect(judgement.verdicts.filter(({ error }) => error !== null)).toEqual([]);
    });

    it('shows a good offer among the first five', () => {
      expect(judgement.overall.success).toBeGreaterThanOrEqual(LEAST_SUCCESS);
    });

    it('puts slips of the finger right, and seldom as another word', () => {
      expect(typing.slips).toBe(SLIPS);
      expect(typing.corrected, typing.missed.join(', ')).toBeGreaterThanOrEqual(LEAST_CORRECTED);
      expect(typing.wrong.length, typing.wrong.join(', ')).toBeLessThanOrEqual(MOST_WRONG);
    });

    it('never shows what must not be there', () => {
      const wrong = judgement.verdicts.filter(({ forbidden }) => forbidden.length > 0);
      expect(wrong.map(({ forbidden, parameters, text }) => ({ text, parameters, forbidden }))).toEqual([]);
    });
  });
}
