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

import { canRead } from '../access/can-read';
import { answerButton } from '../asking/outcome';
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
interface Pressed {
  user: User;
  now: Date;
  db: Database;
  /** For Payload's own reads and writes in the transaction. */
  req: Pick<PayloadRequest, 'transactionID'>;
  payload: PayloadRequest['payload'];
  /** What mail to people needs. */
  context: TellContext;
}

/** A list as it is now. */
interface List {
  offer: ListedOffer;
  session: ListedSession;
}

/** A button of a list. */
export type Scene = Pressed & List;

/** Parameters of the screen that a form stood on. */
const frame = z
  .object({ les: z.string().max(200), organisatie: z.string().max(40) })
  .partial()
  .catch({});
type Screen = z.output<typeof frame>;

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
  return forAnyPerson(action, form, async (given, { list, ...pressed }) =>
    list ? act(given, { ...pressed, ...list }) : { outcome: 'gone' },
  );
}

/** The same, also for somebody whose offer is deleted: no list shows them, the coming weeks do. */
export function forAnyPerson<Form extends z.ZodType>(
  action: SignUpAction,
  form: Form,
  act: (given: z.output<Form>, scene: Pressed & { person: SignUp; list: List | null }) => Promise<Done>,
): Omit<Endpoint, 'root'> {
  return {
    path: `/:id/${action}`,
    method: 'post',
    handler: async (asked) => {
      const fields = await sentFields(asked);
      const { user } = asked;
      if (!user) return answer(asked, { outcome: 'signed-out' }, onOverview);
      const id = z.uuid().safeParse(asked.routeParams?.id);
      const given = form.safeParse(fields);
      const screen = frame.parse(fields);
      let back: WayBack = onOverview;
      const done = await inTransaction(asked.payload, async ({ db, req }): Promise<Done> => {
        const isTheirs = id.success && (await canRead('sign-ups', id.data, asked, { req }));
        const [person] = isTheirs ? await readSignUps(db, [id.data]) : [];
        if (!person) return { outcome: 'gone' };
        const { offer, session } = person;
        const list = offer === null ? null : await findList(asked, user, { offer, session }, { req, db });
        if (offer !== null && !list) return { outcome: 'gone' };
        back = list ? onList(list, screen, person.id) : onComingWeeks(screen);
        if (!given.success) return { outcome: 'unreadable' };
        const { payload } = asked;
        return act(given.data, { user, now: now(), db, req, payload, person, list, context: context(asked) });
      });
      return answer(asked, done, back);
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
      if (!user) return answer(asked, { outcome: 'signed-out' }, onOverview);
      const key = z.object({ bijeenkomst: z.string().max(200) }).safeParse(fields);
      const given = form.safeParse(fields);
      let back: WayBack = onOverview;
      const done = await inTransaction(asked.payload, async ({ db, req }): Promise<Done> => {
        const offer = String(asked.routeParams?.offer);
        const list = await findList(asked, user, { offer, session: key.data?.bijeenkomst ?? '' }, { req, db });
        if (!list) return { outcome: 'gone' };
        back = onList(list, frame.parse(fields));
        if (!given.success) return { outcome: 'unreadable' };
        const { payload } = asked;
        return act(given.data, { user, now: now(), db, req, payload, ...list, context: context(asked) });
      });
      return answer(asked, done, back);
    },
  };
}

/** A list for who may see it; null for anybody else, and when there is none. */
async function findList(
  { payload }: PayloadRequest,
  user: User,
  asked: { offer: string; session: SessionKey },
  within: Pick<Scene, 'req' | 'db'>,
): Promise<List | null> {
  const offer = await findOfferWithLists(payload, user, asked.offer, now(), within);
  const session = offer && sessionOf(offer, asked.session);
  return session ? { offer, session } : null;
}

/** The address of the screen that is shown next, with what came of it. */
type WayBack = (parameters: Record<string, string>) => string;

const onOverview: WayBack = (parameters) => adminPaths.signUps({}, parameters);

/** To the list that a button stood on, and to the name that it stood beside. */
function onList({ offer, session }: List, { les }: Screen, person?: string): WayBack {
  const screen = { ...(les === undefined ? {} : { les }), ...(person === undefined ? {} : { wie: person }) };
  return (parameters) =>
    adminPaths.signUps({ offer: offer.id, session: session.key }, { ...screen, ...parameters }) +
    (person === undefined ? '' : `#persoon-${person}`);
}

function onComingWeeks({ organisatie }: Screen): WayBack {
  return (parameters) =>
    adminPaths.comingWeeks({ ...(organisatie === undefined ? {} : { organisatie }), ...parameters });
}

function context({ payload }: PayloadRequest): TellContext {
  return { origin: env().SITE_URL, secret: payload.secret, now: now() };
}

function answer(req: PayloadRequest, done: Done, back: WayBack): Response {
  const { status, words } = OUTCOMES[done.outcome];
  return answerButton(req, back({ ...done.show, melding: done.outcome }), {
    body: { outcome: done.outcome, message: words, ...done.told },
    status,
    headers: done.headers,
  });
}
