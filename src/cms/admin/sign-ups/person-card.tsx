import { adminPaths } from '@/config/paths';
import { mayMark } from '@/domain/presence';
import type { ToldMeeting } from '@/domain/sign-up';
import type { ListedOffer, ListedSession } from '@/sign-ups/lists';

import type { ListedPerson } from '../../sign-up-lists/find-lists';
import { phoneOf } from '../callbacks/words';
import { ActionForm } from './action-form';
import { CALL_WORDS, CANCELLED_BY_WORDS, momentInWords, placesInWords, sessionInWords } from './words';

/** What of a person's card is opened: more to do, or a question before something is done. */
export const OPENED = ['meer', 'afmelden', 'toch'] as const;
export type Opened = (typeof OPENED)[number];

interface PersonCardProps {
  person: ListedPerson;
  offer: ListedOffer;
  session: ListedSession;
  /** The meeting that the list is shown for; null when none goes on. */
  lesson: ToldMeeting | null;
  /** Null: nothing. */
  opened: Opened | null;
  /** Their new manage link, for who just made it. */
  link: string | null;
  /** Places elsewhere in the same offer. */
  elsewhere: readonly ListedSession[];
  now: Date;
}

/** Somebody on a list, and what to do for them. */
export function PersonCard(props: PersonCardProps) {
  const { lesson, link, now, offer, opened, person, session } = props;
  const { email, help, helper, id, name, phone, remark, status } = person;
  const number = phone ? phoneOf(phone) : null;
  const heading = `persoon-${id}`;
  const at = (doing: Opened) =>
    `${adminPaths.signUps({ offer: offer.id, session: session.key }, { ...lessonIn(lesson), wie: id, doen: doing })}#${heading}`;
  const facts: [string, string][] = [
    ['Hulp nodig', help],
    ['Opmerking', remark],
    ['Aangemeld door', helper],
    ['E-mail', email ?? ''],
  ];
  return (
    <li className="digistap-callback digistap-list__person" data-status={status}>
      <article aria-labelledby={heading}>
        <h3 id={heading} tabIndex={-1}>
          {name}
        </h3>
        <Standing person={person} now={now} />
        {status === 'confirmed' && lesson && mayMark(lesson, now) && <Presence person={person} lesson={lesson} />}
        {number && (
          <p className="digistap-callback__phone">
            {number.href ? <a href={number.href}>{number.words}</a> : number.words}
          </p>
        )}
        <dl>
          {facts
            .filter(([, value]) => value !== '')
            .map(([fact, value]) => (
              <div key={fact}>
                <dt>{fact}</dt>
                <dd className="digistap-callback__question">{value}</dd>
              </div>
            ))}
        </dl>
        {link !== null && (
          <p role="status" className="digistap-callbacks__told">
            Dit is de nieuwe link. Schrijf hem nu op, straks ziet u hem niet meer.{' '}
            <strong className="digistap-list__link">{link}</strong>
          </p>
        )}
        <Doing {...props} lesson={lesson} />
        {status !== 'cancelled' && opened === null && (
          <p>
            <a href={at('meer')} aria-describedby={heading}>
              Meer doen
            </a>
          </p>
        )}
        {status !== 'cancelled' && opened === 'meer' && <More {...props} cancelAddress={at('afmelden')} />}
      </article>
    </li>
  );
}

/** The parameters of a screen that shows a lesson. */
export function lessonIn(lesson: Pick<ToldMeeting, 'key'> | null): Record<string, string> {
  return lesson ? { les: lesson.key } : {};
}

function Standing({
  now,
  person: { call, cancelledBy, offeredUntil, status },
}: Pick<PersonCardProps, 'person' | 'now'>) {
  return (
    <>
      {status === 'offered' && offeredUntil && <p>De plaats is vrij tot {momentInWords(offeredUntil, now)}.</p>}
      {status === 'cancelled' && cancelledBy && <p>{CANCELLED_BY_WORDS[cancelledBy]}</p>}
      {call && <p className="digistap-list__call">{CALL_WORDS[call]}</p>}
    </>
  );
}

/** Two large buttons, each of which takes back what it noted when it is pressed again. */
function Presence({ lesson, person }: { person: ListedPerson; lesson: ToldMeeting }) {
  const noted = person.attendance[lesson.key];
  return (
    <ActionForm action="presence" person={person.id} lesson={lesson.key}>
      <p className="digistap-list__presence">
        <button name="aanwezig" value={noted === true ? 'onbekend' : 'ja'} aria-pressed={noted === true}>
          Aanwezig
        </button>
        <button name="aanwezig" value={noted === false ? 'onbekend' : 'nee'} aria-pressed={noted === false}>
          Niet gekomen
        </button>
      </p>
    </ActionForm>
  );
}

/** What is likely to be done now. */
function Doing({ lesson, now, offer, opened, person, session }: PersonCardProps) {
  const form = { person: person.id, lesson: lesson?.key ?? null };
  const taken = session.people.confirmed + session.people.offered;
  const isFree = offer.capacity === null || taken < offer.capacity;
  const mayGive = !session.isCalledOff && (person.status === 'waiting' || person.status === 'offered');
  const heading = `persoon-${person.id}`;
  if (opened === 'afmelden') {
    return (
      <ActionForm {...form} action="cancel">
        <p>
          <strong>Wilt u {person.name} afmelden?</strong>{' '}
          {person.email ? 'Wij sturen een mail.' : 'Bel deze persoon zelf.'}
          {session.people.waiting > 0 && ' De plaats gaat naar wie er wacht.'}
        </p>
        <p className="digistap-callback__buttons">
          <button className="digistap-callback__main">Ja, meld af</button>
          <a href={`${adminPaths.signUps({ offer: offer.id, session: session.key }, lessonIn(lesson))}#${heading}`}>
            Nee, terug
          </a>
        </p>
      </ActionForm>
    );
  }
  if (opened === 'toch' && mayGive) {
    return (
      <ActionForm {...form} action="place">
        <p>
          <strong>{asQuestion(offer, session)} Toch een plaats geven?</strong>
        </p>
        <input type="hidden" name="toch" value="ja" />
        <button className="digistap-callback__main">Ja, geef een plaats</button>
      </ActionForm>
    );
  }
  return (
    <>
      {person.call && (
        <ActionForm {...form} action="told">
          <input type="hidden" name="gezien" value={person.changedAt} />
          <button className="digistap-callback__main">Gebeld, weet het nu</button>
        </ActionForm>
      )}
      {mayGive && (person.status === 'offered' || isFree) && (
        <ActionForm {...form} action="place">
          <button className="digistap-callback__main">
            {person.status === 'offered' ? 'Plaats gaat door' : 'Gesproken: geef een plaats'}
          </button>
        </ActionForm>
      )}
      {mayGive && person.status === 'waiting' && isFree && isToCome(session, now) && (
        <ActionForm {...form} action="offer">
          <button>Bied plaats aan</button>
        </ActionForm>
      )}
      {mayGive && person.status === 'waiting' && !isFree && (
        <p>
          <a
            href={`${adminPaths.signUps({ offer: offer.id, session: session.key }, { ...lessonIn(lesson), wie: person.id, doen: 'toch' })}#${heading}`}
          >
            Toch een plaats geven
          </a>
        </p>
      )}
    </>
  );
}

/** "Er zijn 8 plaatsen, er zijn er 8 bezet." */
export function asQuestion(
  { capacity }: Pick<ListedOffer, 'capacity'>,
  { people }: Pick<ListedSession, 'people'>,
): string {
  const taken = people.confirmed + people.offered;
  const [is, places] = capacity === 1 ? ['is', 'plaats'] : ['zijn', 'plaatsen'];
  const waiting = people.waiting > 0 ? ` ${String(people.waiting)} ${people.waiting === 1 ? 'wacht' : 'wachten'}.` : '';
  return `Er ${is} ${String(capacity ?? 0)} ${places}, er ${taken === 1 ? 'is' : 'zijn'} er ${String(taken)} bezet.${waiting}`;
}

function isToCome({ meetings }: ListedSession, now: Date): boolean {
  return meetings.length === 0 || meetings.some(({ start }) => Date.parse(start) > now.getTime());
}

/** What is done less often. */
function More({ cancelAddress, elsewhere, lesson, now, offer, person }: PersonCardProps & { cancelAddress: string }) {
  const form = { person: person.id, lesson: lesson?.key ?? null };
  const choice = `naar-${person.id}`;
  return (
    <div className="digistap-callback__opened">
      {elsewhere.length > 0 && (
        <ActionForm {...form} action="move">
          <label htmlFor={choice}>Naar een andere keer</label>
          <select id={choice} name="naar" required defaultValue="">
            <option value="">Kies een keer</option>
            {elsewhere.map((session) => (
              <option key={session.key} value={session.key}>
                {sessionInWords(session, now)} ({placesInWords(offer, session)})
              </option>
            ))}
          </select>
          <label className="digistap-choice">
            <input type="checkbox" name="toch" value="ja" /> Ook als het daar vol is
          </label>
          <button>Verplaats</button>
        </ActionForm>
      )}
      <ActionForm {...form} action="new-link">
        <p>Is de link kwijt of bij een ander? De oude link werkt dan niet meer.</p>
        <button>Nieuwe link</button>
      </ActionForm>
      <p className="digistap-callback__buttons">
        <a href={cancelAddress}>Meld af</a>
      </p>
    </div>
  );
}
