import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { now } from '@/config/env';
import { adminPaths, type CallbackAction } from '@/config/paths';
import { markOf } from '@/domain/callback-queue';
import { enqueueMail } from '@/outbox/enqueue';
import type { Mail } from '@/outbox/mail';
import type { CallbackRequest, User } from '@/payload-types';

import { answerButton } from '../asking/outcome';
import { sentFields } from '../asking/sent-fields';
import { idOf } from '../relation';
import { inTransaction } from '../transaction';
import { OUTCOMES, type Outcome } from './outcome';

/** Times that a request is looked at anew because a colleague changed it meanwhile. */
const TURNS = 5;

/** What a button does: what comes of it, and what is to be written and mailed. */
export interface Decision {
  outcome: Outcome;
  change?: Partial<CallbackRequest>;
  mails?: Mail[];
}

/** Who pressed a button, when, and the request as it is until everything is written. */
export interface Scene {
  request: CallbackRequest;
  user: User;
  now: Date;
  req: PayloadRequest;
}

/** What every form of the queue says beside its own fields. */
interface Frame {
  /** What the request looked like to who pressed the button; absent: whatever it looks like now. */
  seen?: string;
  /** Parameters of the screen to come back to. */
  back: Record<string, string>;
}

const frame = z
  .object({ seen: z.string().max(200).optional(), back: z.string().max(200).default('') })
  .transform(({ back, seen }): Frame => ({ seen, back: Object.fromEntries(new URLSearchParams(back)) }));

/**
 * An endpoint for a button of the queue. It takes a form (a browser is sent back to the queue) or JSON (which is answered).
 * Whose request it is not gets the same answer as for one that is not there; of two who press at once the second finds what
 * the first made of it.
 *
 * @param form what the button sends
 * @param decide judges and says what to write; called while nobody else can change the request
 */
export function acting<Form extends z.ZodType>(
  action: CallbackAction,
  form: Form,
  decide: (given: z.output<Form>, scene: Scene) => Decision | Promise<Decision>,
): Omit<Endpoint, 'root'> {
  return {
    path: `/:id/${action}`,
    method: 'post',
    handler: async (req) => {
      const fields = await sentFields(req);
      const { back, seen } = frame.catch({ back: {} }).parse(fields);
      const id = z.uuid().safeParse(req.routeParams?.id);
      const { user } = req;
      if (!user) return answer(req, 'signed-out', back);
      if (!id.success) return answer(req, 'gone', back);
      const given = form.safeParse(fields);
      const outcome = await inTurn(id.data, req, (request) => {
        if (!given.success) return { outcome: 'unreadable' };
        if (seen !== undefined && seen !== seenOf(request)) return { outcome: 'changed' };
        return decide(given.data, { request, user, now: now(), req });
      });
      return answer(req, outcome, { ...back, verzoek: id.data });
    },
  };
}

/** What somebody sees of a request, in short. */
export function seenOf({ assignee, attempts, handovers, status }: CallbackRequest): string {
  return markOf({ status, assignee: idOf(assignee), attempts: attempts ?? [], handovers: handovers ?? [] });
}

async function inTurn(
  id: string,
  asked: PayloadRequest,
  decide: (request: CallbackRequest) => Decision | Promise<Decision>,
): Promise<Outcome> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const outcome = await inTransaction(asked.payload, async ({ db, req }): Promise<Outcome | null> => {
      const request = await asked.payload.findByID({
        collection: 'callback-requests',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: asked.user,
        req,
      });
      if (!request) return 'gone';
      if (!(await hold(request, asked, req))) return null;
      const { change, mails = [], outcome: decided } = await decide(request);
      if (change) await note(id, change, asked, req);
      for (const mail of mails) await enqueueMail(db, mail);
      return decided;
    });
    if (outcome !== null) return outcome;
  }
  return 'changed';
}

/**
 * Keeps a request for this transaction: others who want it wait until what is decided here is written. False when it was
 * changed after it was read.
 */
async function hold(
  { id, updatedAt }: CallbackRequest,
  { payload }: PayloadRequest,
  req: Pick<PayloadRequest, 'transactionID'>,
): Promise<boolean> {
  const held: unknown = await payload.db.updateOne({
    collection: 'callback-requests',
    where: { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] },
    data: { updatedAt },
    // One statement, that looks again at what it waited for.
    options: { atomic: true },
    req,
  });
  return held !== null;
}

async function note(
  id: string,
  change: Partial<CallbackRequest>,
  { payload }: PayloadRequest,
  req: Pick<PayloadRequest, 'transactionID'>,
): Promise<void> {
  await payload.update({
    collection: 'callback-requests',
    id,
    data: change,
    depth: 0,
    // Who may press the button was judged by reading under the rules; what it notes, and where it hands a request to, is
    // closed to people and written by the platform: in the same transaction, without the user whom Payload put in its request.
    overrideAccess: true,
    req: { transactionID: req.transactionID },
  });
}

function answer(req: PayloadRequest, outcome: Outcome, back: Record<string, string>): Response {
  const { status, words } = OUTCOMES[outcome];
  const anchor = back.verzoek === undefined ? '' : `#verzoek-${back.verzoek}`;
  return answerButton(req, `${adminPaths.callbacks({ ...back, melding: outcome })}${anchor}`, {
    body: { outcome, message: words },
    status,
  });
}
