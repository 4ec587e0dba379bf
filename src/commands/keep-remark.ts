import { addRemark } from '@/catalogue/feedback';
import { feedbackPage } from '@/config/feedback-page';
import type { FeedbackAnswer } from '@/domain/feedback';
import { readRemark, type RemarkError } from '@/domain/remark';
import { amsterdamWeek } from '@/domain/iso-week';
import { payload, pool } from '@/queries/payload';

import { isPublished } from './published-page';

interface GivenRemark {
  /** Of the form, a UUID: sent twice, it is kept once. */
  ticket: string;
  answer: FeedbackAnswer;
  /** Address of the page that asked, as the form sent it. */
  page: string;
  /** As it was typed. */
  text: string;
}

/** `unavailable`: it could not be kept now. */
type KeptRemark = { status: 'ok' } | { status: 'invalid'; errors: RemarkError[] } | { status: 'unavailable' };

/**
 * Keeps what somebody missed, for staff to read: their words, the page and the week. Words that tell who somebody is are
 * kept nowhere, also not in a log, and come back with what is wrong with them.
 */
export async function keepRemark({ answer, page: address, text, ticket }: GivenRemark, now: Date): Promise<KeptRemark> {
  const reading = readRemark(text);
  if (reading.status === 'invalid') return reading;
  if (reading.value === '') return { status: 'ok' };
  const page = feedbackPage(address);
  try {
    const path = page && (await isPublished(page)) ? page.path : '';
    const week = amsterdamWeek(now);
    await addRemark(await pool(), { id: ticket, week, page: path, answer, text: reading.value });
    return { status: 'ok' };
  } catch (error) {
    // Without the words, which an error of the database may repeat.
    const name = error instanceof Error ? error.name : typeof error;
    await payload().then(
      ({ logger }) => logger.warn({ error: name }, 'What a visitor missed was not kept'),
      () => undefined,
    );
    return { status: 'unavailable' };
  }
}
