import type { EmployerTraining } from '@/domain/employer-page';
import { asSentence, meetingInWords } from '@/site/messages/dates-in-words';
import { useSite } from '@/site/site-context';

import { Fact } from '../fact/fact';
import { useLangOf } from '../foreign-text/foreign-text';
import { LevelSteps } from '../level-steps/level-steps';
import { levelsInWords } from '../level-steps/levels-in-words';
import { changeInWords, placeInWords, timeInWords } from '../offer-card/offer-in-words';
import { registrationAction } from '../registration/registration-action';

/** When the next meetings of a training are, a line each; what its editor wrote when there are none. */
export function useTrainingTimes(training: EmployerTraining): string[] {
  const { locale, today } = useSite();
  const { next } = training;
  if (next.length > 0) return next.map((meeting) => asSentence(meetingInWords(meeting, today, locale)));
  const time = timeInWords(training, today, locale);
  return time ? [time.first] : [];
}

/** Whether its hours are paid, as a sentence. */
export function useWorkingTime({ inWorkingHours }: Pick<EmployerTraining, 'inWorkingHours'>): string {
  return useSite().words(inWorkingHours ? 'employer.workingHours' : 'employer.ownTime');
}

/** How somebody takes part, as a sentence. */
function useHowToJoin(training: EmployerTraining): string {
  const { words } = useSite();
  const { registration } = training;
  if (registration === 'form') return words('employer.joinHere');
  const isKnown = registration === 'none' || registration === 'intake' || registrationAction(training) !== null;
  return words(isKnown ? `registration.${registration}Long` : 'registration.askLong');
}

/** A training of an employer at a glance, for its own people. The whole card leads to its page, behind the same link. */
export function TrainingCard({ href, training }: { href: string; training: EmployerTraining }) {
  const { locale, site, today, words } = useSite();
  const lang = useLangOf(training.textLocale);
  const levels = training.levels && levelsInWords(training.levels, site.skillLevels, words);
  const times = useTrainingTimes(training);
  const change = changeInWords(training, today, locale);
  return (
    <article className="card">
      <h3 className="nl-heading nl-heading--level-3" lang={lang}>
        <a className="card__link" href={href}>
          {training.title}
        </a>
      </h3>
      {training.summary && (
        <p className="soft clamped" lang={lang}>
          {training.summary}
        </p>
      )}
      <ul className="facts">
        {times.length > 0 && (
          <Fact icon="calendar" name={words('card.when')}>
            {times.map((line) => (
              <div key={line}>{line}</div>
            ))}
            {change && <div className="soft">{change}</div>}
          </Fact>
        )}
        <Fact icon="pin" name={words('card.where')}>
          {placeInWords(training, locale)}
        </Fact>
        <Fact icon="clock" name={words('employer.workingHoursName')}>
          <strong>{useWorkingTime(training)}</strong>
        </Fact>
        {training.contactPresent && (
          <Fact icon="people" name={words('employer.contactName')}>
            {words('employer.contact')} <span lang={lang}>{training.contactPresent}</span>
          </Fact>
        )}
        {training.levels && levels && (
          <li>
            <LevelSteps levels={training.levels} />
            <div>{levels}</div>
          </li>
        )}
        <Fact icon="check" name={words('registration.title')}>
          {useHowToJoin(training)}
        </Fact>
      </ul>
    </article>
  );
}
