import { ANSWER_WORDS, FEEDBACK_ANSWERS, FEEDBACK_FIELDS } from '@/domain/feedback';
import { useSite } from '@/site/site-context';

/** "Did you find what you were looking for?", below a page. One press answers it. */
export function FeedbackQuestion() {
  const { path, paths, words } = useSite();
  return (
    <form className="wrap section feedback-question" method="post" action={paths.feedback()}>
      <h2 className="nl-heading nl-heading--level-3" id="reactie">
        {words('feedback.question')}
      </h2>
      <input type="hidden" name={FEEDBACK_FIELDS.page} value={path} />
      <div className="pill-links" role="group" aria-labelledby="reactie">
        {FEEDBACK_ANSWERS.map((answer) => (
          <button
            key={answer}
            className="pill-link feedback-question__answer"
            type="submit"
            name={FEEDBACK_FIELDS.answer}
            value={ANSWER_WORDS[answer]}
          >
            {words(`feedback.${answer}`)}
          </button>
        ))}
      </div>
    </form>
  );
}
