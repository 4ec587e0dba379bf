import { manageCalendarPath, type ManageNews } from '@/config/paths';
import {
  mostPressing,
  standing,
  type BookedPerson,
  type BookedSession,
  type Booking,
  type PlaceState,
} from '@/domain/booking-page';
import type { LocationLink } from '@/domain/location';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { Choices } from '@/site/components/form/field';
import type { FormProblem } from '@/site/components/form/form-problem';
import { Icon } from '@/site/components/icon/icon';
import { LocationAddress } from '@/site/components/location-address/location-address';
import { QrCode } from '@/site/components/qr-code/qr-code';
import {
  asSentence,
  dayInWords,
  dayOfInstant,
  meetingInWords,
  timeInWords,
  timeOfInstant,
} from '@/site/messages/dates-in-words';
import { useSite, type Site } from '@/site/site-context';

import { ManageCall } from './manage-call';
import { MANAGE_FIELDS } from './manage-fields';
import { HiddenPeople, ManageForm, WhichPeople } from './manage-form';
import { ManageHead } from './manage-head';

/** Why a form changed nothing; each has words of its own. */
export type ManageViewProblem = 'nobody' | 'noSession' | 'full' | 'closed' | 'late' | 'over' | FormProblem;

export interface Managing {
  token: string;
  booking: Booking;
  /** What has just become of it, as its address says. */
  told: ManageNews | null;
  /** How many more people of the form that was just sent were on the list before it. */
  already: number;
  problem: ManageViewProblem | null;
}

const OWN_PROBLEMS = ['nobody', 'noSession', 'full', 'closed', 'late', 'over'] as const;

function problemInWords(problem: ManageViewProblem, { words }: Site): string {
  const own = OWN_PROBLEMS.find((each) => each === problem);
  return own ? words(`manage.problem.${own}`) : words(`form.${problem as FormProblem}`);
}

function leadOf(state: PlaceState | 'over', people: readonly BookedPerson[], booking: Booking, site: Site): string {
  const { locale, today, words } = site;
  const until = people.find(({ state: own }) => own === 'offered')?.offeredUntil;
  return words(`manage.lead.${state}`, {
    name: booking.organisation,
    number: people.find(({ inLine }) => inLine !== null)?.inLine ?? 1,
    until: until
      ? words('time.dayAndRange', {
          day: dayInWords(dayOfInstant(until), today, locale),
          time: timeInWords(timeOfInstant(until), locale),
        })
      : '',
  });
}

/** Whether what the address says of it is still so: addresses are kept, and places change. */
function isStillSo(told: ManageNews, people: readonly BookedPerson[], isStanding: boolean): boolean {
  switch (told) {
    case 'aangemeld':
    case 'verplaatst':
      return isStanding;
    case 'afgemeld':
      return people.some(({ state }) => state === 'cancelled');
    case 'ja':
      return people.some(({ state }) => state === 'confirmed');
    case 'nieuwe-link':
      return true;
  }
}

/** What happens after signing up, in the order in which it happens. */
function WhatHappens({ hasMail, isWaiting }: { hasMail: boolean; isWaiting: boolean }) {
  const { words } = useSite();
  return (
    <section>
      <h2 className="nl-heading nl-heading--level-2">{words('manage.next.title')}</h2>
      <ul>
        <li>{words(hasMail ? 'manage.next.mail' : 'manage.next.noMail')}</li>
        {isWaiting && <li>{words('manage.next.waiting')}</li>}
        {hasMail && !isWaiting && <li>{words('manage.next.reminder')}</li>}
        <li>{words('manage.next.cannot')}</li>
      </ul>
    </section>
  );
}

function personInWords({ inLine, state }: BookedPerson, { words }: Site): string {
  return words(`manage.short.${state}`, { number: inLine ?? 1 });
}

/** Behind the time of a meeting, where it is when that is not where the offer is. */
function placeName(place: LocationLink | null): string {
  return place ? `, ${place.name}, ${place.city}` : '';
}

/** What people of a booking go to: when, with the file for their calendar. */
function Session({ session, showsPeople, token }: { session: BookedSession; showsPeople: boolean; token: string }) {
  const site = useSite();
  const { locale, today, words } = site;
  const withPlace = session.people.find(({ state }) => state === 'confirmed' || state === 'offered');
  return (
    <section>
      {showsPeople && (
        <>
          <h2 className="nl-heading nl-heading--level-2">{words('manage.people')}</h2>
          <ul>
            {session.people.map((person) => (
              <li key={person.id}>
                <strong>{person.name}</strong>: {personInWords(person, site)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="nl-heading nl-heading--level-2">{words('manage.when')}</h2>
      {session.meetings.length === 0 && <p className="nl-paragraph">{words('manage.whenUnknown')}</p>}
      <ul>
        {session.meetings.map((meeting) => {
          const when = meetingInWords(meeting, today, locale);
          return (
            <li key={meeting.key}>
              {meeting.cancelled ? words('meeting.cancelled', { meeting: when }) : asSentence(when)}
              {placeName(meeting.place)}
            </li>
          );
        })}
      </ul>
      {withPlace && session.meetings.length > 0 && !session.isOver && (
        <p className="nl-paragraph manage-ways">
          <a className="pill-link" href={manageCalendarPath(token, withPlace.id)} download="agenda.ics">
            <Icon name="calendar" />
            {words('manage.calendar')}
          </a>
        </p>
      )}
    </section>
  );
}

function Where({ booking }: { booking: Booking }) {
  const { paths, words } = useSite();
  const lang = useLangOf(booking.textLocale);
  const { contactPresent, onlineUrl, place, placeKind, whatToBring } = booking;
  const isKnown = place !== null || booking.sessions.some(({ meetings }) => meetings.some((meeting) => meeting.place));
  const elsewhere = placeKind !== 'location' ? placeKind : isKnown ? null : 'unknown';
  return (
    <>
      {(place ?? elsewhere) && (
        <section>
          <h2 className="nl-heading nl-heading--level-2">{words('manage.where')}</h2>
          {place && <LocationAddress location={place} />}
          {place && (
            <p className="nl-paragraph">
              <a className="nl-link" href={paths.location(place.slug)}>
                {words('offer.placeMore')}
              </a>
            </p>
          )}
          {elsewhere && <p className="nl-paragraph">{words(`place.${elsewhere}`)}</p>}
          {onlineUrl && (
            <p className="nl-paragraph">
              <a className="nl-link" href={onlineUrl}>
                {onlineUrl}
              </a>
            </p>
          )}
        </section>
      )}
      {whatToBring && (
        <section>
          <h2 className="nl-heading nl-heading--level-2">{words('offer.whatToBring')}</h2>
          <p className="nl-paragraph" lang={lang}>
            {whatToBring}
          </p>
        </section>
      )}
      {contactPresent && (
        <section>
          <h2 className="nl-heading nl-heading--level-2">{words('offer.contactPresent')}</h2>
          <p className="nl-paragraph" lang={lang}>
            {contactPresent}
          </p>
        </section>
      )}
    </>
  );
}

/** The answer to a place that came free. */
function Answer({ people, token }: { people: BookedPerson[]; token: string }) {
  const { words } = useSite();
  if (people.length === 0) return null;
  return (
    <div className="manage-ways">
      <ManageForm action="ja" label={words(people.length === 1 ? 'manage.yes' : 'manage.yesGroup')} token={token}>
        <HiddenPeople people={people} />
      </ManageForm>
      <ManageForm action="af" kind="secondary" label={words('manage.no')} token={token}>
        <HiddenPeople people={people} />
      </ManageForm>
    </div>
  );
}

function Move({ booking, people, token }: { booking: Booking; people: BookedPerson[]; token: string }) {
  const { locale, today, words } = useSite();
  const { others } = booking;
  if (others.length === 0) return null;
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3">{words('manage.move.title')}</h3>
      <p className="nl-paragraph">{words('manage.move.intro')}</p>
      <ManageForm action="verplaats" kind="secondary" label={words('manage.move.button')} token={token}>
        <WhichPeople label={words('manage.move.who')} people={people} />
        <Choices
          name={MANAGE_FIELDS.session}
          label={words('manage.move.when')}
          options={others.map(({ left, ...other }) => {
            const meeting = asSentence(meetingInWords(other, today, locale)) + placeName(other.place);
            return {
              value: other.key,
              label: left === null ? meeting : words('manage.move.option', { meeting, left }),
            };
          })}
        />
      </ManageForm>
    </>
  );
}

/** What somebody without an account sees of what they signed up for, and can do about it. */
export function ManageView({ already, booking, problem, token, told }: Managing) {
  const site = useSite();
  const { paths, words } = site;
  const lang = useLangOf(booking.textLocale);
  const { hasMail, helper, offer, organisation, phone, sessions, title } = booking;
  const people = sessions.flatMap((session) => session.people);
  const able = standing(booking);
  const isOver = able.length === 0 && sessions.every((session) => session.isOver);
  const state = isOver ? 'over' : mostPressing(people);
  const isGroup = people.length > 1;
  const [one] = people;
  const asked = able.filter((person) => person.state === 'offered');
  const news = told && isStillSo(told, people, able.length > 0) ? told : null;
  return (
    <article>
      <ManageHead
        tab={words('manage.title')}
        title={
          isGroup && state !== 'offered'
            ? words('manage.groupTitle', { count: people.length })
            : words(`manage.state.${state}`)
        }
      >
        {title && (
          <p className="nl-paragraph nl-paragraph--lead">
            <strong lang={lang}>{title}</strong>
            <br />
            {organisation}
          </p>
        )}
        {(!isGroup || state === 'offered') && <p className="nl-paragraph">{leadOf(state, people, booking, site)}</p>}
        {!isGroup && one && <p className="nl-paragraph">{words('manage.for', { name: one.name })}</p>}
        {helper !== '' && <p className="nl-paragraph">{words('manage.helper', { name: helper })}</p>}
      </ManageHead>
      <div className="wrap group prose">
        {problem && (
          <div className="error-summary" id="fouten" role="alert" tabIndex={-1}>
            <p className="nl-paragraph">{problemInWords(problem, site)}</p>
          </div>
        )}
        {news && (
          <p className="note" role="status">
            {words(`manage.told.${news}`)}
            {news === 'aangemeld' && already > 0 && ` ${words('manage.already', { count: already })}`}
          </p>
        )}
        <Answer people={asked} token={token} />
        {news === 'aangemeld' && (
          <WhatHappens hasMail={hasMail} isWaiting={able.every((person) => person.state === 'waiting')} />
        )}
        {sessions.map((session) => (
          <Session key={session.key} session={session} showsPeople={isGroup} token={token} />
        ))}
        <Where booking={booking} />
        <ManageCall phone={phone} />
        {offer && title && (
          <p className="nl-paragraph manage-ways">
            <a className="nl-link" href={paths.offer(offer)}>
              {able.length === 0 ? words('manage.again') : words('manage.offer', { title })}
            </a>
          </p>
        )}
        {(asked.length < able.length || booking.others.length > 0) && able.length > 0 && (
          <section className="manage-ways">
            <h2 className="nl-heading nl-heading--level-2">{words('manage.cannot.title')}</h2>
            {asked.length < able.length && (
              <>
                <p className="nl-paragraph">{words('manage.cannot.intro')}</p>
                <ManageForm action="af" kind="secondary" label={words('manage.cannot.button')} token={token} />
              </>
            )}
            <Move booking={booking} people={able} token={token} />
          </section>
        )}
        <section>
          <h2 className="nl-heading nl-heading--level-2">{words('manage.link.title')}</h2>
          <p className="nl-paragraph">{words('manage.link.keep')}</p>
          {!hasMail && <p className="nl-paragraph">{words('manage.link.noMail')}</p>}
          <QrCode label={words('manage.link.qr')} path={paths.manageSignUp(token)} />
          <div className="manage-ways">
            <p className="nl-paragraph">{words('manage.link.why')}</p>
            <ManageForm action="link" kind="secondary" label={words('manage.link.button')} token={token} />
          </div>
        </section>
      </div>
    </article>
  );
}
