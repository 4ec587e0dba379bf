import type { Database } from '@/catalogue/database';
import { isPast } from '@/domain/booking-page';
import type { SessionKey } from '@/domain/sign-up';
import { payload } from '@/queries/payload';
import { acceptPlaces, cancelPlaces, lapsePlaces, movePlace, type Changed } from '@/sign-ups/change-place';
import { bookingOfToken, manageToken, opensBooking } from '@/sign-ups/link';
import { mailLink } from '@/sign-ups/mail-link';
import { readSignUpOffers } from '@/sign-ups/offer';
import { openBooking } from '@/sign-ups/open-booking';
import { justRenewed, renewLink } from '@/sign-ups/renew-link';
import { readSignUps, type SignUp } from '@/sign-ups/sign-up';
import { tell, type SignUpNews, type TellContext } from '@/sign-ups/tell';

import { changePlaces } from './change-places';
import { logFailure } from './log-failure';

/** Times that an offer is looked at anew because it was changed in between, before somebody is asked to try again. */
const MOST_TURNS = 5;

/** Why nothing was changed, though the link is right. */
export type ManageProblem =
  /** Nobody of the booking was named. */
  | 'nobody'
  /** No session was named. */
  | 'noSession'
  /** The session has no place for all of them. */
  | 'full'
  /** Nobody can come to that session any more. */
  | 'closed'
  /** The time to answer is over. */
  | 'late'
  /** It has been. */
  | 'over';

export type ManageAnswer =
  /** Done, now or before: a button that is pressed twice is answered twice. `token`: of the link that opens it from now on. */
  | { status: 'ok'; token: string }
  | { status: 'refused'; problem: ManageProblem }
  /** The link opens nothing. */
  | { status: 'unknown' }
  /** The database does not answer, or the offer changes all the time: it can be sent again. */
  | { status: 'unavailable' };

/** A form of the page that a manage link opens. */
interface SentChange {
  token: string;
  /** The sign-ups that it is about, as sent; those of other bookings count for nothing. */
  ids: readonly string[];
}

/** What a change needs to know beside the form. */
interface ChangeContext {
  /** Address of the site, for links in mail. */
  origin: string;
  now: Date;
}

/** A refusal after something was written: the transaction takes it back. */
class Refused extends Error {
  override name = 'Refused';

  constructor(readonly problem: ManageProblem) {
    super(problem);
  }
}

/** Takes people off the list; who waits is asked for their places. */
export function cancelSignUps(sent: SentChange, context: ChangeContext): Promise<ManageAnswer> {
  return change(sent, context, async ({ chosen, db, offer, tellAll }) => {
    refuseWhatIsOver(chosen, context.now);
    const changed = await cancelPlaces(
      db,
      offer,
      chosen.map(({ id }) => id),
      'person',
      context.now,
    );
    await tellAll('cancelled', changed);
    return null;
  });
}

/** Says yes for who was asked, while their time is not over; after it their places go to the next in line at once. */
export function acceptOfferedPlaces(sent: SentChange, context: ChangeContext): Promise<ManageAnswer> {
  return change(sent, context, async ({ chosen, db, offer, tellAll }) => {
    const ids = chosen.map(({ id }) => id);
    const accepted = await acceptPlaces(db, offer, ids, context.now);
    await tellAll('accepted', accepted);
    if (accepted.signUps.length > 0) return null;
    if ((await readSignUps(db, ids)).some(({ status }) => status === 'confirmed')) return null;
    await tellAll('lapsed', await lapsePlaces(db, offer, context.now));
    return 'late';
  });
}

/** Moves people to another session, all of them or nobody; whoever has a place keeps it when the other session is full. */
export function moveSignUps(
  { session, ...sent }: SentChange & { session: SessionKey | null },
  context: ChangeContext,
): Promise<ManageAnswer> {
  return change(sent, context, async ({ chosen, db, offer: id, tellAll }) => {
    refuseWhatIsOver(chosen, context.now);
    if (session === null) return 'noSession';
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const offer = (await readSignUpOffers(db, [id], context.now)).get(id);
      const to = offer?.sessions.find(({ isOpen, key }) => isOpen && key === session);
      if (!offer || !to) return 'closed';
      const changed: Changed = { signUps: [], asked: [] };
      let isStale = false;
      for (const signUp of chosen) {
        const moved = await movePlace(db, offer, signUp.id, to, context.now);
        if (moved.status === 'full') throw new Refused('full');
        // Only before anybody is moved: from then on the offer is locked.
        isStale = moved.status === 'stale';
        if (isStale) break;
        if (moved.status !== 'moved') continue;
        changed.signUps.push(...moved.signUps);
        changed.asked.push(...moved.asked);
      }
      if (isStale) continue;
      await tellAll('moved', changed);
      return null;
    }
    throw new Error('The offer changes all the time.');
  });
}

/**
 * Gives a booking another link, after which the one before opens nothing; who gave an e-mail address gets it by mail too.
 *
 * @param form the ticket of the form that was given out for this very link, see `renewalOf`; null: of another one. A button that
 *   is pressed twice sends the old link twice, and must not leave its owner without any.
 */
export async function renewManageLink(
  { form, token }: { token: string; form: string | null },
  { now, origin }: ChangeContext,
): Promise<ManageAnswer> {
  try {
    const cms = await payload();
    const { secret } = cms;
    return await changePlaces(cms, async ({ db }): Promise<ManageAnswer> => {
      const signUps = await openBooking(db, token, secret, now);
      const [first] = signUps ?? [];
      if (!first) {
        const id = bookingOfToken(token);
        const renewed = id !== null && form === renewalOf(token) ? await justRenewed(db, id) : null;
        const isLast = renewed && opensBooking(token, { ...renewed, linkVersion: renewed.linkVersion - 1 }, secret);
        return isLast ? { status: 'ok', token: manageToken(renewed, secret) } : { status: 'unknown' };
      }
      await mailLink(db, 'renewed', await renewLink(db, first), { origin, secret, now });
      return { status: 'ok', token: manageToken({ id: first.booking, linkVersion: first.linkVersion + 1 }, secret) };
    });
  } catch (error) {
    await logFailure(error, 'A link was not renewed');
    return { status: 'unavailable' };
  }
}

/** Names the form that renews a link: it is given out to who has the link, and to nobody else. */
export function renewalOf(token: string): string {
  return `renew:${token}`;
}

interface Change {
  db: Database;
  offer: string;
  /** At least one. */
  chosen: SignUp[];
  /** Tells those that a change is about, and who was asked by it. */
  tellAll: (news: SignUpNews, changed: Changed) => Promise<void>;
}

/** Opens a booking, and changes some of it: all that the work writes is kept, with the mail about it, or nothing. */
async function change(
  { ids, token }: SentChange,
  { now, origin }: ChangeContext,
  work: (change: Change) => Promise<ManageProblem | null>,
): Promise<ManageAnswer> {
  try {
    const cms = await payload();
    const context: TellContext = { origin, secret: cms.secret, now };
    return await changePlaces(cms, async ({ db }): Promise<ManageAnswer> => {
      const signUps = await openBooking(db, token, cms.secret, now);
      if (!signUps) return { status: 'unknown' };
      const chosen = signUps.filter(({ id }) => ids.includes(id));
      const offer = chosen[0]?.offer ?? null;
      if (chosen.length === 0) return { status: 'refused', problem: 'nobody' };
      if (offer === null) return { status: 'refused', problem: 'closed' };
      const tellAll: Change['tellAll'] = async (news, changed) => {
        await tell(db, news, changed.signUps, context);
        await tell(db, 'offered', changed.asked, context);
      };
      const problem = await work({ db, offer, chosen, tellAll });
      return problem ? { status: 'refused', problem } : { status: 'ok', token };
    });
  } catch (error) {
    if (error instanceof Refused) return { status: 'refused', problem: error.problem };
    await logFailure(error, 'A sign-up was not changed');
    return { status: 'unavailable' };
  }
}

/** A place that was taken part in is not given up afterwards, nor taken to another day. */
function refuseWhatIsOver(chosen: readonly SignUp[], now: Date): void {
  if (chosen.some(({ lastEndsAt }) => isPast(lastEndsAt, now))) throw new Refused('over');
}
