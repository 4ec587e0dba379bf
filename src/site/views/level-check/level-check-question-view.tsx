import {
  CAN_DO_ANSWERS,
  CHECK_FIELDS,
  DEVICE_QUESTION,
  MOST_QUESTIONS,
  NO_DEVICE,
  type CheckSoFar,
  type LevelQuestion,
} from '@/domain/level-check';
import { ErrorSummary } from '@/site/components/form/error-summary';
import { Choices, type Option } from '@/site/components/form/field';
import { PageHead } from '@/site/components/page-head/page-head';
import { Picture } from '@/site/components/picture/picture';
import { TaskDrawing } from '@/site/components/task-drawing/task-drawing';
import type { MessageKey, Translate } from '@/site/messages/words';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { CHECK_ID, CheckButton, CheckForm } from './check-form';

/** A question of the check; null: the first, about devices. */
export interface LevelCheckQuestion {
  soFar: CheckSoFar;
  question: LevelQuestion | null;
  /** From 1. */
  number: number;
  /** What was chosen before going back to it. */
  chosen: string[];
  /** "Next" was pressed and nothing chosen. */
  missing: boolean;
}

const DEVICE_WORDS: [value: string, key: MessageKey][] = [
  ['phone', 'levelCheck.device.phone'],
  ['tablet', 'levelCheck.device.tablet'],
  ['laptop', 'levelCheck.device.laptop'],
  [NO_DEVICE, 'levelCheck.device.none'],
];

const ANSWER_WORDS: Record<(typeof CAN_DO_ANSWERS)[number], MessageKey> = {
  yes: 'levelCheck.answer.yes',
  'with-help': 'levelCheck.answer.withHelp',
  no: 'levelCheck.answer.no',
  unknown: 'levelCheck.answer.unknown',
};

/** What one can choose from; answers of a task's own have the letters of its picture. */
export function answersTo({ options }: LevelQuestion, words: Translate): Option[] {
  if (options.length === 0) return CAN_DO_ANSWERS.map((value) => ({ value, label: words(ANSWER_WORDS[value]) }));
  const own = options.map(({ key, label }) => ({ value: key, label: `${key.toUpperCase()}. ${label}` }));
  return [...own, { value: 'unknown', label: words('levelCheck.answer.unknown') }];
}

/** How far somebody is, without a mark and without a bar that stands still. */
function progress(number: number, words: Translate): string {
  const onward = number >= MOST_QUESTIONS - 2 ? 'levelCheck.nearly' : 'levelCheck.more';
  return `${words('levelCheck.number', { number })}. ${words(onward)}`;
}

/** One question on a page: go on, skip it, or go back. */
export function LevelCheckQuestionView({ chosen, missing, number, question, soFar }: LevelCheckQuestion) {
  const { site, words } = useSite();
  const call = callable(site.contact.phone) ?? callable(site.helpline.phone);
  const aboutDevices = words(soFar.helper ? 'levelCheck.deviceQuestionHelper' : 'levelCheck.deviceQuestion');
  const label = question?.text ?? aboutDevices;
  const error = missing ? words('levelCheck.missing') : undefined;
  const options = question
    ? answersTo(question, words)
    : DEVICE_WORDS.map(([value, key]) => ({ value, label: words(key) }));
  return (
    <>
      <PageHead title={`${words('levelCheck.number', { number })}: ${label}`} description={null} index={false} />
      <div className="wrap level-check" id={CHECK_ID}>
        <ErrorSummary errors={{ [CHECK_FIELDS.choice]: error }} />
        <p className="soft">{progress(number, words)}</p>
        <CheckForm soFar={soFar} question={question?.key ?? DEVICE_QUESTION}>
          <Choices
            name={CHECK_FIELDS.choice}
            label={label}
            legendIsHeading
            kind={question ? 'radio' : 'checkbox'}
            hint={question ? undefined : words('levelCheck.deviceHint')}
            error={error}
            options={options}
            chosen={chosen}
          >
            {question?.drawing && <TaskDrawing drawing={question.drawing} />}
            {question?.picture && (
              <Picture className="level-check__picture" picture={question.picture} sizes="30rem" first />
            )}
          </Choices>
          <p className="level-check__buttons">
            <CheckButton button="next" label={words('levelCheck.next')} main />
            <CheckButton button="skip" label={words('levelCheck.skip')} />
            <CheckButton button="back" label={words('levelCheck.back')} />
          </p>
          <p className="level-check__buttons level-check__switch">
            <CheckButton
              button={soFar.helper ? 'alone' : 'together'}
              label={words(soFar.helper ? 'levelCheck.alone' : 'levelCheck.beginTogether')}
            />
          </p>
        </CheckForm>
        <p className="soft">{words('levelCheck.nothingKept')}</p>
        {call && (
          <p className="nl-paragraph">
            <a className="nl-link" href={call.href}>
              {words('levelCheck.call', { phone: call.shown })}
            </a>
          </p>
        )}
      </div>
    </>
  );
}
