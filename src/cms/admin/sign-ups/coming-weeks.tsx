import type { AdminViewServerProps } from 'payload';

import { now } from '@/config/env';
import { adminPaths } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import type { SessionTask } from '@/domain/session-tasks';
import type { User } from '@/payload-types';

import { organisationsOf } from '../../access/rules';
import { dayInWords } from '../../dutch-dates';
import { findDesks, findTasks, findUnlisted, type Desk, type Unlisted } from '../../sign-up-lists/find-tasks';
import { outcomeIn } from '../../sign-up-lists/outcome';
import { phoneOf } from '../callbacks/words';
import { ActionForm } from './action-form';
import { OutcomeNote } from './outcome-note';
import { CALL_WORDS, momentInWords, taskInWords } from './words';

type WeeksProps = Pick<AdminViewServerProps, 'payload' | 'searchParams'> & { user: User };

/** What needs doing in the coming two weeks, in order of day: of one's own organisations, or of one that was chosen. */
export async function ComingWeeks({ payload, searchParams = {}, user }: WeeksProps) {
  const moment = now();
  const desks = await findDesks(payload, user);
  const chosen = desks.find(({ id }) => id === searchParams.organisatie);
  const own = organisationsOf(user);
  const shown = chosen ? [chosen] : desks.filter(({ id }) => own.includes(id));
  const ids = shown.map(({ id }) => id);
  const [tasks, unlisted] = await Promise.all([findTasks(payload, ids, moment), findUnlisted(payload, user, ids)]);
  return (
    <div className="digistap-callbacks digistap-list">
      <h1>De komende twee weken</h1>
      <p>
        {shown.length > 0 && `${inAList(shown)}. `}
        <a href={adminPaths.signUps()}>Alle aanmeldingen</a>
      </p>
      <OutcomeNote outcome={outcomeIn(searchParams.melding)} person={null} />
      {desks.length > 1 && <DeskChoice desks={desks} chosen={chosen ?? null} hasOwn={own.length > 0} />}
      {desks.length === 0 && <p>U hoort nog bij geen organisatie. Vraag de beheerder om dat in te vullen.</p>}
      {desks.length > 0 && shown.length === 0 && <p>Kies eerst een organisatie.</p>}
      {shown.length > 0 && tasks.length === 0 && unlisted.size === 0 && (
        <p>Er is niets te doen. Alles is klaar voor de komende twee weken.</p>
      )}
      {shown.map((desk) => {
        const people = unlisted.get(desk.id);
        return (
          people && <UnlistedPeople key={desk.id} desk={desk} people={people} isChosen={desk === chosen} now={moment} />
        );
      })}
      {daysOf(tasks).map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`dag-${day}`}>
          <h2 id={`dag-${day}`}>{dayInWords(day, amsterdamDay(moment))}</h2>
          <ul role="list" className="digistap-list__lines">
            {ofDay.map((task) => (
              <TaskLine
                key={`${task.kind} ${task.offer} ${task.session ?? ''} ${task.meeting?.key ?? ''}`}
                task={task}
                now={moment}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown.length > 0 && (
        <p>
          Een contact is: wie erbij is van het werk, of wie mensen ontvangt. Een telefoonnummer is ook goed: van de
          plek, van uw organisatie, of om u aan te melden. Een plek is een locatie die op de site staat. Voor leren op
          internet is het een webadres.
        </p>
      )}
    </div>
  );
}

function TaskLine({ now: moment, task }: { task: SessionTask; now: Date }) {
  const { action, why } = taskInWords(task, moment);
  return (
    <li data-kind={task.kind}>
      <a href={placeOf(task)}>{action}</a>
      <span>{why}</span>
    </li>
  );
}

interface UnlistedProps {
  desk: Desk;
  people: readonly Unlisted[];
  /** The screen is about this organisation alone. */
  isChosen: boolean;
  now: Date;
}

/** Whom to call of an organisation whose offer is deleted: there is no list to find them on. */
function UnlistedPeople({ desk, isChosen, now: moment, people }: UnlistedProps) {
  const heading = `bellen-${desk.id}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>Bellen over aanbod dat weg is: {desk.name}</h2>
      <ul role="list" className="digistap-callbacks__list">
        {people.map(({ call, changedAt, id, name, phone, startsAt }) => {
          const number = phone === null ? null : phoneOf(phone);
          return (
            <li key={id} className="digistap-callback digistap-list__person">
              <h3>{name}</h3>
              <p className="digistap-list__call">{CALL_WORDS[call]}</p>
              {startsAt !== null && <p>Het was gepland op {momentInWords(startsAt, moment)}.</p>}
              <p className="digistap-callback__phone">
                {number?.href ? <a href={number.href}>{number.words}</a> : (number?.words ?? 'Geen nummer bekend')}
              </p>
              <ActionForm action="told" person={id} lesson={null}>
                {isChosen && <input type="hidden" name="organisatie" value={desk.id} />}
                <input type="hidden" name="gezien" value={changedAt} />
                <button className="digistap-callback__main">Gebeld, weet het nu</button>
              </ActionForm>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Where it is done. */
function placeOf({ kind, meeting, offer, session }: SessionTask): string {
  if (session === null) return adminPaths.document('offers', offer);
  return adminPaths.signUps({ offer, session }, kind === 'no-presence' && meeting ? { les: meeting.key } : {});
}

function DeskChoice({ chosen, desks, hasOwn }: { desks: readonly Desk[]; chosen: Desk | null; hasOwn: boolean }) {
  return (
    <form method="get" action={adminPaths.comingWeeks()}>
      <label htmlFor="organisatie">Van welke organisatie?</label>
      <select id="organisatie" name="organisatie" defaultValue={chosen?.id ?? ''}>
        <option value="">{hasOwn ? 'Van uw eigen organisaties' : 'Kies een organisatie'}</option>
        {desks.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button>Toon</button>
    </form>
  );
}

/** On the dashboard: how much there is to do, of which kinds. Nothing for who has nothing to do. */
export async function ComingWeeksCard({ payload, user }: { payload: WeeksProps['payload']; user: User }) {
  const own = organisationsOf(user);
  if (user.role === 'coach' || own.length === 0) return null;
  const [tasks, unlisted] = await Promise.all([findTasks(payload, own, now()), findUnlisted(payload, user, own)]);
  const alone = [...unlisted.values()].flat().length;
  if (tasks.length === 0 && alone === 0) return null;
  const counts = KINDS_IN_SHORT.flatMap(([name, isOne]) => {
    const amount = tasks.filter(({ kind }) => isOne(kind)).length + (isOne('call-called-off') ? alone : 0);
    return amount > 0 ? [`${name}: ${String(amount)}`] : [];
  });
  return (
    <section className="digistap-ended" aria-labelledby="digistap-weeks-title">
      <h2 id="digistap-weeks-title">De komende twee weken</h2>
      <p>{counts.join('. ')}.</p>
      <p>
        <a href={adminPaths.comingWeeks()}>Bekijk wat er te doen is</a>
      </p>
    </section>
  );
}

const KINDS_IN_SHORT: readonly [name: string, isOne: (kind: SessionTask['kind']) => boolean][] = [
  ['Bellen', (kind) => kind.startsWith('call-')],
  ['Gaat niet door', (kind) => kind === 'called-off'],
  ['Plek of contact ontbreekt', (kind) => kind === 'no-place' || kind === 'no-contact'],
  ['Er wachten mensen', (kind) => kind === 'waiting' || kind === 'free-places'],
  ['Vol of bijna vol', (kind) => kind === 'full' || kind === 'nearly-full'],
  ['Nog noteren wie er was', (kind) => kind === 'no-presence'],
];

function daysOf(tasks: readonly SessionTask[]): [day: string, tasks: SessionTask[]][] {
  const days = new Map<string, SessionTask[]>();
  for (const task of tasks) days.set(task.day, [...(days.get(task.day) ?? []), task]);
  return [...days];
}

function inAList(desks: readonly Desk[]): string {
  return new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(desks.map(({ name }) => name));
}
