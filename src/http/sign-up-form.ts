import { SIGN_UP_PARAMETERS, sitePaths } from '@/config/paths';
import { typedInto } from '@/domain/callback-request';
import type { SignUpSubject } from '@/domain/offer-page';
import { SIGN_UP_FIELDS, type SignUpAnswer, type SignUpFormKind } from '@/domain/sign-up-form';
import { TRAP_FIELD } from '@/site/components/form/trap-fields';
import type { SignUpFormOnPage } from '@/site/views/sign-up/sign-up-form-on-page';

import { formGate, newTicket } from './form-gate';
import type { FormAnswer, SentForm } from './public-page';

/** What the pages with a form to sign up have apart from each other. */
interface SignUpFormOf {
  kind: SignUpFormKind;
  /** What is signed up for; null when its reader may know of no such thing. */
  find: () => Promise<SignUpSubject | null>;
}

/** What every page with a form to sign up shows. */
export interface SignUpFormPage {
  form: SignUpFormOnPage;
}

/** The form as its address asks for it, with a session chosen when that names one; null when there is no such form. */
export async function emptySignUpForm(
  params: URLSearchParams,
  { find, kind }: SignUpFormOf,
): Promise<SignUpFormPage | null> {
  const subject = await find();
  return subject && { form: { ...blank(params, kind), subject } };
}

/**
 * Answers the form that somebody sent. What they typed comes back with it, also while nobody can tell what it is for.
 *
 * @param send signs them up; `ticket` is the same however often this very form is sent
 */
export async function answerSignUpForm(
  { context, fields, headers, params }: SentForm,
  { find, kind }: SignUpFormOf,
  send: (sent: { fields: URLSearchParams; ticket: string }) => Promise<SignUpAnswer>,
): Promise<FormAnswer<SignUpFormPage> | null> {
  const gate = formGate({ fields, headers });
  const sent = {
    ...blank(params, kind),
    ticket: gate.again,
    typed: typedInto(gate.fields, SIGN_UP_FIELDS),
    trap: gate.fields.get(TRAP_FIELD) ?? '',
  };
  const again = async (
    what: Partial<SignUpFormOnPage>,
    answer: { status: 200 | 403 | 413 | 422 | 429 | 503; wait?: number },
  ): Promise<FormAnswer<SignUpFormPage> | null> => {
    const subject = await find().catch(() => 'not now' as const);
    if (subject === null) return null;
    return { page: { form: { ...sent, ...what, subject: subject === 'not now' ? null : subject } }, ...answer };
  };
  if (gate.status === 'closed') return again({ problem: gate.problem }, gate.answer);
  const answer = await send({ fields: gate.fields, ticket: gate.ticket });
  switch (answer.status) {
    case 'ok':
      return { goTo: sitePaths(context.locale).manageSignUp(answer.token, 'aangemeld', answer.already) };
    case 'already':
      return again({ already: true }, { status: 200 });
    case 'invalid':
      return again({ errors: answer.errors }, { status: 422 });
    case 'unavailable':
      return again({ problem: answer.status }, { status: 503 });
    case 'unknown':
      return null;
  }
}

function blank(params: URLSearchParams, kind: SignUpFormKind): Omit<SignUpFormOnPage, 'subject'> {
  const session = params.get(SIGN_UP_PARAMETERS.session);
  return {
    kind,
    typed: session === null ? {} : { bijeenkomst: session },
    errors: [],
    already: false,
    page: Number(params.get(SIGN_UP_PARAMETERS.page) ?? 1),
    problem: null,
    ticket: newTicket(),
    trap: '',
  };
}
