import type { AdminViewServerProps } from 'payload';

import { now } from '@/config/env';
import { adminPaths } from '@/config/paths';
import type { User } from '@/payload-types';
import type { ListedSession } from '@/sign-ups/lists';

import { findOfferWithLists } from '../../sign-up-lists/find-lists';
import { NotThere } from './not-there';
import { SessionLines } from './session-lines';

/** The lists of one offer: what is to come, and what was for as long as names are kept. */
export async function OfferSessions({
  offer: id,
  payload,
  user,
}: Pick<AdminViewServerProps, 'payload'> & { user: User; offer: string }) {
  const moment = now();
  const offer = await findOfferWithLists(payload, user, id, moment);
  if (!offer) return <NotThere />;
  const lines = (sessions: readonly ListedSession[]) => sessions.map((session) => ({ offer, session }));
  const isOver = ({ lastEnd }: ListedSession) => lastEnd !== null && Date.parse(lastEnd) <= moment.getTime();
  const hadPeople = ({ people }: ListedSession) =>
    people.confirmed + people.offered + people.waiting + people.cancelled > 0;
  const coming = offer.sessions.filter((session) => !isOver(session));
  const past = offer.sessions.filter((session) => isOver(session) && hadPeople(session)).toReversed();
  return (
    <div className="digistap-callbacks digistap-list">
      <h1>{offer.title}</h1>
      <p>
        <a href={adminPaths.signUps()}>Alle aanmeldingen</a>
      </p>
      <h2>Wat nog komt</h2>
      {coming.length === 0 ? (
        <p>Er komt geen bijeenkomst meer.</p>
      ) : (
        <SessionLines lines={lines(coming)} isOneOffer now={moment} />
      )}
      {past.length > 0 && (
        <>
          <h2>Voorbij</h2>
          <SessionLines lines={lines(past)} isOneOffer now={moment} />
        </>
      )}
    </div>
  );
}
