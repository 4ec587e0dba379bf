import { amsterdamDay, amsterdamIso } from '@/domain/amsterdam-time';
import type { Day } from '@/domain/calendar-day';
import type { SessionTask, TaskKind } from '@/domain/session-tasks';
import { canBeAskedByMail } from '@/domain/session-tasks';
import { isSeries, type CancelledBy, type ToCall, type ToldMeeting } from '@/domain/sign-up';
import type { ListedOffer, ListedSession } from '@/sign-ups/lists';

import { asSentence, clockInWords, dayInWords } from '../../dutch-dates';

/** How lists of sign-ups say things, to who gives the course. */

export const CANCELLED_BY_WORDS: Record<CancelledBy, string> = {
  person: 'Meldde zich zelf af.',
  staff: 'Een collega meldde deze persoon af.',
  session: 'De bijeenkomst gaat niet door.',
  lapsed: 'Reageerde niet op tijd op een vrije plaats.',
};

export const CALL_WORDS: Record<ToCall, string> = {
  // The time or the place may be another one, too, than they know.
  offered: 'Bel deze persoon: er is een plaats vrij. Zeg er ook bij wanneer en waar.',
  'called-off': 'Bel deze persoon: het gaat niet door.',
  changed: 'Bel deze persoon: de tijd of de plek is anders.',
  lapsed: 'Bel deze persoon: de plaats die vrij was, is weer weg.',
  'in-line': 'Bel deze persoon: die heeft geen plaats meer, en staat weer op de wachtlijst.',
};

/** "dinsdag 24 november, 10.00 tot 12.00 uur". */
export function meetingInWords({ end, start }: Pick<ToldMeeting, 'start' | 'end'>, now: Date): string {
  return `${dayOf(start, now)}, ${clockOf(start)} tot ${clockOf(end)} uur`;
}

/** What a list is for, in a few words. */
export function sessionInWords({ key, meetings, start }: ListedSession, now: Date): string {
  if (!isSeries(key)) return meetings[0] ? meetingInWords(meetings[0], now) : 'Datum niet bekend';
  const next = meetings.find(({ cancelled, end }) => !cancelled && Date.parse(end) > now.getTime());
  if (next) return `Hele reeks, de volgende keer is ${meetingInWords(next, now)}`;
  return start === null ? 'Hele reeks, datum nog niet bekend' : `Hele reeks, begon op ${dayOf(start, now)}`;
}

/** "6 van 8 plaatsen, 2 wachten". */
export function placesInWords(
  { capacity }: Pick<ListedOffer, 'capacity'>,
  { people }: Pick<ListedSession, 'people'>,
): string {
  const taken = people.confirmed + people.offered;
  const places =
    capacity === null
      ? `${String(taken)} ${taken === 1 ? 'plaats' : 'plaatsen'} bezet`
      : `${String(taken)} van ${String(capacity)} ${capacity === 1 ? 'plaats' : 'plaatsen'}`;
  return [
    places,
    people.offered > 0 && `waarvan ${String(people.offered)} aangeboden`,
    people.waiting > 0 && `${String(people.waiting)} ${people.waiting === 1 ? 'wacht' : 'wachten'}`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** "dinsdag 24 november, 10.00 uur". */
export function momentInWords(moment: string, now: Date): string {
  return `${dayOf(moment, now)}, ${clockOf(moment)} uur`;
}

/** What to do, as the words of a link, and why. */
export function taskInWords(task: SessionTask, now: Date): { action: string; why: string } {
  const { action, why } = TASKS[task.kind](task, now);
  const when = task.meeting ? `, ${whenOf(task.meeting, task.day, now)}` : '';
  return { action, why: `${task.title}${when}. ${why}` };
}

/** At what time on the day that it stands under, or when altogether. */
function whenOf({ start }: Pick<ToldMeeting, 'start'>, day: Day, now: Date): string {
  return amsterdamDay(new Date(start)) === day ? `${clockOf(start)} uur` : momentInWords(start, now);
}

const people = (count: number) => (count === 1 ? '1 persoon' : `${String(count)} mensen`);
const stillToHear = (count: number) => `${people(count)} ${count === 1 ? 'weet' : 'weten'} dat nog niet.`;
const wait = (count: number) => `${people(count)} ${count === 1 ? 'wacht' : 'wachten'}`;

const TASKS: Record<TaskKind, (task: SessionTask, now: Date) => { action: string; why: string }> = {
  'call-offered': call('Er is een plaats vrij.'),
  'call-called-off': call('Het gaat niet door.'),
  'call-changed': call('De tijd of de plek is anders.'),
  'call-in-line': call('Er zijn minder plaatsen. Wie geen plaats meer heeft, staat weer op de wachtlijst.'),
  'call-lapsed': call('De plaats die vrij was, is weer weg.'),
  'called-off': ({ count, unaware }) => ({
    action: 'Bekijk de lijst',
    why: `Dit gaat niet door, voor ${people(count)}. ${unaware === 0 ? 'Iedereen weet het.' : stillToHear(unaware)}`,
  }),
  'no-place': ({ count }) => ({ action: 'Vul in waar het is', why: `Er staat geen plek bij.${more(count)}` }),
  'no-contact': ({ count }) => ({
    action: 'Vul in wie mensen kunnen vragen',
    why: `Er staat geen naam en geen nummer bij.${more(count)}`,
  }),
  'free-places': ({ count, left, meeting }, now) => ({
    action: canBeAskedByMail(meeting?.start ?? null, now) ? 'Bied een plaats aan' : 'Bel zelf wie er wacht',
    why: `${asSentence(wait(count))} ${left === null ? 'Er is plaats.' : `Er ${left === 1 ? 'is 1 plaats' : `zijn ${String(left)} plaatsen`} vrij.`}`,
  }),
  waiting: ({ count }) => ({
    action: 'Bekijk de wachtlijst',
    why: `Het is vol. ${asSentence(wait(count))} Kan er een extra keer bij?`,
  }),
  full: () => ({ action: 'Bekijk de lijst', why: 'Het is vol.' }),
  'nearly-full': ({ left }) => ({
    action: 'Bekijk de lijst',
    why: `Bijna vol: nog ${String(left ?? 0)} ${left === 1 ? 'plaats' : 'plaatsen'} vrij.`,
  }),
  'no-presence': () => ({ action: 'Noteer wie er was', why: 'Dit is voorbij. Er is nog niets genoteerd.' }),
};

/** Whom no mail told what is the matter. */
function call(matter: string): (task: SessionTask) => { action: string; why: string } {
  return ({ count }) => ({ action: `Bel ${people(count)}`, why: `${matter} Mensen weten dat pas als u belt.` });
}

/** How often, when it is more than once. */
function more(count: number): string {
  return count > 1 ? ` In deze twee weken ${String(count)} keer.` : '';
}

function dayOf(moment: string, now: Date): string {
  return dayInWords(amsterdamDay(new Date(moment)), amsterdamDay(now));
}

function clockOf(moment: string): string {
  return clockInWords(amsterdamIso(new Date(moment)).slice(11, 16));
}
