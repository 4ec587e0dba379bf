import type { SignUpSubject } from '@/domain/offer-page';
import { SIGN_UP_OFFER } from '@/site/views/offer/offer-view.example';

import type { SignUpFormOnPage } from './sign-up-form-on-page';

/** Where the form stands on the public site. */
export const SIGN_UP_PLACES = {
  action: '/aanbod/whatsapp/aanmelden',
  about: '/aanbod/whatsapp',
  list: { label: 'Cursussen en hulp', href: '/aanbod' },
};

const SUBJECT: SignUpSubject = { ...SIGN_UP_OFFER, per: 'session', choices: SIGN_UP_OFFER.signUp?.choices ?? [] };

/** The form as somebody finds it: one evening with room, one with a line, one that is full. */
export const SIGN_UP_FORM: SignUpFormOnPage = {
  kind: 'person',
  subject: SUBJECT,
  typed: {},
  errors: [],
  already: false,
  page: 1,
  problem: null,
  ticket: 'kaartje',
  trap: '',
};

/** The second page of a long list. */
export const MANY_SESSIONS: SignUpFormOnPage = {
  ...SIGN_UP_FORM,
  page: 2,
  subject: {
    ...SUBJECT,
    choices: Array.from({ length: 30 }, (_, n) => ({ key: `r1@${n}`, meetings: [], room: { state: 'free', left: n } })),
  },
};

/** A series with a lesson that is called off and one at another place. */
export const SERIES_FORM: SignUpFormOnPage = {
  ...SIGN_UP_FORM,
  subject: {
    ...SUBJECT,
    per: 'series',
    choices: [
      {
        key: 'series',
        meetings: SUBJECT.choices.flatMap(({ meetings }, n) => meetings.map((one) => ({ ...one, cancelled: n === 0 }))),
        room: { state: 'waiting' },
      },
    ],
  },
};

export const FULL_SERIES: SignUpFormOnPage = {
  ...SERIES_FORM,
  subject: { ...SUBJECT, per: 'series', choices: [{ key: 'series', meetings: [], room: { state: 'full' } }] },
};

/** The form of an employer's contact. */
export const GROUP_FORM: SignUpFormOnPage = {
  ...SIGN_UP_FORM,
  kind: 'group',
  typed: { namen: 'Anna\nBo', naam: 'Ilse' },
};
