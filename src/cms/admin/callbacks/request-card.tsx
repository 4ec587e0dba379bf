import { adminPaths } from '@/config/paths';
import { CALLBACK_OUTCOMES } from '@/domain/callback-queue';
import { fillReply } from '@/domain/reply-template';
import type { ReplyTemplate } from '@/payload-types';

import { LONGEST_NOTE, LONGEST_REPLY, PROGRAMME } from '../../callback-queue/actions';
import type { QueuedRequest } from '../../callback-queue/find-queue';
import { ActionForm } from './action-form';
import { dueInWords, factsOf, momentInWords, OUTCOME_NAMES, phoneOf } from './words';

/** What a request shows when somebody opens it. */
export interface OpenedRequest {
  /** To whom it can be handed over. */
  desks: { id: string; name: string }[];
  templates: ReplyTemplate[];
  /** The mail that was chosen to begin with. */
  chosen: ReplyTemplate | null;
}

interface RequestCardProps {
  request: QueuedRequest;
  opened: OpenedRequest | null;
  /** Parameters of the screen that it stands on. */
  back: Record<string, string>;
  now: Date;
}

/** Somebody who wants to be called, and what to do about it. */
export function RequestCard({ back, now, opened, request }: RequestCardProps) {
  const { assignee, id, isMine, name, phone, question, status, urgency } = request;
  const due = dueInWords(request, now);
  const number = phone ? phoneOf(phone) : null;
  const heading = `verzoek-${id}`;
  const form = { request, back: new URLSearchParams(back).toString() };
  return (
    <li className="digistap-callback" data-urgency={urgency}>
      <article aria-labelledby={heading}>
        <h2 id={heading} tabIndex={-1}>
          {name}
        </h2>
        {due && <p className="digistap-callback__due">{due}</p>}
        {number && (
          <p className="digistap-callback__phone">
            {number.href ? <a href={number.href}>{number.words}</a> : number.words}
          </p>
        )}
        {question && <p className="digistap-callback__question">{question}</p>}
        <dl>
          {factsOf(request).map(([fact, value]) => (
            <div key={fact}>
              <dt>{fact}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <LastAttempt request={request} now={now} />
        {assignee && !isMine && status !== 'done' && (
          <p className="digistap-callback__whose">{assignee.name ?? 'Een collega'} belt deze persoon.</p>
        )}
        {status !== 'done' && (
          <>
            {!assignee && (
              <ActionForm {...form} action="take">
                <button className="digistap-callback__main">Ik bel</button>
              </ActionForm>
            )}
            {isMine && <AfterCall {...form} />}
            {(status === 'reached' || request.triedEnough) && (
              <ActionForm {...form} action="done">
                <button className="digistap-callback__main">
                  {request.triedEnough ? 'Klaar, niet bereikt' : 'Klaar'}
                </button>
              </ActionForm>
            )}
          </>
        )}
        {opened ? (
          <Opened {...form} opened={opened} now={now} parameters={back} />
        ) : (
          <p>
            <a href={`${adminPaths.callbacks({ ...back, verzoek: id })}#${heading}`} aria-describedby={heading}>
              Meer doen
            </a>
          </p>
        )}
      </article>
    </li>
  );
}

interface FormProps {
  request: QueuedRequest;
  back: string;
}

function LastAttempt({ now, request: { attempts } }: { request: QueuedRequest; now: Date }) {
  const last = attempts.at(-1);
  if (!last) return null;
  const times = attempts.length === 1 ? 'Eén poging' : `${String(attempts.length)} pogingen`;
  return (
    <p>
      {times}. Laatste keer: {momentInWords(last.at, now)}
      {last.outcome && `, ${OUTCOME_NAMES[last.outcome].toLowerCase()}`}.{last.note && ` “${last.note}”`}
    </p>
  );
}

/**
 * After the call: how it went, in one click, with a note for who wants to. The note has lines, so that the Enter key does not
 * press the first of the buttons.
 */
function AfterCall(form: FormProps) {
  const note = `notitie-${form.request.id}`;
  return (
    <ActionForm {...form} action="attempt">
      <label htmlFor={note}>Notitie (mag leeg blijven)</label>
      <textarea id={note} name="note" rows={2} maxLength={LONGEST_NOTE} />
      <p className="digistap-callback__buttons">
        {CALLBACK_OUTCOMES.map((outcome) => (
          <button key={outcome} name="outcome" value={outcome}>
            {OUTCOME_NAMES[outcome]}
          </button>
        ))}
      </p>
    </ActionForm>
  );
}

type OpenedProps = FormProps & { opened: OpenedRequest; now: Date; parameters: Record<string, string> };

/** Everything else that can be done with a request, and all that was done. */
function Opened({ opened, now, parameters, ...form }: OpenedProps) {
  const { request } = form;
  const { assignee, isMine, status, triedEnough } = request;
  const isDone = status === 'done';
  const mayUndo = isDone || assignee !== null || request.attempts.length > 0;
  return (
    <div className="digistap-callback__opened">
      <History request={request} now={now} />
      {!isDone && <Sayings {...form} templates={opened.templates} />}
      <p className="digistap-callback__buttons">
        <a href={adminPaths.document('callback-requests', request.id)}>Gegevens verbeteren</a>
      </p>
      {!isDone && assignee && !isMine && (
        <ActionForm {...form} action="take">
          <input type="hidden" name="instead" value={assignee.id} />
          <button>Ik neem het over</button>
        </ActionForm>
      )}
      {mayUndo && (
        <ActionForm {...form} action="undo">
          <button>{undoWords(request)}</button>
        </ActionForm>
      )}
      {!isDone && status !== 'reached' && !triedEnough && (
        <ActionForm {...form} action="done">
          <button>Klaar zonder gesprek</button>
        </ActionForm>
      )}
      {!isDone && <HandOver {...form} desks={opened.desks} />}
      {!isDone && request.email && <Reply {...form} opened={opened} parameters={parameters} />}
    </div>
  );
}

function undoWords({ attempts, status }: QueuedRequest): string {
  if (status === 'done') return 'Toch niet klaar';
  return attempts.length > 0 ? 'Laatste poging weghalen' : 'Toch niemand op dit verzoek';
}

function History({ now, request: { attempts, createdAt, handovers } }: { request: QueuedRequest; now: Date }) {
  const steps = [
    { at: createdAt, words: 'Het verzoek kwam binnen', note: null },
    ...attempts.map(({ at, by, note, outcome }) => ({
      at,
      words: `${by ?? 'Een collega'}: ${outcome ? OUTCOME_NAMES[outcome].toLowerCase() : 'gemaild'}`,
      note,
    })),
    ...handovers.map(({ at, by, from, note, to }) => ({
      at,
      words: `${by ?? 'Een collega'} gaf het door van ${from ?? 'het programma'} aan ${to ?? 'het programma'}`,
      note,
    })),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <>
      <h3>Wat er gebeurde</h3>
      <ol>
        {steps.map(({ at, note, words }, index) => (
          <li key={`${at} ${String(index)}`}>
            {momentInWords(at, now)}. {words}.{note && ` “${note}”`}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What somebody can say on the phone. */
function Sayings({ request, templates }: { request: QueuedRequest; templates: ReplyTemplate[] }) {
  const sayings = templates.filter(({ use }) => use === 'call');
  if (sayings.length === 0) return null;
  return (
    <>
      <h3>Wat kunt u zeggen?</h3>
      {sayings.map(({ id, text, title }) => (
        <details key={id}>
          <summary>{title}</summary>
          <p className="digistap-callback__question">{filled(text, request)}</p>
        </details>
      ))}
    </>
  );
}

function filled(text: string, { name, organisation }: QueuedRequest): string {
  return fillReply(text, { naam: name, organisatie: organisation?.name ?? 'Digistap' });
}

function HandOver({ desks, ...form }: FormProps & { desks: OpenedRequest['desks'] }) {
  const { id, organisation } = form.request;
  const [desk, note] = [`doorgeven-${id}`, `doorgeven-notitie-${id}`];
  return (
    <ActionForm {...form} action="hand-over">
      <h3>Doorgeven</h3>
      <p>Kan een ander beter bellen? Het verzoek is dan meteen van hen, met alle notities.</p>
      <label htmlFor={desk}>Aan wie?</label>
      <select id={desk} name="organisation" required defaultValue="">
        <option value="">Kies een organisatie</option>
        {organisation && <option value={PROGRAMME}>Het programma</option>}
        {desks
          .filter((candidate) => candidate.id !== organisation?.id)
          .map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {candidate.name}
            </option>
          ))}
      </select>
      <label htmlFor={note}>Wat moeten zij weten? (mag leeg blijven)</label>
      <input id={note} name="note" maxLength={LONGEST_NOTE} autoComplete="off" />
      <button>Doorgeven</button>
    </ActionForm>
  );
}

/** A mail: chosen out of the examples, changed at will, and sent. */
function Reply({ opened, parameters, ...form }: FormProps & Pick<OpenedProps, 'opened' | 'parameters'>) {
  const { request } = form;
  const { chosen, templates } = opened;
  const [subject, text] = [`onderwerp-${request.id}`, `mail-${request.id}`];
  return (
    <>
      <h3>Mailen naar {request.email}</h3>
      <ul>
        {templates
          .filter(({ use }) => use === 'mail')
          .map(({ id, title }) => (
            <li key={id}>
              <a
                aria-current={chosen?.id === id}
                href={`${adminPaths.callbacks({ ...parameters, verzoek: request.id, antwoord: id })}#${text}`}
              >
                Begin met “{title}”
              </a>
            </li>
          ))}
      </ul>
      <ActionForm {...form} action="reply">
        <label htmlFor={subject}>Onderwerp</label>
        <input
          id={subject}
          name="subject"
          required
          maxLength={200}
          autoComplete="off"
          defaultValue={chosen ? filled(chosen.title, request) : ''}
        />
        <label htmlFor={text}>Tekst</label>
        <textarea
          id={text}
          name="text"
          required
          rows={10}
          maxLength={LONGEST_REPLY}
          defaultValue={chosen ? filled(chosen.text, request) : ''}
        />
        <button>Mail versturen</button>
      </ActionForm>
    </>
  );
}
