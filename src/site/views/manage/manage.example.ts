import type { BookedPerson, BookedSession, Booking } from '@/domain/booking-page';
import { LIBRARY } from '@/site/components/location-card/location-card.example';

const ANS: BookedPerson = { id: 'a1', name: 'Ans de Wit', state: 'confirmed', offeredUntil: null, inLine: null };

/** Somebody in a state. */
export function personWho(state: BookedPerson['state'], name = ANS.name): BookedPerson {
  return {
    ...ANS,
    id: `${name} ${state}`,
    name,
    state,
    offeredUntil: state === 'offered' ? '2026-11-26T13:00:00.000Z' : null,
    inLine: state === 'waiting' ? 3 : null,
  };
}

const LESSON = { start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T12:00:00+01:00', place: null, cancelled: false };

const SESSION: BookedSession = { key: 'r1@1', meetings: [{ ...LESSON, key: 'r1@1' }], people: [ANS], isOver: false };

/** A place in one meeting, with other ones to go to. */
export const BOOKING: Booking = {
  title: 'WhatsApp in de bibliotheek',
  textLocale: 'nl',
  offer: 'whatsapp-in-de-bibliotheek',
  placeKind: 'location',
  place: LIBRARY,
  onlineUrl: null,
  whatToBring: 'Uw telefoon en de lader.',
  contactPresent: null,
  organisation: 'Bibliotheek Rotterdam',
  phone: '010 281 61 00',
  helper: '',
  hasMail: true,
  sessions: [SESSION],
  others: [
    { key: 'r1@2', start: '2026-12-08T10:00:00+01:00', end: '2026-12-08T12:00:00+01:00', place: null, left: 1 },
    { key: 'r1@3', start: '2026-12-15T10:00:00+01:00', end: '2026-12-15T12:00:00+01:00', place: LIBRARY, left: 5 },
    { key: 'r1@4', start: '2026-12-22T10:00:00+01:00', end: '2026-12-22T12:00:00+01:00', place: null, left: null },
  ],
};

/** The booking of these people. */
export function bookingOf(...people: BookedPerson[]): Booking {
  return { ...BOOKING, sessions: [{ ...SESSION, people }] };
}

/** People of an employer in two sessions of a closed training, of which some lessons go another way. */
export const GROUP: Booking = {
  ...BOOKING,
  offer: null,
  helper: 'Ilse van personeelszaken',
  hasMail: false,
  contactPresent: 'Ilse is er de eerste keer bij.',
  sessions: [
    {
      ...SESSION,
      people: [personWho('offered', 'Ans'), personWho('offered', 'Bram'), personWho('confirmed', 'Cor')],
      meetings: [
        { ...LESSON, key: 'r1@1' },
        {
          ...LESSON,
          key: 'r1@2',
          start: '2026-12-08T10:00:00+01:00',
          end: '2026-12-08T12:00:00+01:00',
          cancelled: true,
        },
        {
          ...LESSON,
          key: 'r1@3',
          start: '2026-12-15T10:00:00+01:00',
          end: '2026-12-15T12:00:00+01:00',
          place: LIBRARY,
        },
      ],
    },
    { ...SESSION, key: 'r1@9', people: [personWho('waiting', 'Dini'), personWho('cancelled', 'Evert')] },
  ],
};

/** A booking of which hardly anything is left: the offer is deleted. */
export const BARE_BOOKING: Booking = {
  ...bookingOf(personWho('called-off')),
  title: null,
  offer: null,
  placeKind: null,
  place: null,
  whatToBring: null,
  phone: null,
  hasMail: false,
  others: [],
};
