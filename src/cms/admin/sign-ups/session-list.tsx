import { env } from '@/config/env';
import { adminPaths, signUpExportPath } from '@/config/paths';
import { readPreviewTicket } from '@/config/preview-ticket';
import { mayMark } from '@/domain/presence';
import type { SignUpStatus, ToldMeeting } from '@/domain/sign-up';
import type { User } from '@/payload-types';
import { manageAddress } from '@/sign-ups/link';
import type { ListedOffer, ListedSession } from '@/sign-ups/lists';
import { readSignUps } from '@/sign-ups/sign-up';

import { databaseOf, type ListedPerson } from '../../sign-up-lists/find-lists';
import { outcomeIn } from '../../sign-up-lists/outcome';
import { keptTyped } from '../../sign-up-lists/typed-cookie';
import { AddForm } from './add-form';
import { findAskedList, type ListProps } from './asked-list';
import { MailForm } from './mail-form';
import { NotThere } from './not-there';
import { OutcomeNote } from './outcome-note';
import { lessonIn, OPENED, PersonCard } from './person-card';
import { meetingInWords, placesInWords, sessionInWords } from './words';

/** Groups of people on a list, with what they are called. */
const GROUPS: readonly [status: SignUpStatus, name: string][] = [
  ['confirmed', 'Met een plaats'],
  ['offered', 'Plaats aangeboden'],
  ['waiting', 'Wachtlijst'],
  ['cancelled', 'Afgemeld'],
];

/** Who comes to a session, on a phone in the room: every button is a plain form. */
export async function SessionList(asked: ListProps) {
  const { headers, payload, searchParams = {}, user } = asked;
  const list = await findAskedList(asked);
  if (!list) return <NotThere />;
  const { lesson, moment, offer, people, session } = list;
  const named = people.find(({ id }) => id === searchParams.wie) ?? null;
  const doing = OPENED.find((each) => each === searchParams.doen) ?? null;
  const link = named && (await linkOf(named, { payload, user, moment, ticket: searchParams.link }));
  const outcome = outcomeIn(searchParams.melding);
  const elsewhere = offer.sessions.filter((other) => other.key !== session.key && mayGoTo(other, moment));
  const active = people.filter(({ status }) => status !== 'cancelled');
  return (
    <div className="digistap-callbacks digistap-list">
      <h1>{offer.title}</h1>
      <p>
        {sessionInWords(session, moment)}. {placesInWords(offer, session)}.{' '}
        <a href={adminPaths.signUps({ offer: offer.id })}>Andere keren</a>
      </p>
      {session.isCalledOff && <p className="digistap-list__call">Dit gaat niet door.</p>}
      {!offer.isLive && <p>Dit aanbod staat niet op de site.</p>}
      <OutcomeNote outcome={outcome} person={named?.name ?? null} />
      <LessonChoice offer={offer} session={session} lesson={lesson} moment={moment} />
      {active.length === 0 && <p>Er staat nog niemand op deze lijst.</p>}
      {GROUPS.map(([status, name]) => {
        const group = people.filter((person) => person.status === status);
        if (group.length === 0) return null;
        const cards = (
          <ul role="list" className="digistap-callbacks__list">
            {group.map((person) => (
              <PersonCard
                key={person.id}
                person={person}
                offer={offer}
                session={session}
                lesson={lesson}
                opened={person === named ? doing : null}
                link={person === named ? link : null}
                elsewhere={elsewhere}
                now={moment}
              />
            ))}
          </ul>
        );
        const title = `${name} (${String(group.length)})`;
        return status === 'cancelled' ? (
          <details key={status} open={named?.status === status || group.some(({ call }) => call !== null)}>
            <summary>{title}</summary>
            {cards}
          </details>
        ) : (
          <section key={status} aria-labelledby={`groep-${status}`}>
            <h2 id={`groep-${status}`}>{title}</h2>
            {cards}
          </section>
        );
      })}
      <h2>Deze lijst</h2>
      {offer.version !== null && !session.isCalledOff && (
        <AddForm
          offer={offer}
          session={session}
          typed={searchParams.erbij === 'ja' && headers ? keptTyped(headers) : null}
          isOpened={searchParams.erbij === 'ja'}
        />
      )}
      {active.length > 0 && (
        <>
          <MailForm offer={offer.id} session={session.key} people={active} />
          <p className="digistap-callback__buttons">
            <a
              href={adminPaths.signUps(
                { offer: offer.id, session: session.key },
                { ...lessonIn(lesson), als: 'papier' },
              )}
            >
              Afdrukken
            </a>
            <a href={signUpExportPath(offer.id, session.key)} download>
              Opslaan voor Excel
            </a>
          </p>
        </>
      )}
    </div>
  );
}

interface LinkAsked {
  payload: ListProps['payload'];
  user: User;
  moment: Date;
  ticket: unknown;
}

/** The manage link of somebody, for whoever has just made it: with a ticket that is theirs and lasts some minutes. */
async function linkOf(person: ListedPerson, { moment, payload, ticket, user }: LinkAsked): Promise<string | null> {
  const seen = typeof ticket === 'string' ? readPreviewTicket(ticket, moment, payload.secret) : null;
  if (seen?.collection !== 'sign-ups' || seen.id !== person.id || seen.user !== user.id) return null;
  const [signUp] = await readSignUps(databaseOf(payload), [person.id]);
  return signUp ? manageAddress(signUp, { origin: env().SITE_URL, secret: payload.secret }) : null;
}

function mayGoTo({ isCalledOff, meetings }: ListedSession, moment: Date): boolean {
  const [first] = meetings;
  return !isCalledOff && first !== undefined && Date.parse(first.start) > moment.getTime();
}

/** Lessons to choose from: those that were, and the one to come. */
const SHOWN = 30;

/** Which lesson of a series the list is for; nothing where there is one only. */
function LessonChoice({
  lesson,
  moment,
  offer,
  session,
}: {
  offer: ListedOffer;
  session: ListedSession;
  lesson: ToldMeeting | null;
  moment: Date;
}) {
  const goingOn = session.meetings.filter(({ cancelled }) => !cancelled);
  if (goingOn.length < 2 || !lesson) return null;
  const coming = goingOn.findIndex((meeting) => !mayMark(meeting, moment));
  const shown = goingOn.slice(0, coming === -1 ? undefined : coming + 1).slice(-SHOWN);
  if (!shown.includes(lesson)) shown.push(lesson);
  return (
    <form method="get" action={adminPaths.signUps({ offer: offer.id, session: session.key })}>
      <label htmlFor="les">Welke les?</label>
      <select id="les" name="les" defaultValue={lesson.key}>
        {shown.map((meeting) => (
          <option key={meeting.key} value={meeting.key}>
            {meetingInWords(meeting, moment)}
          </option>
        ))}
      </select>
      <button>Toon deze les</button>
      {!mayMark(lesson, moment) && <p>Noteren wie er is, kan vanaf de dag zelf.</p>}
    </form>
  );
}
