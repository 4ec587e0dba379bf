import type { Occurrence } from '@/domain/schedule';
import { SERIES, type ToldMeeting } from '@/domain/sign-up';
import type { CalendarAttachment } from '@/outbox/mail';
import { signUpCalendar } from '@/standards/icalendar';
import { signUpCalendarWordsIn } from '@/site/messages/calendar-in-words';
import { wordsIn } from '@/site/messages/words';

import { inLocale, type MailFacts } from './mail-facts';
import { isEnd, meetingsOf, type BookingNews, type SignUpNews } from './news';
import type { SignUp } from './sign-up';

/** News that has nothing to do with anybody's calendar: there is no place yet, or it is in there already. */
const NOT_IN_CALENDARS: ReadonlySet<SignUpNews> = new Set(['offered', 'lapsed', 'reminder']);

/**
 * The calendar that goes with news: one for a whole booking, under its id, so that a group is in it once. It is left out as long
 * as it would say of others in the booking what is only true of some.
 *
 * It holds no link to manage the place: people share their calendars.
 *
 * @param pageUrl see MailNews
 * @param origin address of the site
 */
export function mailCalendar(
  { changes, news, now, people }: BookingNews<SignUp>,
  facts: MailFacts,
  { origin, pageUrl }: { origin: string; pageUrl: string | null },
): CalendarAttachment | null {
  const [first] = people;
  if (!first || NOT_IN_CALENDARS.has(news)) return null;
  const isEnded = isEnd(news) || news === 'in-line';
  const told = new Set(people.map(({ id }) => id));
  const others = (facts.attending.get(first.booking) ?? []).some((id) => !told.has(id));
  if ((others && news !== 'signed-up') || (!isEnded && !people.some(({ status }) => status === 'confirmed')))
    return null;
  const gone = changes.flatMap(({ after, before }) => (before && !after ? [{ ...before, cancelled: true }] : []));
  const coming = meetingsOf(news, first.told, changes, now);
  const off = [...first.told, ...gone].filter(({ cancelled, end }) => cancelled && Date.parse(end) > now.getTime());
  const [meeting] = coming;
  if (!meeting) return null;
  const offer = facts.offers.get(first.offer ?? '');
  const title = (offer && inLocale(offer.titles, first.locale)) ?? wordsIn(first.locale)('signUpMail.untitled');
  const text = signUpCalendar(
    {
      id: first.booking,
      offer: {
        title,
        location: facts.places.get(offer?.location ?? '') ?? null,
        otherPlaces: Object.fromEntries(facts.places),
      },
      takesPart:
        first.session === SERIES
          ? { in: 'series', meetings: [...new Set([...coming, ...off])].map(toOccurrence) }
          : { in: 'session', meeting: toOccurrence(meeting) },
      isEnded,
      phone: facts.organisations.get(first.organisation)?.phone ?? null,
      manageUrl: null,
      pageUrl,
    },
    {
      siteUrl: origin,
      stamp: now,
      exactPlaces: new Set([...facts.places.values()].flatMap(({ isExact, slug }) => (isExact ? [slug] : []))),
      words: signUpCalendarWordsIn(first.locale, now),
    },
  );
  return { fileName: title, text };
}

/** A meeting as calendars have it. Its key says which row it comes from, and when that planned it. */
function toOccurrence({ cancelled, end, key, place, start }: ToldMeeting): Occurrence {
  const at = key.lastIndexOf('@');
  return {
    row: key.slice(0, at),
    originalStart: key.slice(at + 1),
    start,
    end,
    place,
    ...(cancelled && { status: 'cancelled' }),
  };
}
