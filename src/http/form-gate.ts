import { randomUUID } from 'node:crypto';

import { env } from '@/config/env';
import { issueFormTicket, readFormTicket } from '@/config/form-ticket';
import type { FormProblem } from '@/site/components/form/form-problem';
import { TICKET_FIELD, TRAP_FIELD } from '@/site/components/form/trap-fields';

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
  | { status: 'closed'; problem: GateProblem; answer: { status: 413 | 422 | 429; wait?: number } }
);

/** A ticket for a form that is given out now. Robots go by the machine's own clock, so forms do. */
export function newTicket(): string {
  return issueFormTicket(new Date(), secret());
}

/**
 * Lets a form that writes something through, unless it comes from a robot or from an address that sends too many. Nobody is
 * sent away: what was typed comes back with a reason and a new ticket.
 */
export function formGate({ fields: sent, headers }: Pick<SentForm, 'fields' | 'headers'>): Gate {
  const fields = sent ?? new URLSearchParams();
  const text = fields.get(TICKET_FIELD) ?? '';
  const ticket = readFormTicket(text, secret());
  const age = ticket === null ? Infinity : Date.now() - ticket.at.getTime();
  const isGood = ticket !== null && age <= LONGEST;
  const shared = { fields, again: isGood ? text : newTicket() };
  const closed = (problem: GateProblem): Gate => ({ ...shared, status: 'closed', problem, answer: { status: 422 } });
  if (sent === null) return { ...shared, status: 'closed', problem: 'tooMuch', answer: { status: 413 } };
  const wait = formWait(headers);
  if (wait !== null) return { ...shared, status: 'closed', problem: 'tooOften', answer: { status: 429, wait } };
  if ((fields.get(TRAP_FIELD) ?? '') !== '') return closed('trap');
  if (!isGood) return closed('tooOld');
  return age < FASTEST ? closed('tooFast') : { ...shared, status: 'open', ticket: ticket.id };
}
