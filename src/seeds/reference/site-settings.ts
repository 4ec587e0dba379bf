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
    nl: 'Met Digistap vindt u een cursus of hulp. Bij de computer, de telefoon en internet.',
    en: 'With Digistap you find a course or help. With the computer, the phone and the internet.',
  },
} as const;
