import { signUp } from '@/commands';
import { env } from '@/config/env';
import { publicPage } from '@/http/public-page';
import { answerSignUpForm, emptySignUpForm, type SignUpFormPage } from '@/http/sign-up-form';
import { getSignUpSubject, type ReadContext } from '@/queries';
import { SignUpView } from '@/site/views/sign-up/sign-up-view';
import { useSite } from '@/site/site-context';

export const config = { unstable_runtimeJS: false };

const formOf = (slug: string, context: ReadContext) =>
  ({ kind: 'person', find: () => getSignUpSubject(slug, context) }) as const;

export const getServerSideProps = publicPage<SignUpFormPage & { slug: string }>(
  async ({ context, params, slug }) => {
    const page = await emptySignUpForm(params, formOf(slug, context));
    return page && { slug, ...page };
  },
  async (sent) => {
    const { context, slug } = sent;
    const answer = await answerSignUpForm(sent, formOf(slug, context), (form) =>
      signUp({ ...form, kind: 'person', offer: { slug }, locale: context.locale }, env().SITE_URL, context.now),
    );
    return answer && 'page' in answer ? { ...answer, page: { slug, ...answer.page } } : answer;
  },
);

export default function SignUpPage({ form, slug }: SignUpFormPage & { slug: string }) {
  const { paths, words } = useSite();
  return (
    <SignUpView
      form={form}
      action={paths.signUp(slug)}
      about={paths.offer(slug)}
      list={{ label: words('nav.catalogue'), href: paths.catalogue() }}
    />
  );
}
