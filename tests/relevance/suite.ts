import { beforeAll, describe, expect, it } from 'vitest';

import type { JudgedOffer } from './judged-offer';
import type { JudgedGroup } from './judged-query';
import { judgeSearch, report, unanswerable, type Judgement } from './judgement';

/** Of how many questions a good answer must be among the first. */
const LEAST_SUCCESS = 0.9;

/** Judges the search on some content. */
export function suite(
  name: string,
  parts: { groups: JudgedGroup[]; offers: JudgedOffer[]; now: Date; prepare: () => Promise<void> },
): void {
  describe(`The search, asked about the content “${name}”`, () => {
    const { groups, now, offers, prepare } = parts;
    let judgement: Judgement;

    beforeAll(async () => {
      await prepare();
      judgement = await judgeSearch(groups, offers, now);
      report(name, judgement);
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

    it('never shows what must not be there', () => {
      const wrong = judgement.verdicts.filter(({ forbidden }) => forbidden.length > 0);
      expect(wrong.map(({ forbidden, parameters, text }) => ({ text, parameters, forbidden }))).toEqual([]);
    });
  });
}
