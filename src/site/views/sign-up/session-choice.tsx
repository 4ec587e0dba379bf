import { signUpFormPath } from '@/config/paths';
import type { SignUpSubject } from '@/domain/offer-page';
import { choicesOnPage, isChoosable } from '@/domain/sign-up-room';
import { Choices } from '@/site/components/form/field';
import { errorId } from '@/site/components/form/field-messages';
import { asSentence, meetingInWords } from '@/site/messages/dates-in-words';
import { choiceInWords, roomInWords } from '@/site/messages/sign-up-in-words';
import { useSite } from '@/site/site-context';

import type { SignUpFormOnPage } from './sign-up-form-on-page';

const FIELD = 'bijeenkomst';
/** Meetings of a series that are named one by one. */
const MOST_LESSONS = 20;

interface SessionChoiceProps {
  form: Pick<SignUpFormOnPage, 'kind' | 'page' | 'subject' | 'typed'>;
  /** Path of the form, without parameters. */
  action: string;
  error: string | undefined;
}

/** When it is: the sessions to choose one from, or all meetings of a series. */
export function SessionChoice({ action, error, form }: SessionChoiceProps) {
  const { kind, page, subject, typed } = form;
  const { locale, today, words } = useSite();
  // Nobody knows what there is to choose from: what was chosen stays chosen.
  if (!subject) return <input type="hidden" name={FIELD} value={typed.bijeenkomst ?? ''} />;
  if (subject.per === 'series') return <Series subject={subject} error={error} />;
  const { choices, page: shown, pages } = choicesOnPage(subject.choices, page, typed.bijeenkomst ?? null);
  const open = choices.filter(isChoosable);
  const only = pages === 1 && open.length === 1 ? open[0]?.key : undefined;
  const chosen = open.find(({ key }) => key === (typed.bijeenkomst ?? only));
  return (
    <div>
      <Choices
        name={FIELD}
        label={words('signUp.when')}
        error={error}
        options={choices.map((choice) => ({
          value: choice.key,
          label: choiceInWords(choice, subject.otherPlaces, today, locale),
          disabled: !isChoosable(choice),
        }))}
        chosen={chosen ? [chosen.key] : []}
      />
      {pages > 1 && (
        <ul className="pill-links group">
          {[
            { to: shown - 1, label: words('signUp.earlier') },
            { to: shown + 1, label: words('signUp.later') },
          ]
            .filter(({ to }) => to >= 1 && to <= pages)
            .map(({ label, to }) => (
              <li key={to}>
                <a className="pill-link" href={signUpFormPath(action, { group: kind === 'group', page: to })}>
                  {label}
                </a>
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}

/** All meetings of a series that are still to come: there is nothing to choose. */
function Series({ error, subject }: { error: string | undefined; subject: SignUpSubject }) {
  const { locale, today, words } = useSite();
  const [series] = subject.choices;
  if (!series) return null;
  const more = series.meetings.length - MOST_LESSONS;
  return (
    <section className={error ? 'field field--wrong' : 'field'} id={FIELD} tabIndex={-1}>
      <h2 className="nl-heading nl-heading--level-3">{words('signUp.lessons')}</h2>
      {error && (
        <p className="field__error" id={errorId(FIELD)}>
          {error}
        </p>
      )}
      <p className="nl-paragraph">
        {words('signUp.lessonsAll')} {`${roomInWords(series.room, locale)}.`}
      </p>
      {series.meetings.length === 0 ? (
        <p className="nl-paragraph">{words('signUp.unknownTime')}.</p>
      ) : (
        <ol>
          {series.meetings.slice(0, MOST_LESSONS).map((meeting) => {
            const said = meetingInWords(meeting, today, locale);
            const place = meeting.place === null ? undefined : subject.otherPlaces[meeting.place]?.name;
            const whole = place === undefined ? said : `${said}, ${place}`;
            return (
              <li key={meeting.start}>
                {meeting.cancelled ? words('meeting.cancelled', { meeting: whole }) : asSentence(whole)}
              </li>
            );
          })}
        </ol>
      )}
      {more > 0 && <p className="nl-paragraph">{words('signUp.lessonsMore', { count: more })}</p>}
    </section>
  );
}
