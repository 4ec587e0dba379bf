import type { AdminViewServerProps } from 'payload';

import { now } from '@/config/env';
import { meetingNow } from '@/domain/presence';
import type { SessionKey } from '@/domain/sign-up';
import type { User } from '@/payload-types';

import { findOfferWithLists, findPeople, sessionOf } from '../../sign-up-lists/find-lists';

export interface ListProps extends Pick<AdminViewServerProps, 'payload' | 'searchParams'> {
  user: User;
  offer: string;
  session: SessionKey;
  /** Of the request for the screen. */
  headers?: Headers;
}

/**
 * The list that a screen is asked for, with its people and the lesson that its address names or, without one, the lesson of now;
 * null when there is none, or none for this user.
 */
export async function findAskedList({ payload, searchParams, user, ...asked }: ListProps) {
  const moment = now();
  const offer = await findOfferWithLists(payload, user, asked.offer, moment);
  const session = offer && sessionOf(offer, asked.session);
  if (!offer || !session) return null;
  const people = await findPeople(payload, user, offer.id, session);
  const lesson = session.meetings.find(({ key }) => key === searchParams?.les) ?? meetingNow(session.meetings, moment);
  return { moment, offer, session, people, lesson };
}
