import { randomUUID } from 'node:crypto';

import { env } from '@/config/env';
import { issueFormTicket, readFormTicket } from '@/config/form-ticket';
import type { FormProblem } from '@/site/components/form/form-problem';
import { TICKET_FIELD, TRAP_FIELD } from '@/site/components/form/trap-fields';

import { isFromElsewhere } from './form-body';
import { formWait } from './form-limit';
import type { SentForm } from './public-page';

/** Nobody reads a form and fills it in faster, in milliseconds. */
const FASTEST = 2_000;
/** A form may lie open for a day: somebody goes and asks. */
const LONGEST = 24 * 3_600_000;

/** For processes without a secret, which there are in development only. */
const OWN_SECRET = randomUUID();
const secret = () => env().PAYLOAD_SECRET ?? OWN_SECRET;

/** Why a form is not taken now. Whoever filled it in gets it back, with these words, and can send it again. */
type GateProblem = Exclude<FormProblem, 'unavailable'>;

/**
 * `ticket` is the same however often this very form is sent; `again` is for the form when it is shown once more: the ticket that
 * it has, as long as that is good, so that who presses again has had the time.
 */
export type Gate = { fields: URLSearchParams; again: string } & (
  | { status: 'open'; ticket: string }
  | { status: 'closed'; problem: GateProblem; answer: { status: 403 | 413 | 422 | 429; wait?: number } }
);

/**
 * A ticket for a form that is given out now. Robots go by the machine's own clock, so forms do.
 *
 * @param id of a form that may be given out several times and still is one and the same
 */
export function newTicket(id?: string): string {
  return issueFormTicket(new Date(), secret(), id);
}

/**
 * Lets a form that writes something through, unless it comes from a robot or from an address that sends too many. Nobody is
 * sent away: what was typed comes back with a reason and a new ticket.
 */
export function formGate(sent: Pick<SentForm, 'fields' | 'headers'>): Gate {
  const gate = keyedFormGate(sent);
  const { fields } = gate;
  const text = fields.get(TICKET_FIELD) ?? '';
  const { age, ticket } = ticketIn(fields);
  const shared = { fields, again: ticket === null ? newTicket() : text };
  const closed = (problem: GateProblem): Gate => ({ ...shared, status: 'closed', problem, answer: { status: 422 } });
  if (gate.status === 'closed') return { ...gate, ...shared };
  if ((fields.get(TRAP_FIELD) ?? '') !== '') return closed('trap');
  if (ticket === null) return closed('tooOld');
  return age < FASTEST ? closed('tooFast') : { ...shared, status: 'open', ticket };
}

/** As {@link Gate}, of a form behind a key; `ticket` is null for one without, or whose time is over. */
type KeyedGate = { fields: URLSearchParams } & (
  { status: 'open'; ticket: string | null } | Pick<Extract<Gate, { status: 'closed' }>, 'status' | 'problem' | 'answer'>
);

/**
 * The same for a form on a page that only who has its key can open. No robot has one: a button counts as fast as somebody
 * presses it, and however long its page lay open.
 */
export function keyedFormGate({ fields: sent, headers }: Pick<SentForm, 'fields' | 'headers'>): KeyedGate {
  const fields = sent ?? new URLSearchParams();
  if (sent === null) {
    return isFromElsewhere(headers.get('Sec-Fetch-Site'))
      ? { fields, status: 'closed', problem: 'elsewhere', answer: { status: 403 } }
      : { fields, status: 'closed', problem: 'tooMuch', answer: { status: 413 } };
  }
  const wait = formWait(headers);
  if (wait !== null) return { fields, status: 'closed', problem: 'tooOften', answer: { status: 429, wait } };
  return { fields, status: 'open', ticket: ticketIn(fields).ticket };
}

/** The ticket in a form, as long as it is good, and the milliseconds since it was given out. */
function ticketIn(fields: URLSearchParams): { ticket: string | null; age: number } {
  const ticket = readFormTicket(fields.get(TICKET_FIELD) ?? '', secret());
  const age = ticket === null ? Infinity : Date.now() - ticket.at.getTime();
  return { ticket: ticket !== null && age <= LONGEST ? ticket.id : null, age };
}
