import type { Employer } from '@/domain/employer-page';
import type { Offer } from '@/domain/offer-page';
import { employerPage } from '@/http/employer-page';
import { getEmployerTraining } from '@/queries';
import { EmployerTrainingView } from '@/site/views/employer/employer-training-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = employerPage(async ({ context, slug, token }) => {
  const found = await getEmployerTraining(token, slug, context);
  return found && { token, ...found };
});

export default function OwnTrainingPage(page: { employer: Employer; token: string; training: Offer }) {
  return <EmployerTrainingView {...page} />;
}
