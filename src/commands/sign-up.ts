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
import type { SignUpOffer, SignUpSession } from '@/sign-ups/offer';
import { readSignUps } from '@/sign-ups/sign-up';
import { takePlaces, type Taken } from '@/sign-ups/take-places';
import { tell } from '@/sign-ups/tell';

import { changePlaces } from './change-places';
import { logFailure } from './log-failure';

/** Times that an offer is looked at anew because it was changed in between, before somebody is asked to try again. */
const MOST_TURNS = 5;

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
    let offer = await lookAt(sent.offer, now);
    if (!offer) return { status: 'unknown' };
    if (reading.status === 'invalid') return withSession(reading.errors, offer, sent.fields);
    for (let turn = 0; turn < MOST_TURNS && offer; turn += 1) {
      const answer = await take(reading.value, offer, sent, origin, now);
      if (answer) return answer;
      offer = await lookAt(sent.offer, now);
    }
    return offer ? { status: 'unavailable' } : { status: 'unknown' };
  } catch (error) {
    await logFailure(error, 'A sign-up was not kept');
    return { status: 'unavailable' };
  }
}

/** The offer as it is now, when it takes sign-ups of who asks: what is for everybody of anybody, what is closed of its own people. */
async function lookAt(asked: SentSignUp['offer'], now: Date): Promise<SignUpOffer | undefined> {
  const offer = await lookAtOffer(await pool(), asked, now);
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
  form: SignUpForm,
  offer: SignUpOffer,
  { locale, ticket }: SentSignUp,
  origin: string,
  now: Date,
): Promise<SignUpAnswer | null> {
  const { email, helper, people, phone, remark, session: named } = form;
  const wrong = problemOf(offer, named);
  const session = sessionOf(offer, named);
  if (wrong || !session) return { status: 'invalid', errors: wrong ? [wrong] : [] };
  const cms = await payload();
  const context = { origin, secret: cms.secret, now };
  const request = { people, phone, email, helper, remark, locale: contentLocaleFor(locale), ticket };
  const taken = await changePlaces(cms, async ({ db }): Promise<Taken> => {
    const given = await takePlaces(db, offer, session, request);
    if (given.status === 'taken' && given.isNew) {
      const ids = given.places.map(({ id }) => id);
      await tell(db, 'signed-up', await readSignUps(db, ids), context);
    }
    if (given.status === 'already') await mailLink(db, 'again', await readSignUps(db, given.ids), context);
    return given;
  });
  switch (taken.status) {
    case 'taken': {
      const { booking, linkVersion } = taken;
      const places = taken.places.map(({ name, status }) => ({ name, status }));
      return { status: 'ok', token: manageToken({ id: booking, linkVersion }, cms.secret), places };
    }
    case 'already':
      return { status: 'already' };
    case 'full':
      return { status: 'invalid', errors: [{ field: 'bijeenkomst', problem: 'full' }] };
    case 'stale':
      return null;
  }
}
