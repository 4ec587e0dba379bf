import { countAnswer } from '@/catalogue/feedback';
import { feedbackPage } from '@/config/feedback-page';
import type { FeedbackAnswer } from '@/domain/feedback';
import { amsterdamWeek } from '@/domain/iso-week';
import { payload, pool } from '@/queries/payload';

import { isPublished } from './published-page';
import { Recently } from './recently';

/** Milliseconds in which the same answer of the same person counts once: many people press every button twice. */
const pressed = new Recently({ milliseconds: 3_000, most: 1_000 });

interface PressedAnswer {
  answer: FeedbackAnswer;
  /** Address of the page that asked, as the form sent it. */
  page: string;
  /** What tells those who press apart, such as the address they come from; remembered for a moment, and never kept. */
  presser: string;
}

/**
 * Counts an answer to "did you find what you were looking for?": page, week and answer, and nothing of who gave it. Pages
 * that are not there, or do not ask, are not counted. Never fails: who answered has done us a favour.
 */
export async function countFeedback({ answer, page: address, presser }: PressedAnswer, now: Date): Promise<void> {
  const page = feedbackPage(address);
  if (!page || pressed.isRepeated(JSON.stringify([presser, page.path, answer]))) return;
  try {
    if (await isPublished(page)) await countAnswer(await pool(), { week: amsterdamWeek(now), page: page.path, answer });
  } catch (error) {
    await payload().then(
      ({ logger }) => logger.warn({ err: error }, 'An answer to "did you find it?" was not counted'),
      () => undefined,
    );
  }
}
