import { LONGEST_NAME } from '@/domain/callback-request';
import type { Day } from '@/domain/calendar-day';
import type { LocationLink } from '@/domain/location';
import type { InterfaceLocale } from '@/domain/locale';
import { LARGEST_GROUP, type SignUpUnit } from '@/domain/sign-up';
import { LONGEST_HELP, LONGEST_REMARK, type SignUpError, type SignUpFormKind } from '@/domain/sign-up-form';
import type { Room, SignUpChoice } from '@/domain/sign-up-room';

import { asSentence, meetingInWords } from './dates-in-words';
import { phoneProblemInWords } from './phone-problem-in-words';
import { wordsIn } from './words';

/** "Nog 3 plaatsen", "Vol. U kunt op de wachtlijst". */
export function roomInWords(room: Room, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  if (room.state !== 'free') return words(`signUp.${room.state}`);
  return room.left === null ? words('signUp.free') : words('signUp.left', { left: room.left });
}

/**
 * A session that somebody chooses: "Woensdag 25 november, 10.00 tot 12.00 uur. Nog 3 plaatsen."
 *
 * @param places by their ids, those that are not the offer's own
 */
export function choiceInWords(
  { meetings: [meeting], room }: SignUpChoice,
  places: Record<string, LocationLink>,
  today: Day,
  locale: InterfaceLocale,
): string {
  const words = wordsIn(locale);
  const said = {
    meeting: meeting ? asSentence(meetingInWords(meeting, today, locale)) : words('signUp.unknownTime'),
    room: roomInWords(room, locale),
  };
  const place = meeting?.place == null ? undefined : places[meeting.place]?.name;
  return place === undefined ? words('signUp.choice', said) : words('signUp.choiceElsewhere', { ...said, place });
}

/** As much of a text that somebody typed as is needed to find it. */
const SHOWN = 40;

function namesInWords(names: readonly string[]): string {
  return names.map((name) => (name.length > SHOWN ? `${Array.from(name).slice(0, SHOWN).join('')}…` : name)).join(', ');
}

/** What is wrong with a field of the form to sign up, and what to do. */
export function signUpErrorInWords(
  error: SignUpError,
  { kind, per }: { kind: SignUpFormKind; per: SignUpUnit },
  locale: InterfaceLocale,
): string {
  const words = wordsIn(locale);
  const tooLong = (most: number) => words('callback.tooLong', { most });
  switch (error.field) {
    case 'bijeenkomst':
      if (error.problem === 'missing') return words('signUp.missingSession');
      if (error.problem === 'closed') return words(per === 'series' ? 'signUp.closedSeries' : 'signUp.closedSession');
      if (kind === 'group') return words(per === 'series' ? 'signUp.fullGroupSeries' : 'signUp.fullGroup');
      return words(per === 'series' ? 'signUp.fullSeries' : 'signUp.fullSession');
    case 'namen':
      if ('names' in error) {
        const names = namesInWords(error.names);
        return words(error.problem === 'twice' ? 'signUp.namesTwice' : 'signUp.namesTooLong', { names });
      }
      return error.problem === 'missing'
        ? words('signUp.missingNames')
        : words('signUp.tooManyNames', { most: LARGEST_GROUP });
    case 'naam':
      if (error.problem === 'tooLong') return tooLong(LONGEST_NAME);
      return words(kind === 'group' ? 'signUp.missingHelper' : 'signUp.missingName');
    case 'helper':
      return error.problem === 'tooLong' ? tooLong(LONGEST_NAME) : words('signUp.missingHelper');
    case 'telefoon':
      return error.problem === 'neither' ? words('enquiry.neither') : phoneProblemInWords(error.problem, locale);
    case 'email':
      return words('enquiry.badMail');
    case 'hulp':
      return tooLong(LONGEST_HELP);
    case 'opmerking':
      return tooLong(LONGEST_REMARK);
  }
}
