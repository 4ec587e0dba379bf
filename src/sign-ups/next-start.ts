import { sql, type SQL } from 'drizzle-orm';

import { SERIES } from '@/domain/sign-up';

/**
 * When what a sign-up `s` is for begins next, as they were told: its meeting, or the first lesson of a series that goes on and is
 * still to come. What is kept of a series is when it began for them. Null: nobody knows, or no lesson is left.
 */
export function nextStart(now: Date): SQL {
  return sql`CASE WHEN s.session = ${SERIES}::text THEN (SELECT min(m.start) FROM ${LESSONS_GOING_ON} AND m.start > ${moment(now)})
    ELSE s.starts_at END`;
}

/** Whether a lesson of the series of a sign-up `s` has begun, of those that they were told of. */
export function hasBegun(now: Date): SQL {
  return sql`EXISTS (SELECT FROM ${LESSONS_GOING_ON} AND m.start <= ${moment(now)})`;
}

/**
 * Whether somebody who is in line for a series, a sign-up `s`, can still come in once it has begun: late-comers are welcome, or
 * it has no known end, so that it has no beginning to be missed either. The same as a visitor may, see `SignUpSession.isOpen`.
 */
export const WELCOMES_LATE_COMERS = sql.raw(`(s.last_ends_at IS NULL
  OR coalesce((SELECT o.sign_up_late_comers FROM public.offers o WHERE o.id = s.offer_id), false))`);

/** Whether somebody who is in line, a sign-up `s`, can still be given a place in time for something that is to come. */
export function canComeIn(now: Date): SQL {
  return sql`CASE WHEN s.session <> ${SERIES}::text THEN s.starts_at IS NULL OR s.starts_at > ${moment(now)}
    ELSE (s.last_ends_at IS NULL OR ${nextStart(now)} IS NOT NULL) AND (${WELCOMES_LATE_COMERS} OR NOT ${hasBegun(now)}) END`;
}

const LESSONS_GOING_ON = sql.raw(
  `jsonb_to_recordset(s.told) AS m(start timestamptz, cancelled boolean) WHERE m.cancelled IS NOT TRUE`,
);

function moment(now: Date): SQL {
  return sql`${now.toISOString()}::timestamptz`;
}
