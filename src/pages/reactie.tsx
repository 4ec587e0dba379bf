import { countFeedback, keepRemark } from '@/commands';
import { feedbackPage } from '@/config/feedback-page';
import { sitePaths } from '@/config/paths';
import { FEEDBACK_FIELDS, readAnswer, type FeedbackAnswer } from '@/domain/feedback';
import { clientAddress } from '@/http/client-address';
import { feedbackWait } from '@/http/feedback-limit';
import { formGate, newTicket } from '@/http/form-gate';
import { publicPage, type FormAnswer, type SentForm } from '@/http/public-page';
import { TRAP_FIELD } from '@/site/components/form/trap-fields';
import { FeedbackView, type FeedbackViewProps } from '@/site/views/feedback/feedback-view';

export const config = { unstable_runtimeJS: false };

/** What the question below a page sends, and what comes after it. */
export const getServerSideProps = publicPage(({ params }) => {
  const given = read(params);
  const isDone = given.answer === 'yes' || params.has(FEEDBACK_FIELDS.done);
  return Promise.resolve({ ...given, form: isDone ? null : newForm() });
}, submit);

async function submit(form: SentForm): Promise<FormAnswer<FeedbackViewProps>> {
  const isPress = form.fields !== null && !form.fields.has(FEEDBACK_FIELDS.remark);
  return isPress ? press(form, form.fields ?? new URLSearchParams()) : remark(form);
}

/**
 * A press on an answer is counted and writes nothing else, so it needs no ticket: it may come as fast as somebody can
 * press. Whoever presses too often is thanked and not counted.
 */
async function press({ context, headers }: SentForm, fields: URLSearchParams): Promise<FormAnswer<FeedbackViewProps>> {
  const answer = readAnswer(fields);
  const page = fields.get(FEEDBACK_FIELDS.page) ?? '';
  if (answer !== null && feedbackWait(headers) === null) {
    await countFeedback({ answer, page, presser: clientAddress(headers) ?? '' }, context.now);
  }
  return goOn(context.locale, fields, false);
}

async function remark({ context, fields, headers }: SentForm): Promise<FormAnswer<FeedbackViewProps>> {
  const gate = formGate({ fields, headers });
  const given = read(gate.fields);
  const text = gate.fields.get(FEEDBACK_FIELDS.remark) ?? '';
  const again = { ...newForm(), ticket: gate.again, remark: text, trap: gate.fields.get(TRAP_FIELD) ?? '' };
  if (gate.status === 'closed') {
    return { page: { ...given, form: { ...again, problem: gate.problem } }, ...gate.answer };
  }
  const page = given.asker ?? '';
  const kept = await keepRemark({ ticket: gate.ticket, answer: given.answer, page, text }, context.now);
  switch (kept.status) {
    case 'ok':
      return goOn(context.locale, gate.fields, true);
    case 'invalid':
      return { page: { ...given, form: { ...again, error: kept.errors[0] ?? null } }, status: 422 };
    case 'unavailable':
      return { page: { ...given, form: { ...again, problem: 'unavailable' } }, status: 503 };
  }
}

/** Another address, so that reloading sends nothing twice. */
function goOn(locale: Parameters<typeof sitePaths>[0], fields: URLSearchParams, done: boolean): { goTo: string } {
  const { answer, asker } = read(fields);
  return { goTo: sitePaths(locale).feedback({ answer, page: asker, done }) };
}

/** Who says nothing that we know is asked what they missed. */
function read(fields: URLSearchParams): { answer: FeedbackAnswer; asker: string | null } {
  const asker = feedbackPage(fields.get(FEEDBACK_FIELDS.page) ?? '')?.path ?? null;
  return { answer: readAnswer(fields) ?? 'missed', asker };
}

function newForm(): NonNullable<FeedbackViewProps['form']> {
  return { ticket: newTicket(), remark: '', trap: '', error: null, problem: null };
}

export default FeedbackView;
