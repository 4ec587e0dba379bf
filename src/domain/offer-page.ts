import type { LocationLink } from './location';
import type { DutchNeeded, OfferCard } from './offer';
import type { Picture } from './picture';
import type { RichText } from './rich-text';
import type { Schedule } from './schedule';
import type { SignUpChoices } from './sign-up-room';

/** An offer's own page. */
export interface Offer extends OfferCard {
  description: RichText;
  schedule: Schedule;
  /** Links of the places that single rules or dates name, by location id. */
  otherPlaces: Record<string, LocationLink>;
  image: Picture | null;
  onlineUrl: string | null;
  dutchNeeded: DutchNeeded | null;
  inWorkingHours: boolean;
  contactPresent: string | null;
  /** Phone number, e-mail address or web address that the way of registering needs. */
  registrationValue: string | null;
  /** What people sign up for on the site itself; null when they do not, or not yet. */
  signUp: SignUpChoices | null;
  welcome: {
    who: string | null;
    groupSize: string | null;
    bringSomeone: string | null;
    whatToBring: string | null;
  };
  module: {
    title: string;
    whatYouLearn: RichText;
    materials: { title: string; href: string }[];
    publisher: string | null;
  } | null;
  organisationPhone: string | null;
  locationPhone: string | null;
  validFrom: string | null;
  validUntil: string | null;
  source: { name: string; url: string | null; asOf: string | null } | null;
  /** Day on which somebody last checked it, `YYYY-MM-DD`. */
  verifiedOn: string | null;
}

/** What of an offer is said on paper. */
export type OfferOnPaper = OfferCard & Pick<Offer, 'schedule' | 'otherPlaces' | 'locationPhone' | 'organisationPhone'>;

/** What the form to sign up for an offer says of it. */
export type SignUpSubject = Pick<
  Offer,
  | 'slug'
  | 'title'
  | 'textLocale'
  | 'placeKind'
  | 'location'
  | 'otherPlaces'
  | 'cost'
  | 'locationPhone'
  | 'organisationPhone'
> &
  SignUpChoices;
