import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';

import type { FeedbackAnswer } from '@/domain/feedback';
import { amsterdamWeek, type IsoWeek } from '@/domain/iso-week';
import { daysAgo, RETENTION } from '@/domain/retention';

import type { Database } from './database';

/** An answer to "did you find what you were looking for?", as far as it is kept. */
interface GivenAnswer {
  week: IsoWeek;
  /** Path of the page, on the Dutch site. */
  page: string;
  answer: FeedbackAnswer;
}

/** What somebody missed, in their own words. */
interface Remark extends GivenAnswer {
  /** A UUID; the same one is kept once. */
  id: string;
  text: string;
}

/** Most pages with an answer, and most remarks, of one week: a robot cannot fill the disk, nor take the place of answers. */
const MOST_COUNTS = 5_000;
const MOST_REMARKS = 1_000;

/** Adds one to the count of an answer. What is counted together has one id, so that it is one row. */
export async function countAnswer(pool: Pick<Pool, 'query'>, { answer, page, week }: GivenAnswer): Promise<void> {
  await pool.query({
    name: 'count-answer',
    text: `INSERT INTO public.feedback AS f (id, week, page, answer, count)
      SELECT key, $1::text, $2::text, $3::public.enum_feedback_answer, 1
      FROM (SELECT md5(concat_ws(' ', $1::text, $2::text, $3::text))::uuid AS key) AS k
      WHERE EXISTS (SELECT FROM public.feedback WHERE id = key)
        OR NOT EXISTS (SELECT FROM public.feedback WHERE week = $1::text AND text IS NULL OFFSET ${MOST_COUNTS - 1})
      ON CONFLICT (id) DO UPDATE SET count = f.count + 1`,
    values: [week, page, answer],
  });
}

/** Keeps a remark, unless it is there already or its week is full. */
export async function addRemark(pool: Pick<Pool, 'query'>, { answer, id, page, text, week }: Remark): Promise<void> {
  await pool.query({
    name: 'add-remark',
    text: `INSERT INTO public.feedback (id, week, page, answer, text, count)
      SELECT $1::uuid, $2::text, $3::text, $4::public.enum_feedback_answer, $5::text, 1
      WHERE NOT EXISTS (SELECT FROM public.feedback WHERE week = $2::text AND text IS NOT NULL OFFSET ${MOST_REMARKS - 1})
      ON CONFLICT (id) DO NOTHING`,
    values: [id, week, page, answer, text],
  });
}

/** Removes the weeks that began before the term of feedback; returns how many rows went. */
export async function removeOldFeedback(db: Database, now: Date): Promise<number> {
  // The week in which the term ends goes too: nothing is kept longer than was said.
  const last = amsterdamWeek(daysAgo(now, RETENTION.feedback.days));
  const { rowCount } = await db.execute(sql`DELETE FROM public.feedback WHERE week <= ${last}`);
  return rowCount ?? 0;
}
