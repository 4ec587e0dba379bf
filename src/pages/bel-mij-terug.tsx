import { requestCallback } from '@/commands';
import { env } from '@/config/env';
import { sitePaths } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { CALLBACK_FIELDS, promisedDay, typedInto, type CallbackTopic } from '@/domain/callback-request';
import { isSlug } from '@/domain/slug';
import { formGate, newTicket } from '@/http/form-gate';
import { publicPage } from '@/http/public-page';
import { getCallbackSubject, getCallingOrganisation, type ReadContext } from '@/queries';
import { TRAP_FIELD } from '@/site/components/form/trap-fields';
import { CallMeBackDoneView, type CallMeBackDone } from '@/site/views/callback/call-me-back-done-view';
import { CallMeBackView, type CallMeBackForm } from '@/site/views/callback/call-me-back-view';

export const config = { unstable_runtimeJS: false };

type Page = { form: CallMeBackForm } | { done: CallMeBackDone };

/** What the address says that it is about. */
function topicIn(params: URLSearchParams): CallbackTopic | null {
  const offer = params.get('aanbod');
  if (isSlug(offer)) return { kind: 'offer', slug: offer };
  const location = params.get('plek');
  return isSlug(location) ? { kind: 'location', slug: location } : null;
}

async function emptyForm(topic: CallbackTopic | null, context: ReadContext): Promise<CallMeBackForm> {
  const subject = topic && (await getCallbackSubject(topic, context));
  return { topic, subject, typed: {}, errors: [], problem: null, ticket: newTicket(), trap: '' };
}

export const getServerSideProps = publicPage<Page>(
  async ({ context, params }) => {
    const desk = params.get('gelukt');
    if (desk === null) return { form: await emptyForm(topicIn(params), context) };
    const organisation = isSlug(desk) ? await getCallingOrganisation(desk, context) : null;
    return { done: { organisation, due: promisedDay(params.get('uiterlijk'), context.now) } };
  },
  async ({ context, fields, headers, params }) => {
    const topic = topicIn(params);
    // What it is about may be unknown for a moment; what somebody typed must not be lost by it.
    const empty = await emptyForm(topic, context).catch(() => emptyForm(null, context));
    const gate = formGate({ fields, headers });
    const form = {
      ...empty,
      topic,
      ticket: gate.again,
      typed: typedInto(gate.fields, CALLBACK_FIELDS),
      trap: gate.fields.get(TRAP_FIELD) ?? '',
    };
    if (gate.status === 'closed') return { page: { form: { ...form, problem: gate.problem } }, ...gate.answer };
    const sent = { fields: gate.fields, topic: empty.subject && topic, ticket: gate.ticket };
    const answer = await requestCallback(sent, env().SITE_URL, context.now);
    if (answer.status === 'invalid') return { page: { form: { ...form, errors: answer.errors } }, status: 422 };
    if (answer.status === 'unavailable') return { page: { form: { ...form, problem: answer.status } }, status: 503 };
    return { goTo: sitePaths(context.locale).callMeBackDone(answer.desk, amsterdamDay(answer.due)) };
  },
);

export default function CallMeBackPage(page: Page) {
  return 'done' in page ? <CallMeBackDoneView {...page.done} /> : <CallMeBackView {...page.form} />;
}
