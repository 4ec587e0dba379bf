import { questionOf, tasksOnPaper, type LevelQuestion, type WordedTask } from '@/domain/level-check';
import { SKILL_LEVELS, type SkillLevel } from '@/domain/skill-level';
import { LevelSteps } from '@/site/components/level-steps/level-steps';
import { PageHead } from '@/site/components/page-head/page-head';
import { Picture } from '@/site/components/picture/picture';
import { TaskDrawing } from '@/site/components/task-drawing/task-drawing';
import { useSite } from '@/site/site-context';

import { answersTo } from './level-check-question-view';

/** Questions of a level on paper, with the letters of the right answers where one chooses. */
interface PaperStep {
  level: SkillLevel;
  questions: (LevelQuestion & { right: string[] })[];
}

export interface LevelCheckOnPaper {
  steps: PaperStep[];
}

/** The same tasks for everybody, step by step. */
export function paperOf(tasks: readonly WordedTask[]): LevelCheckOnPaper {
  const steps = SKILL_LEVELS.map((level) => ({
    level,
    questions: tasksOnPaper(tasks, level).map((task) => ({
      ...questionOf(task, false),
      right: task.options.filter((option) => option.right).map(({ key }) => key.toUpperCase()),
    })),
  }));
  return { steps: steps.filter(({ questions }) => questions.length > 0) };
}

const HOW = ['how1', 'how2', 'how3', 'how4', 'how5', 'how6'] as const;

/** The check to print: questions in large type with boxes to tick, and on a sheet of its own how to read them. */
export function LevelCheckPaperView({ steps }: LevelCheckOnPaper) {
  const { origin, paths, words } = useSite();
  const answers = steps.flatMap(({ level, questions }) =>
    questions.flatMap(({ key, right }, index) =>
      right.length > 0 ? [{ key, level, number: index + 1, letter: right.join(', ') }] : [],
    ),
  );
  return (
    <div className="paper">
      <PageHead title={words('levelCheck.sheet.title')} description={words('levelCheck.sheet.description')} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('levelCheck.sheet.title')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('levelCheck.sheet.intro')}</p>
          <p className="paper__screen-only">{words('levelCheck.sheet.print')}</p>
        </div>
      </div>
      <div className="wrap">
        {steps.map(({ level, questions }) => (
          <section key={level} className="group" aria-labelledby={`trede-${String(level)}`}>
            <h2 className="nl-heading nl-heading--level-2" id={`trede-${String(level)}`}>
              <LevelSteps levels={{ from: level, to: level }} decorative /> {words('levelCheck.sheet.step', { level })}
            </h2>
            <ol className="paper__questions">
              {questions.map((question) => (
                <li key={question.key}>
                  <strong>{question.text}</strong>
                  {question.drawing && <TaskDrawing drawing={question.drawing} />}
                  {question.picture && (
                    <Picture className="level-check__picture" picture={question.picture} sizes="30rem" />
                  )}
                  <ul className="paper__answers">
                    {answersTo(question, words).map(({ label, value }) => (
                      <li key={value}>{label}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </section>
        ))}
        <section className="group paper__how" aria-labelledby="uitleg">
          <h2 className="nl-heading nl-heading--level-2" id="uitleg">
            {words('levelCheck.sheet.how')}
          </h2>
          <ol>
            {HOW.map((how) => (
              <li key={how}>{words(`levelCheck.sheet.${how}`)}</li>
            ))}
          </ol>
          {answers.length > 0 && (
            <>
              <h3 className="nl-heading nl-heading--level-3">{words('levelCheck.sheet.right')}</h3>
              <ul>
                {answers.map(({ key, letter, level, number }) => (
                  <li key={key}>{words('levelCheck.sheet.rightAnswer', { level, number, letter })}</li>
                ))}
              </ul>
            </>
          )}
          <p className="nl-paragraph">
            {words('levelCheck.sheet.onward')}{' '}
            <a className="nl-link" href={paths.catalogue()}>
              {origin.replace(/^https?:\/\//u, '') + paths.catalogue()}
            </a>
          </p>
          <p className="nl-paragraph">{words('levelCheck.sheet.give')}</p>
        </section>
      </div>
    </div>
  );
}
