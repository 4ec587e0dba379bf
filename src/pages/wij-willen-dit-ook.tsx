import { sendEnquiry } from '@/commands';
import { env } from '@/config/env';
import { sitePaths } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { promisedDay, typedInto } from '@/domain/callback-request';
import type { Day } from '@/domain/calendar-day';
import { ENQUIRY_FIELDS } from '@/domain/enquiry';
import { formGate, newTicket } from '@/http/form-gate';
import { publicPage } from '@/http/public-page';
import { TRAP_FIELD } from '@/site/components/form/trap-fields';
import { EnquiryDoneView } from '@/site/views/enquiry/enquiry-done-view';
import { EnquiryView, type EnquiryForm } from '@/site/views/enquiry/enquiry-view';

export const config = { unstable_runtimeJS: false };

type Page = { form: EnquiryForm } | { due: Day };

export const getServerSideProps = publicPage<Page>(
  ({ context, params }) =>
    Promise.resolve(
      params.has('gelukt')
        ? { due: promisedDay(params.get('uiterlijk'), context.now) }
        : { form: { typed: {}, errors: [], problem: null, ticket: newTicket(), trap: '' } },
    ),
  async ({ context, fields, headers }) => {
    const gate = formGate({ fields, headers });
    const form: EnquiryForm = {
      typed: typedInto(gate.fields, ENQUIRY_FIELDS),
      errors: [],
      problem: null,
      ticket: gate.again,
      trap: gate.fields.get(TRAP_FIELD) ?? '',
    };
    if (gate.status === 'closed') return { page: { form: { ...form, problem: gate.problem } }, ...gate.answer };
    const sent = { fields: gate.fields, ticket: gate.ticket, locale: context.locale };
    const answer = await sendEnquiry(sent, env().SITE_URL, context.now);
    if (answer.status === 'invalid') return { page: { form: { ...form, errors: answer.errors } }, status: 422 };
    if (answer.status === 'unavailable') return { page: { form: { ...form, problem: answer.status } }, status: 503 };
    return { goTo: sitePaths(context.locale).enquiryDone(amsterdamDay(answer.due)) };
  },
);

export default function EnquiryPage(page: Page) {
  return 'due' in page ? <EnquiryDoneView due={page.due} /> : <EnquiryView {...page.form} />;
}
