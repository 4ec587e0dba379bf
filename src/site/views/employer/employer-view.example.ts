import type { EmployerPage, EmployerTraining } from '@/domain/employer-page';
import { BARE_OFFER, CHANGED_OFFER, FULL_OFFER } from '@/site/views/offer/offer-view.example';

const of = (training: EmployerTraining, number: number, wishes: Partial<EmployerTraining> = {}): EmployerTraining => ({
  ...training,
  id: `00000000-0000-4000-8000-00000000010${number}`,
  slug: `training-${number}`,
  kind: 'in-house-training',
  ...wishes,
});

/** The page of an employer with all sorts of trainings, more than fit on a flyer. */
export const EMPLOYER_PAGE: EmployerPage = {
  employer: { name: 'Vierstroom', phone: '0182 12 34 56', email: 'leren@vierstroom.example' },
  welcome: 'Welkom, collega. U leert in werktijd.',
  textLocale: 'nl',
  trainings: [
    of(FULL_OFFER, 1, { title: 'Uw rooster en uw uren in de app', registration: 'form' }),
    of(CHANGED_OFFER, 2, { title: 'Veilig inloggen', inWorkingHours: false }),
    of(BARE_OFFER, 3),
    of(FULL_OFFER, 4, { title: 'Supportmiddag', registration: 'none', levels: null }),
    of(FULL_OFFER, 5, { title: 'Beeldbellen', next: [], scheduleNote: 'U krijgt een uitnodiging.' }),
  ],
};
