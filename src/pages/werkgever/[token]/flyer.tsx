import type { EmployerPage } from '@/domain/employer-page';
import { employerPage } from '@/http/employer-page';
import { getEmployerPage } from '@/queries';
import { EmployerFlyerView } from '@/site/views/employer/employer-flyer-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = employerPage(async ({ context, token }) => {
  const page = await getEmployerPage(token, context);
  return page && { token, ...page };
});

export default function FlyerPage(page: EmployerPage & { token: string }) {
  return <EmployerFlyerView {...page} />;
}
