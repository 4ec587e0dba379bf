import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import type { Database } from '@/catalogue/database';
import { env, now } from '@/config/env';
import { adminPaths, type SignUpAction, type SignUpListAction } from '@/config/paths';
import type { SessionKey } from '@/domain/sign-up';
import type { User } from '@/payload-types';
import type { ListedOffer, ListedSession } from '@/sign-ups/lists';
import { readSignUps, type SignUp } from '@/sign-ups/sign-up';
import type { TellContext } from '@/sign-ups/tell';

import { sentFields } from '../asking/sent-fields';
import { inTransaction } from '../transaction';
import { findOfferWithLists, sessionOf } from './find-lists';
import { OUTCOMES, type Outcome } from './outcome';

/** What came of a button, and what belongs to the answer. */
export interface Done {
  outcome: Outcome;
  /** Parameters of the screen that is shown next, beside those that it was on. */
  show?: Record<string, string>;
  /** What only the answer itself tells who pressed the button. */
  told?: Record<string, string>;
  headers?: Record<string, string>;
}

/** Who pressed a button, when, and the transaction in which it is done. */
export interface Scene {
  user: User;
  now: Date;
  db: Database;
  /** For Payload's own reads and writes in the transaction. */
  req: Pick<PayloadRequest, 'transactionID'>;
  payload: PayloadRequest['payload'];
  offer: ListedOffer;
  session: ListedSession;
  /** What mail to people needs. */
  context: TellContext;
}

type Screen = Record<string, string>;

/** Parameters of the screen that a form stood on. */
const frame = z.object({ les: z.string().max(200).optional() }).catch({});

/**
 * An endpoint for a button beside somebody's name. It takes a form (a browser is sent back to the list) or JSON (which is
 * answered). Whoever is on another organisation's list is as good as not there.
 *
 * @param form what the button sends
 */
export function forPerson<Form extends z.ZodType>(
  action: SignUpAction,
  form: Form,
  act: (given: z.output<Form>, scene: Scene & { person: SignUp }) => Promise<Done>,
): Omit<Endpoint, 'root'> {
  return {
    path: `/:id/${action}`,
    method: 'post',
    handler: async (asked) => {
      const fields = await sentFields(asked);
      const { user } = asked;
      if (!user) return answer(asked, { outcome: 'signed-out' }, null, {});
      const id = z.uuid().safeParse(asked.routeParams?.id);
      const given = form.safeParse(fields);
      let place: Place | null = null;
      const done = await inTransaction(asked.payload, async ({ db, req }): Promise<Done> => {
        const found =
          id.success &&
          (await asked.payload.findByID({
            collection: 'sign-ups',
            id: id.data,
            depth: 0,
            select: { offer: true, session: true },
            disableErrors: true,
            overrideAccess: false,
            user,
            req,
          }));
        if (!found || typeof found.offer !== 'string') return { outcome: 'gone' };
        const moment = now();
        const offer = await findOfferWithLists(asked.payload, user, found.offer, moment, { req, db });
        const session = offer && sessionOf(offer, found.session);
        const [person] = await readSignUps(db, [found.id]);
        if (!session || !person) return { outcome: 'gone' };
        place = { offer: offer.id, session: session.key };
        if (!given.success) return { outcome: 'unreadable' };
        const { payload } = asked;
        return act(given.data, {
          user,
          now: moment,
          db,
          req,
          payload,
          offer,
          session,
          person,
          context: context(asked),
        });
      });
      return answer(asked, done, place, { ...screenOf(fields), ...(id.success ? { wie: id.data } : {}) });
    },
  };
}

/** An endpoint for a form about a whole list: its offer is in the address, its session in the field `bijeenkomst`. */
export function forList<Form extends z.ZodType>(
  action: SignUpListAction,
  form: Form,
  act: (given: z.output<Form>, scene: Scene) => Promise<Done>,
): Omit<Endpoint, 'root'> {
  return {
    path: `/lists/:offer/${action}`,
    method: 'post',
    handler: async (asked) => {
      const fields = await sentFields(asked);
      const { user } = asked;
      if (!user) return answer(asked, { outcome: 'signed-out' }, null, {});
      const key = z.object({ bijeenkomst: z.string().max(200) }).safeParse(fields);
      const given = form.safeParse(fields);
      let place: Place | null = null;
      const done = await inTransaction(asked.payload, async ({ db, req }): Promise<Done> => {
        const moment = now();
        const id = String(asked.routeParams?.offer);
        const offer = await findOfferWithLists(asked.payload, user, id, moment, { req, db });
        const session = offer && sessionOf(offer, key.data?.bijeenkomst ?? '');
        if (!session) return { outcome: 'gone' };
        place = { offer: offer.id, session: session.key };
        if (!given.success) return { outcome: 'unreadable' };
        const { payload } = asked;
        return act(given.data, { user, now: moment, db, req, payload, offer, session, context: context(asked) });
      });
      return answer(asked, done, place, screenOf(fields));
    },
  };
}

function screenOf(fields: unknown): Screen {
  const { les } = frame.parse(fields);
  return les === undefined ? {} : { les };
}

/** The list that a button stood on. */
interface Place {
  offer: string;
  session: SessionKey;
}

function context({ payload }: PayloadRequest): TellContext {
  return { origin: env().SITE_URL, secret: payload.secret, now: now() };
}

/** A browser goes back to the list, where the words stand; anybody else reads them here. */
function answer(req: PayloadRequest, done: Done, place: Place | null, screen: Screen): Response {
  const { status, words } = OUTCOMES[done.outcome];
  const headers = new Headers({ 'Cache-Control': 'no-store', ...done.headers });
  if (!req.headers.get('Accept')?.includes('text/html')) {
    return Response.json({ outcome: done.outcome, message: words, ...done.told }, { status, headers });
  }
  const parameters = { ...(place ? screen : {}), ...done.show, melding: done.outcome };
  const anchor = place && screen.wie !== undefined ? `#persoon-${screen.wie}` : '';
  headers.set('Location', `${adminPaths.signUps(place ?? {}, parameters)}${anchor}`);
  return new Response(null, { status: 303, headers });
}
