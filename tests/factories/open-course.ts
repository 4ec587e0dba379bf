import type { Payload } from 'payload';

import type { PostgresAdapter } from '@payloadcms/db-postgres';

import type { Database } from '@/catalogue/database';
import { inTransaction } from '@/cms/transaction';
import type { Offer } from '@/payload-types';
import { readSignUpOffers } from '@/sign-ups/offer';
import { takePlaces, type PlaceRequest, type Place } from '@/sign-ups/take-places';

import { numbered } from './document';
import { makeOffer } from './offer';

/** The pool behind Payload, for the platform's own statements. */
export function databaseOf(cms: Payload): Database {
  return (cms.db as unknown as PostgresAdapter).drizzle as unknown as Database;
}

/** A course that takes sign-ups for each of its meetings; `starts` are instants, each of two hours. */
export function makeOpenCourse(
  cms: Payload,
  {
    signUp = {},
    starts,
    ...wishes
  }: { organisation: string; starts: readonly string[]; signUp?: Partial<NonNullable<Offer['signUp']>> } & Partial<
    Pick<Offer, 'title' | 'audience' | 'contactPresent' | 'place' | 'location' | '_status'>
  >,
): Promise<Offer> {
  return makeOffer(cms, {
    registration: 'form',
    signUp: { per: 'session', capacity: 2, waitingList: true, ...signUp },
    schedule: {
      kind: 'dates',
      dates: starts.map((start) => ({ start, end: new Date(Date.parse(start) + 7_200_000).toISOString() })),
    },
    ...wishes,
  });
}

/**
 * Signs somebody up as visitors do, in the session that begins at a moment, or the whole series.
 *
 * @throws Error when they did not get a place, or one in line
 */
export async function signUp(
  cms: Payload,
  offer: string,
  { now, start, ...wishes }: { now: Date; start?: string } & Partial<PlaceRequest> & { name?: string; help?: string },
): Promise<Place & { session: string; booking: string; linkVersion: number }> {
  const { help = '', name = numbered('Mevrouw Bloem'), ...request } = wishes;
  return inTransaction(cms, async ({ db }) => {
    const open = (await readSignUpOffers(db, [offer], now)).get(offer);
    const session = open?.sessions.find(
      (one) => start === undefined || (one.start !== null && Date.parse(one.start) === Date.parse(start)),
    );
    if (!open || !session) throw new Error('There is no such session.');
    const taken = await takePlaces(db, open, session, {
      people: [{ name, help }],
      phone: null,
      email: `${name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '-')}@bezoeker.example`,
      helper: '',
      remark: '',
      locale: 'nl',
      ticket: crypto.randomUUID(),
      ...request,
    });
    if (taken.status !== 'taken' || !taken.places[0]) throw new Error(`Not signed up: ${taken.status}`);
    return { ...taken.places[0], session: session.key, booking: taken.booking, linkVersion: taken.linkVersion };
  });
}
