import { ANSWER_WORDS, FEEDBACK_FIELDS, type FeedbackAnswer } from '@/domain/feedback';
import type { RemarkError } from '@/domain/remark';
import { localised } from '@/config/paths';
import { TextField } from '@/site/components/form/field';
import { VisitorForm, type VisitorFormState } from '@/site/components/form/visitor-form';
import { PageHead } from '@/site/components/page-head/page-head';
import { LANGUAGE_TAGS, type MessageKey } from '@/site/messages/words';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

export interface FeedbackViewProps {
  answer: FeedbackAnswer;
  /** Path of the page that asked, on the Dutch site; null when nobody knows. */
  asker: string | null;
  /** What is still asked: a form with its ticket; null when all was said. */
  form: RemarkFormState | null;
}

interface RemarkFormState extends VisitorFormState {
  /** As it was typed. */
  remark: string;
  error: RemarkError | null;
}

const TITLES = {
  yes: 'feedback.yesTitle',
  no: 'feedback.noTitle',
  missed: 'feedback.missedTitle',
} as const satisfies Record<FeedbackAnswer, MessageKey>;

/** After an answer to "did you find what you were looking for?": thanks, what was missed in a few words, and help. */
export function FeedbackView({ answer, asker, form }: FeedbackViewProps) {
  const { locale, paths, words } = useSite();
  const title = words(form || answer === 'yes' ? TITLES[answer] : 'feedback.thanksTitle');
  return (
    <>
      <PageHead title={title} description={null} index={false} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{title}</h1>
          <p className="nl-paragraph nl-paragraph--lead">
            {words(form ? 'feedback.askIntro' : answer === 'yes' ? 'feedback.yesIntro' : 'feedback.thanksIntro')}
          </p>
        </div>
      </div>
      <div className="wrap group">
        {form && <RemarkForm answer={answer} asker={asker} form={form} />}
        {answer !== 'yes' && <Help />}
        <p className="nl-paragraph group">
          <a className="nl-link" href={asker === null ? paths.home : localised(locale, asker)}>
            {words(asker === null ? 'error.retry' : 'feedback.back')}
          </a>
        </p>
      </div>
    </>
  );
}

function RemarkForm({
  answer,
  asker,
  form: { error, remark, ...state },
}: Omit<FeedbackViewProps, 'form'> & { form: RemarkFormState }) {
  const { paths, words } = useSite();
  const wrong = useRemarkError(error) ?? undefined;
  const field = FEEDBACK_FIELDS.remark;
  return (
    <VisitorForm
      {...state}
      action={paths.feedback()}
      messages={{ [field]: wrong }}
      send={{ label: words('feedback.send') }}
    >
      <input type="hidden" name={FEEDBACK_FIELDS.answer} value={ANSWER_WORDS[answer]} />
      {asker !== null && <input type="hidden" name={FEEDBACK_FIELDS.page} value={asker} />}
      <TextField
        name={field}
        label={words('feedback.remark')}
        hint={words('feedback.remarkHint')}
        error={wrong}
        value={remark}
        autoComplete="off"
        optional
      />
    </VisitorForm>
  );
}

function useRemarkError(error: RemarkError | null): string | null {
  const { locale, words } = useSite();
  if (error === null) return null;
  if (error.problem === 'tooLong') return words('feedback.tooLong');
  const kinds = error.kinds.map((kind) => words(`feedback.personalKind.${kind}`));
  return words('feedback.personal', { kinds: new Intl.ListFormat(LANGUAGE_TAGS[locale]).format(kinds) });
}

/** Somebody to talk to, for who did not find it. */
function Help() {
  const { paths, site, words } = useSite();
  const call = callable(site.contact.phone) ?? callable(site.helpline.phone);
  return (
    <section className="group" aria-labelledby="verder">
      <h2 className="nl-heading nl-heading--level-2" id="verder">
        {words('feedback.helpTitle')}
      </h2>
      <p className="nl-paragraph">{words('feedback.helpIntro')}</p>
      <ul className="pill-links">
        {call && (
          <li>
            <a className="pill-link" href={call.href}>
              {words('contact.call', { phone: call.shown })}
            </a>
          </li>
        )}
        <li>
          <a className="pill-link" href={paths.callMeBack()}>
            {words('feedback.callback')}
          </a>
        </li>
        <li>
          <a className="pill-link" href={paths.locations}>
            {words('feedback.walkIn')}
          </a>
        </li>
      </ul>
    </section>
  );
}
