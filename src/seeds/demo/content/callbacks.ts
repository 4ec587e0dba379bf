import type { CallbackRequest } from '@/payload-types';

/** Made-up people who asked to be called. Nobody is behind a number or an address. */
export const callbacks: CallbackRecord[] = [
  {
    name: 'Gerda van Leeuwen',
    phone: '+31612345611',
    moment: 'morning',
    question: 'Ik heb een nieuwe telefoon. Kan iemand mij helpen met foto’s?',
    organisation: 'bibliotheek-rotterdam',
    region: 'Rotterdam',
  },
  {
    name: 'Ahmed El Idrissi',
    phone: '+31612345612',
    moment: 'any',
    language: 'ar',
    question: 'Mijn zoon hielp mij altijd met DigiD. Nu woont hij ver weg.',
    organisation: 'bibliotheek-rotterdam',
    offer: 'cv-en-solliciteren-feijenoord',
    region: 'Rotterdam',
  },
  {
    name: 'Annie Boer',
    phone: '+31612345613',
    moment: 'afternoon',
    organisation: 'bibliotheek-de-tweede-verdieping',
    offer: 'digid-app-op-uw-telefoon-nieuwegein',
    region: 'Nieuwegein',
  },
  {
    name: 'Piet Kramer',
    phone: '+31612345614',
    moment: 'evening',
    question: 'Is er ook een cursus bij mij in het dorp?',
  },
  {
    kind: 'enquiry',
    name: 'Loes Timmer',
    email: 'loes@bakkerij.example',
    organisationName: 'Bakkerij Timmer',
    organisationRole: 'Eigenaar',
    subject: 'training-at-work',
    question: 'Wij gaan werken met een app voor het rooster. Zes mensen vinden dat moeilijk.',
  },
];

/** What somebody filled in; organisation and offer by their slugs. Without an organisation the programme calls. */
interface CallbackRecord
  extends Pick<CallbackRequest, 'name'>, Partial<Omit<CallbackRequest, 'name' | 'offer' | 'organisation'>> {
  organisation?: string;
  offer?: string;
}
