import { createHash } from 'node:crypto';

import { APIError } from 'payload';

import type { Reconciliation } from '@/sign-ups/reconcile';

import { questionTag } from './question-tag';
import { ANSWER_LABELS, questionInWords, type AnswerChoice, type OfferConsequences } from './question-in-words';

/** The field of a form in which a question is asked and answered; nothing of it is kept. */
export const PEOPLE_ANSWER = 'peopleAnswer';

/** A refusal that a form can take away by an answer. */
export class PeopleQuestion extends APIError {
  /** @param atField what the field of the answer is told, of which nothing but these words reaches it: also what it can answer */
  constructor(message: string, answers: readonly { value: string; label: string }[], atField = message) {
    super(message, 400, { errors: [{ path: PEOPLE_ANSWER, message: atField, answers }] }, true);
  }
}

interface Asked {
  reconciliations: readonly Reconciliation[];
  /** What was said to it already. */
  answer: unknown;
  /** Whether it is about other documents than the one that is saved. */
  namesOffers: boolean;
  /** What to do first where there is no form to answer in; null: there is one. */
  elsewhere: string | null;
  now: Date;
}

/**
 * Asks before something is taken from people who signed up. An answer is good for exactly what was asked: when somebody signed
 * up since, it is asked again.
 *
 * @returns what was chosen; null when nobody loses anything
 * @throws PeopleQuestion when there is no answer yet, or one to another question
 */
export function askAboutPeople({ answer, elsewhere, namesOffers, now, reconciliations }: Asked): AnswerChoice | null {
  const concerned = reconciliations.filter(({ consequences }) => consequences.length > 0);
  if (concerned.length === 0) return null;
  const { answers, sentences } = questionInWords(concerned.map(asOffer), namesOffers, now);
  const mark = markOf(concerned);
  const options = answers.map((choice) => ({ choice, value: `${choice}-${mark}`, label: ANSWER_LABELS[choice] }));
  const chosen = options.find(({ value }) => value === answer);
  if (chosen) return chosen.choice;
  const message = [...sentences, ...whatToDo(options.length, elsewhere)].join(' ');
  const canBeAnswered = options.length > 0 && elsewhere === null;
  throw new PeopleQuestion(
    message,
    options.map(({ label, value }) => ({ value, label })),
    canBeAnswered ? `${message} ${questionTag(options.map(({ value }) => value))}` : message,
  );
}

function whatToDo(ways: number, elsewhere: string | null): string[] {
  if (ways === 0) return ['Er is niets opgeslagen.'];
  const nothingYet = 'Er is nog niets opgeslagen.';
  return [nothingYet, elsewhere ?? 'Kies wat u wilt, en sla opnieuw op.'];
}

function asOffer({ consequences, outcomes, signUps, terms }: Reconciliation): OfferConsequences {
  const active = new Map(signUps.filter(({ status }) => status !== 'cancelled').map(({ email, id }) => [id, email]));
  const emails = outcomes.filter(({ id }) => active.has(id)).map(({ id }) => active.get(id));
  const called = emails.filter((email) => email === null).length;
  return { title: terms?.title ?? '', consequences, mailed: emails.length - called, called };
}

/** Stands for what is asked: another question has another one. */
function markOf(concerned: readonly Reconciliation[]): string {
  const asked = concerned.map(({ consequences, offer }) => [offer, consequences]);
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 8);
}
