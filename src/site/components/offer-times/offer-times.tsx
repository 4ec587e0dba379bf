import { openDataPaths } from '@/config/paths';
import type { LocationLink } from '@/domain/location';
import type { Offer } from '@/domain/offer-page';
import { asSentence, dateInWords, meetingInWords } from '@/site/messages/dates-in-words';
import { scheduleLimitsInWords, scheduleRuleInWords } from '@/site/messages/schedule-in-words';
import { useSite } from '@/site/site-context';

import { CalendarLinks } from '../calendar-links/calendar-links';
import { meetingChangeInWords } from '../offer-card/offer-in-words';

function OtherPlace({ place }: { place: LocationLink | undefined }) {
  const { paths } = useSite();
  if (!place) return null;
  return (
    <>
      {', '}
      <a className="nl-link" href={paths.location(place.slug)}>
        {place.name}
      </a>
    </>
  );
}

/**
 * When an offer happens: its rules or dates in words, what the editor wrote, and the next meetings; with links to have them in
 * one's own calendar, unless its calendar is not for everybody to follow.
 */
export function OfferTimes({ offer, calendar = true }: { offer: Offer; calendar?: boolean }) {
  const { locale, today, words } = useSite();
  const { cancelled, next, otherPlaces, placeKind, schedule, timesKnown, validFrom, validUntil } = offer;
  const rules = schedule.kind === 'rules' ? schedule.rules : [];
  const limits = schedule.kind === 'rules' ? scheduleLimitsInWords(schedule, today, locale) : null;
  const inWords = rules.flatMap((rule) => {
    const sentence = scheduleRuleInWords(rule, today, locale);
    return sentence === null ? [] : [{ rule, sentence }];
  });
  const begins = validFrom !== null && validFrom > today;
  if (
    placeKind !== 'location' &&
    next.length === 0 &&
    inWords.length === 0 &&
    !schedule.note &&
    !begins &&
    !validUntil
  ) {
    return null;
  }
  const placeOf = (id: string | null) => (id === null ? undefined : otherPlaces[id]);
  return (
    <section>
      <h2 className="nl-heading nl-heading--level-2">{words('offer.times')}</h2>
      {inWords.length > 0 && (
        <ul className="offer-times__rules">
          {inWords.map(({ rule, sentence }) => (
            <li key={rule.id}>
              {sentence}
              <OtherPlace place={placeOf(rule.place)} />
            </li>
          ))}
        </ul>
      )}
      {limits !== null && inWords.length > 0 && <p className="nl-paragraph">{limits}</p>}
      {schedule.note && <p className="nl-paragraph">{schedule.note}</p>}
      {begins && <p className="nl-paragraph">{words('offer.validFrom', { day: dateInWords(validFrom, locale) })}</p>}
      {validUntil && (
        <p className="nl-paragraph">{words('offer.validUntil', { day: dateInWords(validUntil, locale) })}</p>
      )}
      {next.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">{words('offer.dates')}</h3>
          <ul>
            {next.map((meeting) => (
              <li key={meeting.row + meeting.start}>
                {meetingChangeInWords(meeting, today, locale) ?? asSentence(meetingInWords(meeting, today, locale))}
                {meeting.status === 'tentative' && ` ${words('meeting.tentative')}`}
                <OtherPlace place={placeOf(meeting.place)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {cancelled.length > 0 && (
        <ul>
          {cancelled.map((meeting) => (
            <li key={meeting.row + meeting.start}>{meetingChangeInWords(meeting, today, locale)}</li>
          ))}
        </ul>
      )}
      {calendar && next.length + cancelled.length > 0 && (
        <CalendarLinks path={openDataPaths.offerCalendar(offer.slug)} />
      )}
      {next.length === 0 && schedule.kind !== 'text' && (
        // Of a door of which nobody knows the hours it is not the next time that is missing.
        <p className="nl-paragraph">{words(timesKnown ? 'offer.noDates' : 'time.unknown')}</p>
      )}
      {next.length === 0 && schedule.kind === 'text' && !schedule.note && (
        <p className="nl-paragraph">{words('time.unknown')}</p>
      )}
    </section>
  );
}
