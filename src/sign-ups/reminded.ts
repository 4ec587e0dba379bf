import { sql, type SQL } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';

import type { SignUpNews } from './news';
import type { SignUp } from './sign-up';

/** How long before it begins somebody is reminded, in milliseconds. */
const AHEAD = 48 * 3_600_000;

/** News that says when and where as well as a reminder does. */
const REMINDS: ReadonlySet<SignUpNews> = new Set(['signed-up', 'accepted', 'moved', 'changed']);

/** Whether what a sign-up `s` is for begins within two days. */
export function beginsSoon(now: Date): SQL {
  return beginsWithin(AHEAD, now);
}

/** Whether it begins within so many milliseconds. */
export function beginsWithin(time: number, now: Date): SQL {
  const until = new Date(now.getTime() + time);
  return sql`s.starts_at > ${now.toISOString()}::timestamptz AND s.starts_at <= ${until.toISOString()}::timestamptz`;
}

/** Remembers who needs no reminder any more, because they were just told of what begins within two days. */
export async function noteReminded(
  db: Database,
  news: SignUpNews,
  signUps: readonly SignUp[],
  now: Date,
): Promise<void> {
  if (!REMINDS.has(news)) return;
  await executePrepared(
    db,
    'note reminded',
    sql`
    UPDATE public.sign_ups s SET reminded_of = s.starts_at
    WHERE s.id = ANY (${`{${signUps.map(({ id }) => id).join(',')}}`}::uuid[]) AND s.status = 'confirmed'
      AND ${beginsSoon(now)}`,
  );
}
