import { createHash } from 'node:crypto';

import { z } from 'zod';

import { oneLine, severalLines } from '@/domain/form';
import { readHandWritten, type HandTyped } from '@/domain/sign-up-by-hand';
import { enqueueMail } from '@/outbox/enqueue';
import { readSignUpOffers } from '@/sign-ups/offer';
import { readActiveSignUps, readSignUps } from '@/sign-ups/sign-up';
import { takePlaces } from '@/sign-ups/take-places';
import { tell } from '@/sign-ups/tell';

import { deskAddresses } from '../callback-queue/desks';
import { forList, type Done, type Scene } from './acting';
import { ownersOfLists } from './find-lists';
import type { Outcome } from './outcome';
import { forgetTyped, keepTyped } from './typed-cookie';

/** Most characters of a mail. */
export const LONGEST_SUBJECT = 200;
export const LONGEST_MAIL = 4000;

const typed = z.string().max(20_000).default('');
/** One and the same however often this very form is sent. */
const ticket = z.uuid();

/** Somebody who came, called or was brought along. */
const add = forList(
  'add',
  z.object({
    naam: typed,
    telefoon: typed,
    email: typed,
    hulp: typed,
    opmerking: typed,
    ticket,
    vol: z.enum(['toch', 'wachten']).optional(),
  }),
  async ({ ticket: form, vol, ...said }, scene) => {
    const { context, db, now, offer, session, user } = scene;
    if (session.isCalledOff || offer.version === null) return again('closed', said);
    const hasBegun = session.meetings.some(({ cancelled, start }) => !cancelled && Date.parse(start) <= now.getTime());
    const person = readHandWritten(said, { mayBeUnreachable: hasBegun });
    if ('problem' in person) return again(person.problem, said);
    const { help, name, ...reached } = person;
    const taken = await takePlaces(
      db,
      { ...offer, version: offer.version },
      await asTaken(scene),
      { ...reached, people: [{ name, help }], helper: user.name, locale: 'nl', ticket: form },
      vol === 'toch' ? 'exceed' : vol === 'wachten' ? 'wait' : 'refuse',
    );
    switch (taken.status) {
      case 'taken': {
        const signUps = await readSignUps(
          db,
          taken.places.map(({ id }) => id),
        );
        if (taken.isNew && !hasBegun) await tell(db, 'signed-up', signUps, context);
        const [added] = signUps;
        return {
          outcome: added?.status === 'waiting' ? 'added-waiting' : 'added',
          show: added ? { wie: added.id } : {},
          headers: { 'Set-Cookie': forgetTyped() },
        };
      }
      case 'already':
        return again('already', said);
      case 'stale':
        return again('changed', said);
      case 'full':
        return again(vol === undefined ? 'ask-full' : 'full', said);
    }
  },
);

/** Back to the form, with all that was typed. */
function again(outcome: Outcome, said: HandTyped): Done {
  return { outcome, show: { erbij: 'ja' }, headers: { 'Set-Cookie': keepTyped(said) } };
}

/** What a place is taken for: as visitors take it, or a meeting that has begun or is over. */
async function asTaken({ db, now, offer, session }: Scene) {
  const open = (await readSignUpOffers(db, [offer.id], now)).get(offer.id);
  return open?.sessions.find(({ key }) => key === session.key) ?? session;
}

/** A mail to everybody on the list with an address: one to each, by whichever name they share it. */
const mail = forList(
  'mail',
  z.object({
    onderwerp: z.string().transform(oneLine).pipe(z.string().min(1).max(LONGEST_SUBJECT)),
    tekst: z.string().transform(severalLines).pipe(z.string().min(1).max(LONGEST_MAIL)),
    aan: z.enum(['plaats', 'allen']),
    ticket,
  }),
  async ({ aan, onderwerp, tekst, ticket: form }, { db, offer, payload, req, session, user }) => {
    const owners = ownersOfLists(user);
    const people = (await readActiveSignUps(db, offer.id)).filter(
      ({ organisation, session: key, status }) =>
        key === session.key &&
        (aan === 'allen' || status === 'confirmed') &&
        (owners === null || owners.includes(organisation)),
    );
    const byAddress = new Map(
      people.flatMap(({ email, id }) => (email === null ? [] : [[email.toLowerCase(), { email, id }]])),
    );
    if (byAddress.size === 0) return { outcome: 'nobody' };
    const [desk] = await deskAddresses(payload, offer.organisation, req);
    for (const [address, { email, id }] of byAddress) {
      await enqueueMail(db, {
        // Sent again it stays one mail; with other words it is another one.
        key: `sign-up-mail/${fingerprint([form, offer.id, session.key, onderwerp, tekst, address])}`,
        to: email,
        replyTo: desk ?? user.email,
        subject: onderwerp,
        text: tekst,
        about: { collection: 'sign-ups', id },
      });
    }
    return { outcome: 'mailed', told: { mails: String(byAddress.size) } };
  },
);

function fingerprint(of: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('base64url');
}

/** The forms about a list. */
export const listActions = [add, mail];
