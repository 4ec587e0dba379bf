import {
  acceptOfferedPlaces,
  cancelSignUps,
  moveSignUps,
  renewalOf,
  renewManageLink,
  type ManageAnswer,
} from '@/commands';
import { env } from '@/config/env';
import { MANAGE_ALREADY, MANAGE_NEWS, MANAGE_TOLD, sitePaths, type ManageNews } from '@/config/paths';
import { LARGEST_GROUP } from '@/domain/sign-up';
import { keyedFormGate, newTicket } from '@/http/form-gate';
import { publicPage, type FormAnswer } from '@/http/public-page';
import { getBooking, type ReadContext } from '@/queries';
import { AskView, type Asking } from '@/site/views/manage/ask-view';
import { MANAGE_ACTIONS, MANAGE_FIELDS, type ManageAction } from '@/site/views/manage/manage-fields';
import { ManageView, type Managing } from '@/site/views/manage/manage-view';
import { MissingBookingView } from '@/site/views/manage/missing-booking-view';
import { RetryView, type Retry } from '@/site/views/manage/retry-view';

export const config = { unstable_runtimeJS: false };

type Page = { managing: Managing } | { asking: Asking } | { retry: Retry };

/** What is told once something was changed. */
const NEWS: Record<Exclude<ManageAction, 'af' | 'link'>, ManageNews> = {
  'af-zeker': 'afgemeld',
  ja: 'ja',
  verplaats: 'verplaatst',
  'link-zeker': 'nieuwe-link',
};

async function shown(
  token: string,
  context: ReadContext,
  { already = 0, problem = null, told = null }: Partial<Pick<Managing, 'already' | 'problem' | 'told'>> = {},
): Promise<{ managing: Managing } | null> {
  const booking = await getBooking(token, context);
  return booking && { managing: { token, booking, told, already, problem } };
}

/** How many of a form were on the list before it, as the address says; 0 when it says what no form can hold. */
function alreadyIn(params: URLSearchParams): number {
  const said = Number(params.get(MANAGE_ALREADY));
  return Number.isInteger(said) && said > 0 && said < LARGEST_GROUP ? said : 0;
}

/** Whom a form is about: ids, as sent. */
function peopleIn(fields: URLSearchParams): string[] {
  return fields.getAll(MANAGE_FIELDS.who).flatMap((ids) => ids.split(','));
}

/** What has to be said twice: the question, and nothing is changed. */
async function asking(
  action: 'af' | 'link',
  token: string,
  about: string[],
  context: ReadContext,
): Promise<{ asking: Asking } | null> {
  const booking = await getBooking(token, context);
  if (!booking) return null;
  const renewal = { ask: 'renew', ticket: newTicket(renewalOf(token)) } as const;
  return { asking: { token, booking, question: action === 'link' ? renewal : { ask: 'cancel', about } } };
}

function changed(
  action: keyof typeof NEWS,
  token: string,
  fields: URLSearchParams,
  form: string | null,
  now: Date,
): Promise<ManageAnswer> {
  const context = { origin: env().SITE_URL, now };
  const sent = { token, ids: peopleIn(fields) };
  switch (action) {
    case 'af-zeker':
      return cancelSignUps(sent, context);
    case 'ja':
      return acceptOfferedPlaces(sent, context);
    case 'verplaats':
      return moveSignUps({ ...sent, session: fields.get(MANAGE_FIELDS.session) }, context);
    case 'link-zeker':
      return renewManageLink({ token, form }, context);
  }
}

export const getServerSideProps = publicPage<Page>(
  async ({ context, params, token }) => {
    const told = MANAGE_NEWS.find((news) => news === params.get(MANAGE_TOLD)) ?? null;
    return shown(token, context, { told, already: alreadyIn(params) });
  },
  async ({ context, fields: sent, headers, token }): Promise<FormAnswer<Page> | null> => {
    const gate = keyedFormGate({ fields: sent, headers });
    if (gate.status === 'closed') {
      const page = await shown(token, context, { problem: gate.problem });
      return page && { page, ...gate.answer };
    }
    const { fields } = gate;
    const action = MANAGE_ACTIONS.find((known) => known === fields.get(MANAGE_FIELDS.action));
    if (action === undefined) {
      const page = await shown(token, context);
      return page && { page };
    }
    if (action === 'af' || action === 'link') {
      const page = await asking(action, token, peopleIn(fields), context);
      return page && { page };
    }
    const answer = await changed(action, token, fields, gate.ticket, context.now);
    switch (answer.status) {
      case 'ok':
        return { goTo: sitePaths(context.locale).manageSignUp(answer.token, NEWS[action]) };
      case 'unknown':
        return null;
      case 'unavailable':
        return { page: { retry: { token, fields: [...fields] } }, status: 503 };
      case 'refused': {
        const page = await shown(token, context, { problem: answer.problem });
        return page && { page, status: 422 };
      }
    }
  },
);

export default function ManageSignUpPage(page: Page) {
  if ('managing' in page) return <ManageView {...page.managing} />;
  return 'asking' in page ? <AskView {...page.asking} /> : <RetryView {...page.retry} />;
}

ManageSignUpPage.Missing = MissingBookingView;
