import type { Database } from '@/catalogue/database';
import { contentLocaleFor, type InterfaceLocale } from '@/domain/locale';
import { SERIES } from '@/domain/sign-up';
import {
  readSignUpForm,
  sessionIn,
  type SignUpAnswer,
  type SignUpError,
  type SignUpForm,
  type SignUpFormKind,
} from '@/domain/sign-up-form';
import { payload, pool } from '@/queries/payload';
import { manageToken } from '@/sign-ups/link';
import { lookAtOffer } from '@/sign-ups/look-at-offer';
import { mailLink } from '@/sign-ups/mail-link';
import { readSignUpOffers, type SignUpOffer, type SignUpSession } from '@/sign-ups/offer';
import { readSignUps } from '@/sign-ups/sign-up';
import { takenBefore, takePlaces, type PlaceRequest, type TakenPlaces } from '@/sign-ups/take-places';
import { tell, type TellContext } from '@/sign-ups/tell';

import { changePlaces } from './change-places';
import { logFailure } from './log-failure';

interface SentSignUp {
  /** As typed. */
  fields: URLSearchParams;
  kind: SignUpFormKind;
  /**
   * An offer for everybody by its slug; one for the employees of an organisation by its id, by who has judged that somebody may
   * know of that organisation's trainings.
   */
  offer: { slug: string } | { id: string; employer: string };
  locale: InterfaceLocale;
  /** Of the form, see formGate. */
  ticket: string;
}

/**
 * Gives places in an offer to who asks for them, and tells them by mail. The same form gives the same places however often it is
 * sent. Nothing is said of who else signed up.
 *
 * @param origin address of the site, for the link in the mail
 */
export async function signUp(sent: SentSignUp, origin: string, now: Date): Promise<SignUpAnswer> {
  const reading = readSignUpForm(sent.fields, sent.kind);
  try {
    const offer = isFor(sent.offer, await lookAtOffer(await pool(), sent.offer, now));
    if (reading.status === 'invalid') {
      return offer ? withSession(reading.errors, offer, sent.fields) : { status: 'unknown' };
    }
    const cms = await payload();
    const context = { origin, secret: cms.secret, now };
    return await changePlaces(cms, async ({ db }) => {
      const answer = offer && (await take(db, reading.value, offer, sent, context));
      if (answer) return answer;
      // It was changed in between. From now on its lock is ours, so what it says now holds.
      const present = offer && isFor(sent.offer, (await readSignUpOffers(db, [offer.id], now)).get(offer.id));
      if (present) return (await take(db, reading.value, present, sent, context)) ?? { status: 'unavailable' };
      return (await sentBefore(db, reading.value, sent, context)) ?? { status: 'unknown' };
    });
  } catch (error) {
    await logFailure(error, 'A sign-up was not kept');
    return { status: 'unavailable' };
  }
}

/** An offer when it takes sign-ups of who asks: what is for everybody of anybody, what is closed of its own people. */
function isFor(asked: SentSignUp['offer'], offer: SignUpOffer | undefined): SignUpOffer | undefined {
  const employer = 'employer' in asked ? asked.employer : null;
  return offer?.isClosed === (employer !== null) && (employer === null || offer.organisation === employer)
    ? offer
    : undefined;
}

/** The session that a form names; of a series there is one, whatever it names. */
function sessionOf({ per, sessions }: SignUpOffer, named: string): SignUpSession | undefined {
  return sessions.find(({ key }) => key === (per === 'series' ? SERIES : named));
}

/** What is wrong with the choice of a session, so that all that is wrong is said at once. */
function withSession(errors: SignUpError[], offer: SignUpOffer, fields: URLSearchParams): SignUpAnswer {
  const wrong = problemOf(offer, sessionIn(fields));
  return { status: 'invalid', errors: wrong ? [wrong, ...errors] : errors };
}

function problemOf(offer: SignUpOffer, named: string): SignUpError | null {
  if (offer.per === 'session' && named === '') return { field: 'bijeenkomst', problem: 'missing' };
  return sessionOf(offer, named)?.isOpen === true ? null : { field: 'bijeenkomst', problem: 'closed' };
}

/** Takes places in the offer as it was looked at; null when it has changed since. */
async function take(
  db: Database,
  form: SignUpForm,
  offer: SignUpOffer,
  sent: SentSignUp,
  context: TellContext,
): Promise<SignUpAnswer | null> {
  const { session: named } = form;
  const wrong = problemOf(offer, named);
  const session = sessionOf(offer, named);
  if (wrong || !session) {
    return (await sentBefore(db, form, sent, context)) ?? { status: 'invalid', errors: wrong ? [wrong] : [] };
  }
  const taken = await takePlaces(db, offer, session, requestOf(form, sent));
  switch (taken.status) {
    case 'taken': {
      if (taken.isNew) {
        const ids = taken.places.map(({ id }) => id);
        await tell(db, 'signed-up', await readSignUps(db, ids), context);
      }
      return kept(taken, form, context);
    }
    case 'already':
      await mailLink(db, 'again', await readSignUps(db, taken.ids), context);
      return { status: 'already' };
    case 'full':
      return { status: 'invalid', errors: [{ field: 'bijeenkomst', problem: 'full' }] };
    case 'stale':
      return null;
  }
}

/** For whom this very form was kept before, and did not hear of it; null when it was not. */
async function sentBefore(
  db: Database,
  form: SignUpForm,
  sent: SentSignUp,
  context: TellContext,
): Promise<SignUpAnswer | null> {
  const taken = await takenBefore(db, sent.offer, [SERIES, form.session], requestOf(form, sent));
  return taken && kept(taken, form, context);
}

function kept({ booking, linkVersion, places }: TakenPlaces, { people }: SignUpForm, { secret }: TellContext) {
  return {
    status: 'ok',
    token: manageToken({ id: booking, linkVersion }, secret),
    places: places.map(({ name, status }) => ({ name, status })),
    already: people.length - places.length,
  } as const;
}

function requestOf(form: SignUpForm, { locale, ticket }: SentSignUp): PlaceRequest {
  const { email, helper, people, phone, remark } = form;
  return { people, phone, email, helper, remark, locale: contentLocaleFor(locale), ticket };
}
