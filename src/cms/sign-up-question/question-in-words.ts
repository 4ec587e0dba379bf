import { amsterdamDay, amsterdamIso } from '@/domain/amsterdam-time';
import type { Consequence } from '@/domain/sign-up-consequences';

import { clockInWords, dayInWords } from '../dutch-dates';

/** What an edit would take from the people of one offer. */
export interface OfferConsequences {
  title: string;
  consequences: readonly Consequence[];
  /** How many people would get a mail about it, and how many staff would have to call. */
  mailed: number;
  called: number;
}

/** What an editor can say to it. `keep` and `line` are about places that are too many; `yes` is about all else. */
export type AnswerChoice = 'yes' | 'keep' | 'line';

export const ANSWER_LABELS: Record<AnswerChoice, string> = {
  yes: 'Ja, dat is goed.',
  keep: 'Iedereen houdt een plaats. Er komt niemand bij tot er plaats is.',
  line: 'De laatsten gaan naar de wachtlijst. Zij krijgen bericht.',
};

/** A question in words, with the answers that go on; without any there is no way to do this. */
interface QuestionInWords {
  sentences: string[];
  answers: AnswerChoice[];
}

/** Most consequences that are told one by one; behind them only their number. */
const TOLD = 8;

/**
 * Asks in plain Dutch whether somebody really wants what an edit does to people.
 *
 * @param namesOffers whether it is about other documents than the one that is saved, so that they need their names
 */
export function questionInWords(
  offers: readonly OfferConsequences[],
  namesOffers: boolean,
  now: Date,
): QuestionInWords {
  const today = amsterdamDay(now);
  const lines = offers.flatMap(({ consequences, title }) =>
    consequences.map((one) => `${namesOffers ? `${title}: ` : ''}${consequenceInWords(one, today)}`),
  );
  const rest = lines.length - TOLD;
  const called = sum(offers.map((offer) => offer.called));
  const mailed = sum(offers.map((offer) => offer.mailed));
  return {
    sentences: [
      ...lines.slice(0, TOLD),
      ...(rest > 0 ? [`En zo nog ${String(rest)} keer.`] : []),
      ...(mailed > 0 ? [`Wij mailen dit aan ${people(mailed)}.`] : []),
      ...(called > 0 ? [`Zonder e-mailadres: ${people(called)}. Die belt u zelf, zie Aanmeldingen.`] : []),
    ],
    answers: answersTo(offers.flatMap(({ consequences }) => consequences)),
  };
}

function answersTo(consequences: readonly Consequence[]): AnswerChoice[] {
  if (consequences.some(({ kind }) => kind === 'unit')) return [];
  const smaller = consequences.filter((one) => one.kind === 'smaller');
  if (smaller.length === 0) return ['yes'];
  return smaller.every(({ canWait }) => canWait) ? ['keep', 'line'] : ['keep'];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function consequenceInWords(consequence: Consequence, today: string): string {
  const who = whoInWords(consequence);
  switch (consequence.kind) {
    case 'gone':
      return `${who} Voor hen gaat het dan niet door.`;
    case 'unit':
      return `${who} Daarom kunt u nu niet veranderen waarvoor iemand zich aanmeldt. Maak liever nieuw aanbod.`;
    case 'called-off':
      return `${capital(moment(consequence.start, today))} gaat dan niet door. ${who}`;
    case 'moved':
      return `${capital(moment(consequence.start, today))} ${movedInWords(consequence, today)}. ${who}`;
    case 'smaller': {
      const what = consequence.start === null ? '' : `Voor ${moment(consequence.start, today)}: `;
      return `${what}${who} U maakt er ${String(consequence.capacity)} ${consequence.capacity === 1 ? 'plaats' : 'plaatsen'} van.`;
    }
    case 'closed':
      return `${who} Zij houden die, ook als het alleen voor eigen medewerkers is.`;
    case 'handed-over':
      return `${who} De andere organisatie ziet dan hun namen.`;
  }
}

function movedInWords(
  { newEnd, newStart, place, start }: Extract<Consequence, { kind: 'moved' }>,
  today: string,
): string {
  const elsewhere = { same: '', other: 'op een andere plek', none: 'zonder plek' }[place];
  if (Date.parse(start) !== Date.parse(newStart)) {
    return `wordt dan ${[moment(newStart, today), elsewhere].filter((part) => part !== '').join(', ')}`;
  }
  return elsewhere === '' ? `stopt dan om ${clock(newEnd)} uur` : `is dan ${elsewhere}`;
}

/** "9 mensen hebben een plaats, en 2 staan op de wachtlijst." */
function whoInWords({ people: amount, waiting }: Consequence): string {
  const places = `${people(amount)} ${amount === 1 ? 'heeft' : 'hebben'} een plaats`;
  const line = `${String(waiting)} ${waiting === 1 ? 'staat' : 'staan'} op de wachtlijst`;
  if (waiting === 0) return `${places}.`;
  return amount === 0 ? `${line.replace(/^\d+/u, people(waiting))}.` : `${places}, en ${line}.`;
}

function people(amount: number): string {
  return amount === 1 ? '1 persoon' : `${String(amount)} mensen`;
}

/** "woensdag 25 november, 10.00 uur". */
function moment(instant: string, today: string): string {
  const local = amsterdamIso(Date.parse(instant));
  return `${dayInWords(local.slice(0, 10), today)}, ${clock(instant)} uur`;
}

function clock(instant: string): string {
  return clockInWords(amsterdamIso(Date.parse(instant)).slice(11, 16));
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
