/** What a new site says of itself until its editors say it better. */
export const SITE_SETTINGS = {
  siteName: { nl: 'Digistap', en: 'Digistap' },
  helpline: {
    name: 'DigiHulplijn',
    phone: '0800-1508',
    note: {
      nl: 'Bellen is gratis. Wij weten niet op welke uren u kunt bellen.',
      en: 'Calling is free. We do not know at which hours you can call.',
    },
  },
  footer: {
    nl: 'Digistap helpt u een cursus of hulp te vinden om beter met de computer, de telefoon en internet om te gaan.',
    en: 'Digistap helps you find a course or help to get better with the computer, the phone and the internet.',
  },
} as const;
