import { z } from 'zod';

import { issuePreviewTicket } from '@/config/preview-ticket';
import { mayMark } from '@/domain/presence';
import { givePlace, offerPlace, type ByHand } from '@/sign-ups/by-hand';
import { cancelPlaces, movePlace } from '@/sign-ups/change-place';
import { manageAddress } from '@/sign-ups/link';
import { mailLink } from '@/sign-ups/mail-link';
import { readSignUpOffers } from '@/sign-ups/offer';
import { markPresence } from '@/sign-ups/presence';
import { renewLink } from '@/sign-ups/renew-link';
import { tell } from '@/sign-ups/tell';
import { markCalled } from '@/sign-ups/to-call';

import { forAnyPerson, forPerson, type Done, type Scene } from './acting';
import type { Outcome } from './outcome';

const PRESENCE = { ja: true, nee: false, onbekend: null } as const;
const nothing = z.object({});
const evenIfFull = { toch: z.literal('ja').optional() };

/** Whether somebody was there; `onbekend` takes back what was noted. */
const presence = forPerson(
  'presence',
  z.object({ aanwezig: z.enum(['ja', 'nee', 'onbekend']), les: z.string().max(200) }),
  async ({ aanwezig, les }, { db, now, person, session }) => {
    const meeting = session.meetings.find(({ key }) => key === les);
    if (!meeting) return { outcome: 'changed' };
    if (!mayMark(meeting, now)) return { outcome: 'not-yet' };
    if (!(await markPresence(db, person.id, meeting.key, PRESENCE[aanwezig]))) return { outcome: 'changed' };
    return { outcome: aanwezig === 'ja' ? 'present' : aanwezig === 'nee' ? 'absent' : 'unmarked' };
  },
);

/** Staff spoke to somebody who was asked, or who waits: they come. `toch`: beyond the capacity, after a question. */
const place = forPerson('place', z.object(evenIfFull), async ({ toch }, scene) => {
  if (isOff(scene)) return { outcome: 'closed' };
  const { db, offer, person } = scene;
  return byHand(await givePlace(db, offer.id, person.id, { evenIfFull: toch === 'ja' }), 'placed', scene);
});

/** A free place for somebody who waits, kept until they answer. */
const offerByHand = forPerson('offer', nothing, async (_, scene) => {
  if (isOff(scene)) return { outcome: 'closed' };
  return byHand(await offerPlace(scene.db, scene.offer.id, scene.person.id, scene.now), 'offered', scene);
});

const cancel = forPerson('cancel', nothing, async (_, scene) => {
  const { context, db, now, offer, person } = scene;
  const { asked, signUps } = await cancelPlaces(db, offer.id, [person.id], 'staff', now);
  if (signUps.length === 0) return { outcome: 'changed' };
  if (!isOver(scene)) await tell(db, 'cancelled-by-staff', signUps, context);
  await tell(db, 'offered', asked, context);
  return { outcome: 'cancelled' };
});

/** The link that somebody had opens nothing any more; the new one is mailed, and shown to who asked for it. */
const newLink = forPerson('new-link', nothing, async (_, { context, db, now, payload, person, user }) => {
  const signUps = await renewLink(db, person);
  const renewed = signUps.find(({ id }) => id === person.id);
  if (!renewed) return { outcome: 'changed' };
  await mailLink(db, 'renewed', signUps, context);
  const ticket = issuePreviewTicket({ collection: 'sign-ups', id: person.id, user: user.id }, now, payload.secret);
  return { outcome: 'link-renewed', show: { link: ticket }, told: { link: manageAddress(renewed, context) } };
});

/** To another session. `toch`: also when that is full. */
const move = forPerson(
  'move',
  z.object({ naar: z.string().max(200), ...evenIfFull }),
  async ({ naar, toch }, scene) => {
    const { context, db, now, offer, person } = scene;
    const open = (await readSignUpOffers(db, [offer.id], now)).get(offer.id);
    const to = open?.sessions.find(({ isOpen, key }) => isOpen && key === naar);
    if (!open || !to) return { outcome: 'closed' };
    const moved = await movePlace(db, open, person.id, to, now, toch === 'ja');
    if (moved.status !== 'moved') return { outcome: NOT_MOVED[moved.status] };
    await tell(db, 'moved', moved.signUps, context);
    await tell(db, 'offered', moved.asked, context);
    return { outcome: 'moved', show: { naar } };
  },
);

const NOT_MOVED = { full: 'full', already: 'already', stale: 'changed', gone: 'changed' } as const satisfies Record<
  string,
  Outcome
>;

/** Staff told somebody by phone what they did not know yet. `gezien`: when what they told had changed last. */
const told = forAnyPerson('told', z.object({ gezien: z.string().max(40) }), async ({ gezien }, { db, person }) => {
  const isKnown = person.toCall === null || (await markCalled(db, person.id, gezien));
  return { outcome: isKnown ? 'told' : 'changed' };
});

/** The buttons beside a name. */
export const personActions = [presence, place, offerByHand, cancel, newLink, move, told];

async function byHand(given: ByHand, outcome: 'placed' | 'offered', { context, db, ...scene }: Scene): Promise<Done> {
  switch (given.status) {
    case 'done':
      if (!isOver(scene)) await tell(db, outcome === 'placed' ? 'accepted' : 'offered', [given.signUp], context);
      return { outcome };
    case 'gone':
      return { outcome: 'changed' };
    case 'full':
    case 'too-soon':
    case 'begun':
      return { outcome: given.status };
  }
}

/** Nobody needs to be told of a place in what is over. */
function isOver({ now, session }: Pick<Scene, 'now' | 'session'>): boolean {
  return session.lastEnd !== null && Date.parse(session.lastEnd) <= now.getTime();
}

function isOff({ session }: Pick<Scene, 'session'>): boolean {
  return session.isCalledOff;
}
