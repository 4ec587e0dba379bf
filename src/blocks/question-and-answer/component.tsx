import type { Block } from '@/domain/rich-text';
import { PlainText } from '@/site/components/rich-text/plain-text';

type QuestionAndAnswerContent = Extract<Block, { type: 'question-and-answer' }>;

/** Questions with their answers, all of them in sight: nothing has to be found and opened first. */
export function QuestionAndAnswerBlock({ block }: { block: QuestionAndAnswerContent }) {
  return (
    <dl className="questions">
      {block.items.map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>
            <PlainText text={answer} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
