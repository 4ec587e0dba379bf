import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { CALLBACK_OUTCOMES, sinceHandover, statusAfter, type Attempt } from '@/domain/callback-queue';
import { oneLine, severalLines } from '@/domain/form';
import { callbackDue } from '@/domain/working-days';
import type { CallbackRequest } from '@/payload-types';

import { idOf } from '../relation';
import { acting, type Scene } from './acting';
import { callingOrganisations, deskAddresses } from './desks';
import { handedOver } from './mails';

/** What stands for the programme's own desk in a choice of organisations. */
export const PROGRAMME = 'programma';
/** Most characters of a note, and of a mail. */
export const LONGEST_NOTE = 1000;
export const LONGEST_REPLY = 4000;

const note = z.string().default('').transform(severalLines).pipe(z.string().max(LONGEST_NOTE));
const nothing = z.object({});

/** "Ik bel": for whoever is first; over a colleague only when it is said whose it was. */
const take = acting('take', z.object({ instead: z.uuid().optional() }), ({ instead }, { request, user }) => {
  const assignee = idOf(request.assignee);
  if (request.status === 'done') return { outcome: 'changed' };
  if (assignee !== null && assignee !== user.id && assignee !== instead) return { outcome: 'someone-else' };
  return { outcome: 'taken', change: { assignee: user.id } };
});

/** What came of a call. */
const attempt = acting('attempt', z.object({ outcome: z.enum(CALLBACK_OUTCOMES), note }), (given, scene) => {
  if (scene.request.status === 'done') return { outcome: 'changed' };
  return { outcome: 'noted', change: withAttempt(scene, given) };
});

const done = acting('done', nothing, (_, { request }) =>
  request.status === 'done' ? { outcome: 'changed' } : { outcome: 'finished', change: { status: 'done' } },
);

/** Takes back the last thing: that it is finished, the last call, or that somebody would call. A mail cannot be taken back. */
const undo = acting('undo', nothing, (_, { request }) => {
  const attempts = request.attempts ?? [];
  const since = ownAttempts(request, attempts);
  const last = since.at(-1);
  if (request.status === 'done') return { outcome: 'undone', change: { status: statusAfter(since) } };
  if (last?.outcome) {
    return {
      outcome: 'undone',
      change: { attempts: attempts.slice(0, -1), status: statusAfter(since.slice(0, -1)) },
    };
  }
  if (!last && idOf(request.assignee) !== null) return { outcome: 'undone', change: { assignee: null } };
  return { outcome: 'nothing-to-undo' };
});

/** To another organisation, or the programme: it is theirs at once, with all that was noted. */
const handOver = acting(
  'hand-over',
  z.object({ organisation: z.union([z.uuid(), z.literal(PROGRAMME)]), note }),
  async (given, { now, req, request, user }) => {
    if (request.status === 'done') return { outcome: 'changed' };
    const desks = await callingOrganisations(req.payload, req);
    const from = idOf(request.organisation);
    const to = given.organisation === PROGRAMME ? null : given.organisation;
    if (to === from || (to !== null && !desks.some(({ id }) => id === to))) return { outcome: 'no-such-desk' };
    const handovers = request.handovers ?? [];
    const wasCalled = ownAttempts(request, request.attempts ?? []).length > 0;
    const addresses = await deskAddresses(req.payload, to, req);
    const name = await nameOf(from, req);
    return {
      outcome: 'handed-over',
      change: {
        organisation: to,
        assignee: null,
        status: 'open',
        // What was promised holds until somebody called; then there is a new promise to make.
        dueAt: wasCalled ? callbackDue(now).toISOString() : request.dueAt,
        handovers: [...handovers, { at: now.toISOString(), by: user.id, from, to, note: given.note }],
      },
      mails: addresses.map((address) => ({
        ...handedOver(name),
        key: `callback-handed-over/${request.id}/${String(handovers.length + 1)}/${address}`,
        to: address,
        about: { collection: 'callback-requests', id: request.id },
      })),
    };
  },
);

const reply = acting(
  'reply',
  z.object({
    subject: z.string().transform(oneLine).pipe(z.string().min(1).max(200)),
    text: z.string().transform(severalLines).pipe(z.string().min(1).max(LONGEST_REPLY)),
  }),
  async ({ subject, text }, scene) => {
    const { req, request, user } = scene;
    if (request.status === 'done') return { outcome: 'changed' };
    if (!request.email) return { outcome: 'no-address' };
    const organisation = idOf(request.organisation);
    const address = organisation === null ? undefined : (await deskAddresses(req.payload, organisation, req))[0];
    return {
      outcome: 'replied',
      change: withAttempt(scene, { outcome: null, note: `Mail gestuurd: ${subject}` }),
      mails: [
        {
          key: `callback-reply/${request.id}/${randomUUID()}`,
          to: request.email,
          replyTo: address ?? user.email,
          subject,
          text,
          about: { collection: 'callback-requests', id: request.id },
        },
      ],
    };
  },
);

/** The buttons of the queue. */
export const callbackActions = [take, attempt, done, undo, handOver, reply];

type Attempts = NonNullable<CallbackRequest['attempts']>;

/** Attempts of who has the request now. */
function ownAttempts(request: CallbackRequest, attempts: Attempts): Attempt[] {
  const times = (request.handovers ?? []).flatMap(({ at }) => (at ? [{ at }] : []));
  return sinceHandover(
    attempts.map(({ at, outcome }) => ({ at: at ?? request.createdAt, outcome: outcome ?? null })),
    times,
  );
}

/** A request with one attempt more, by who pressed the button. */
function withAttempt({ now, request, user }: Scene, given: Pick<Attempts[number], 'outcome' | 'note'>) {
  const attempts = [...(request.attempts ?? []), { ...given, at: now.toISOString(), by: user.id }];
  return {
    attempts,
    status: statusAfter(ownAttempts(request, attempts)),
    assignee: idOf(request.assignee) ?? user.id,
  };
}

/** How an organisation is named to another one. */
async function nameOf(organisation: string | null, req: Scene['req']): Promise<string> {
  if (organisation === null) return 'Het programma';
  const found = await req.payload.findByID({
    collection: 'organisations',
    id: organisation,
    depth: 0,
    disableErrors: true,
    select: { name: true },
    overrideAccess: false,
    user: req.user,
    req,
  });
  return found?.name ?? 'Een andere organisatie';
}
