import type { ContentLocale } from './locale';
import type { Offer, OfferOnPaper } from './offer-page';

/** What a list of an employer's own trainings says of one of them. */
export type EmployerTraining = OfferOnPaper &
  Pick<Offer, 'contactPresent' | 'inWorkingHours' | 'onlineUrl' | 'registrationValue'>;

/** Whose page it is. */
export interface Employer {
  name: string;
  phone: string | null;
  email: string | null;
}

/** An employer's page, for who has its link: what its people may come to. */
export interface EmployerPage {
  employer: Employer;
  welcome: string | null;
  /** Language of the welcome. */
  textLocale: ContentLocale;
  /** What comes first, first; then what has no date. */
  trainings: EmployerTraining[];
}
