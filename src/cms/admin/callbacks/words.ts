import { amsterdamDay, amsterdamIso } from '@/domain/amsterdam-time';
import type { CallbackOutcome } from '@/domain/callback-queue';
import { phoneHref } from '@/domain/phone';

import type { QueuedRequest } from '../../callback-queue/find-queue';
import type { QueueList } from '../../callback-queue/queue-list';
import { clockInWords, dayInWords } from '../../dutch-dates';
import { LANGUAGE_LABELS } from '../../fields/classification';

/** How the queue says things, to who calls. */

export const LIST_NAMES: Record<QueueList, string> = {
  mine: 'Mijn',
  open: 'Open',
  called: 'Gebeld',
  reached: 'Bereikt',
  done: 'Klaar',
};

export const NOTHING_THERE: Record<QueueList, string> = {
  mine: 'U heeft geen verzoeken op uw naam.',
  open: 'Er wacht niemand. Goed gedaan.',
  called: 'Er is niemand die u nog eens moet bellen.',
  reached: 'Er is niemand met wie nog iets moet gebeuren.',
  done: 'Er is nog niets klaar, of het is al gewist.',
};

export const OUTCOME_NAMES: Record<CallbackOutcome, string> = {
  'no-answer': 'Niet bereikt',
  voicemail: 'Voicemail',
  reached: 'Gesproken',
};

const MOMENTS: Record<NonNullable<QueuedRequest['moment']>, string> = {
  any: 'maakt niet uit',
  morning: 'in de ochtend',
  afternoon: 'in de middag',
  evening: 'in de avond',
};

const SUBJECTS: Record<NonNullable<QueuedRequest['subject']>, string> = {
  'same-here': 'Wij willen dit ook',
  'training-at-work': 'Een training op het werk',
  other: 'Iets anders',
};

/** What somebody wants to know before they call: pairs of a heading and what goes under it. */
export function factsOf(request: QueuedRequest): [name: string, value: string][] {
  const { about, email, language, moment, organisation, organisationName, organisationRole, region, subject } = request;
  const pairs: [string, string | null | undefined | false][] = [
    ['Wanneer bellen?', moment && MOMENTS[moment]],
    ['Taal', language && LANGUAGE_LABELS[language]],
    ['Over', about.join(', ')],
    ['Onderwerp', subject && SUBJECTS[subject]],
    ['Organisatie', organisationName && [organisationName, organisationRole].filter(Boolean).join(', ')],
    ['E-mail', email],
    ['Regio', region],
    ['Bij', organisation?.name ?? 'Het programma'],
  ];
  return pairs.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}

/** Until when to call, with a warning when it is urgent. */
export function dueInWords({ doneAt, dueAt, urgency }: QueuedRequest, now: Date): string | null {
  if (doneAt) return `Klaar sinds ${momentInWords(doneAt, now)}`;
  if (!dueAt) return null;
  const day = dayInWords(amsterdamDay(new Date(dueAt)), amsterdamDay(now));
  switch (urgency) {
    case 'late':
      return `Te laat: u zou bellen voor het einde van ${day}`;
    case 'today':
      return 'Vandaag bellen';
    case 'later':
      return `Bellen op ${day} of eerder`;
    case 'none':
      return null;
  }
}

/** "maandag 23 november, 10.00 uur". */
export function momentInWords(moment: string, now: Date): string {
  const instant = new Date(moment);
  const day = dayInWords(amsterdamDay(instant), amsterdamDay(now));
  return `${day}, ${clockInWords(amsterdamIso(instant).slice(11, 16))} uur`;
}

/** A number to tap, and as it is dialled in the country; no address for what is no number. */
export function phoneOf(phone: string): { href: string | null; words: string } {
  const foreign = /^\+\d{7,15}$/u.test(phone) ? `tel:${phone}` : null;
  return { href: phoneHref(phone) ?? foreign, words: phone.replace(/^\+31(?=\d{9}$)/u, '0') };
}
