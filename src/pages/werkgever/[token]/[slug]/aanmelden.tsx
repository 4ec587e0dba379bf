import { signUp } from '@/commands';
import { env } from '@/config/env';
import { SIGN_UP_PARAMETERS } from '@/config/paths';
import type { SignUpFormKind } from '@/domain/sign-up-form';
import { employerPage } from '@/http/employer-page';
import { answerSignUpForm, emptySignUpForm, type SignUpFormPage } from '@/http/sign-up-form';
import type { PageRequest } from '@/http/public-page';
import { getEmployerSignUp } from '@/queries';
import { SignUpView } from '@/site/views/sign-up/sign-up-view';
import { useSite } from '@/site/site-context';

export const config = { unstable_runtimeJS: false };

interface Page extends SignUpFormPage {
  slug: string;
  token: string;
}

type Asked = Pick<PageRequest, 'context' | 'params' | 'slug' | 'token'>;

const kindIn = (params: URLSearchParams): SignUpFormKind => (params.has(SIGN_UP_PARAMETERS.group) ? 'group' : 'person');

const formOf = ({ context, params, slug, token }: Asked) => ({
  kind: kindIn(params),
  find: async () => (await getEmployerSignUp(token, slug, context))?.subject ?? null,
});

export const getServerSideProps = employerPage<Page>(
  async (asked) => {
    const { params, slug, token } = asked;
    const page = await emptySignUpForm(params, formOf(asked));
    return page && { slug, token, ...page };
  },
  async (sent) => {
    const { context, params, slug, token } = sent;
    const answer = await answerSignUpForm(sent, formOf(sent), async (form) => {
      const found = await getEmployerSignUp(token, slug, context).catch(() => 'not now' as const);
      if (found === null) return { status: 'unknown' };
      if (found === 'not now') return { status: 'unavailable' };
      const asked = { ...form, kind: kindIn(params), offer: found.offer, locale: context.locale };
      return signUp(asked, env().SITE_URL, context.now);
    });
    return answer && 'page' in answer ? { ...answer, page: { slug, token, ...answer.page } } : answer;
  },
);

export default function TrainingSignUpPage({ form, slug, token }: Page) {
  const { paths, words } = useSite();
  return (
    <SignUpView
      form={form}
      action={paths.employerSignUp(token, slug)}
      about={paths.employerTraining(token, slug)}
      list={{ label: words('employer.back'), href: paths.employer(token) }}
      forGroups
    />
  );
}
