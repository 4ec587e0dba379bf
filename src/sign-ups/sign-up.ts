import { sql, type SQL } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import type { ContentLocale } from '@/domain/locale';
import type { CancelledBy, SessionKey, SignUpStatus, ToCall, ToldMeeting } from '@/domain/sign-up';

/** A sign-up as it is kept. */
export interface SignUp {
  id: string;
  /** Null when the offer was deleted. */
  offer: string | null;
  organisation: string;
  session: SessionKey;
  /** Instants, ISO 8601; null: not known. */
  startsAt: string | null;
  lastEndsAt: string | null;
  status: SignUpStatus;
  cancelledBy: CancelledBy | null;
  offeredUntil: string | null;
  /** What staff still have to call about; null: nothing. */
  toCall: ToCall | null;
  name: string;
  phone: string | null;
  email: string | null;
  helper: string;
  help: string;
  remark: string;
  locale: ContentLocale;
  booking: string;
  linkVersion: number;
  /** The meetings as this person was told of them. */
  told: ToldMeeting[];
}

/** Columns of a sign-up `s` as {@link SignUp} has them. */
export const SIGN_UP_COLUMNS = sql.raw(`s.id, s.offer_id AS offer, s.organisation_id AS organisation, s.session,
  catalogue.iso(s.starts_at) AS "startsAt", catalogue.iso(s.last_ends_at) AS "lastEndsAt", s.status,
  s.cancelled_by AS "cancelledBy", catalogue.iso(s.offered_until) AS "offeredUntil", s.to_call AS "toCall", s.name, s.phone, s.email,
  coalesce(s.helper, '') AS helper, coalesce(s.help, '') AS help, coalesce(s.remark, '') AS remark, s.locale, s.booking,
  s.link_version::int AS "linkVersion", coalesce(s.told, '[]') AS told`);

/** All that was signed up for at once, in the order in which it was written down. */
export async function readBooking(db: Database, booking: string): Promise<SignUp[]> {
  return find(db, 'sign-ups of a booking', sql`s.booking = ${booking}::text`);
}

/** Sign-ups by their ids, in order of arrival. */
export async function readSignUps(db: Database, ids: readonly string[]): Promise<SignUp[]> {
  return find(db, 'sign-ups by id', sql`s.id = ANY (${`{${ids.join(',')}}`}::uuid[])`);
}

/**
 * Those whom a change of these offers may concern: everybody who has a place, was asked or waits, and those whose session was
 * called off and would not be over yet: the lessons of a series that are left may go on after all.
 */
export async function readConcerned(db: Database, offers: readonly string[], now: Date): Promise<SignUp[]> {
  return find(
    db,
    'concerned sign-ups',
    sql`s.offer_id = ANY (${`{${offers.join(',')}}`}::uuid[]) AND (s.status <> 'cancelled' OR (s.cancelled_by = 'session'
      AND (s.last_ends_at IS NULL OR s.last_ends_at > ${now.toISOString()}::timestamptz)))`,
  );
}

/** Everybody who has a place in an offer, was asked, or waits, in order of arrival. */
export async function readActiveSignUps(db: Database, offer: string): Promise<SignUp[]> {
  return find(db, 'active sign-ups', sql`s.offer_id = ${offer}::uuid AND s.status <> 'cancelled'`);
}

/** How many sign-ups of an organisation are kept, and how many of those are for something still to come. */
export async function countKept(
  db: Database,
  organisation: string,
  now: Date,
): Promise<{ kept: number; ahead: number }> {
  const { rows } = await executePrepared(
    db,
    'sign-ups of an organisation',
    sql`
    SELECT count(*)::int AS kept, (count(*) FILTER (WHERE s.status <> 'cancelled'
      AND (s.last_ends_at IS NULL OR s.last_ends_at > ${now.toISOString()}::timestamptz)))::int AS ahead
    FROM public.sign_ups s WHERE s.organisation_id = ${organisation}::uuid`,
  );
  return { kept: Number(rows[0]?.kept ?? 0), ahead: Number(rows[0]?.ahead ?? 0) };
}

async function find(db: Database, name: string, where: SQL): Promise<SignUp[]> {
  const { rows } = await executePrepared(
    db,
    name,
    sql`SELECT ${SIGN_UP_COLUMNS} FROM public.sign_ups s WHERE ${where} ORDER BY s.arrival`,
  );
  return rows as unknown as SignUp[];
}
