import { amsterdamDay } from './amsterdam-time';

/** Who asks: a visitor who wants to be called, or an organisation that wants to do this too. */
export const CALLBACK_KINDS = ['visitor', 'enquiry'] as const;

/** How far a request to be called is: nobody reached out yet, somebody tried, somebody spoke, and it is finished. */
export const CALLBACK_STATUSES = ['open', 'called', 'reached', 'done'] as const;
export type CallbackStatus = (typeof CALLBACK_STATUSES)[number];

/** What came of a call. */
export const CALLBACK_OUTCOMES = ['no-answer', 'voicemail', 'reached'] as const;
export type CallbackOutcome = (typeof CALLBACK_OUTCOMES)[number];

/** Calls in vain after which a request may be closed without having spoken. */
const CALLBACK_ATTEMPTS = 3;

/** Something that was done for a request: a call with what came of it, or (null) a mail. */
export interface Attempt {
  at: string;
  outcome: CallbackOutcome | null;
}

/** The status that follows from what was done. */
export function statusAfter(attempts: readonly Attempt[]): Exclude<CallbackStatus, 'done'> {
  if (attempts.some(({ outcome }) => outcome === 'reached')) return 'reached';
  return attempts.length > 0 ? 'called' : 'open';
}

/** Of what was done, that by who has the request now: what came before it was handed over is history. */
export function sinceHandover<Done extends Attempt>(
  attempts: readonly Done[],
  handovers: readonly { at: string }[],
): Done[] {
  const last = handovers.at(-1)?.at;
  return attempts.filter(({ at }) => last === undefined || Date.parse(at) >= Date.parse(last));
}

/** Whether a request was called in vain so often that it may be closed. */
export function triedEnough(attempts: readonly Attempt[]): boolean {
  return (
    statusAfter(attempts) !== 'reached' &&
    attempts.filter(({ outcome }) => outcome !== null).length >= CALLBACK_ATTEMPTS
  );
}

/** How urgent the first call is. `none`: it was made, or nobody promised a moment. */
export type Urgency = 'none' | 'later' | 'today' | 'late';

/** How urgent it is to call, by the moment (ISO 8601) until when somebody promised to. */
export function urgencyOf(request: { status: CallbackStatus; dueAt: string | null }, now: Date): Urgency {
  if (request.status !== 'open' || request.dueAt === null) return 'none';
  const due = new Date(request.dueAt);
  if (due < now) return 'late';
  return amsterdamDay(due) === amsterdamDay(now) ? 'today' : 'later';
}

/**
 * What somebody saw of a request when they pressed a button, in short: when it is something else by then, a colleague was
 * first, or the button was pressed twice.
 */
export function markOf(request: {
  status: CallbackStatus;
  assignee: string | null;
  attempts: readonly unknown[];
  handovers: readonly unknown[];
}): string {
  const { assignee, attempts, handovers, status } = request;
  return [status, attempts.length, handovers.length, assignee ?? ''].join('.');
}
