import type { SiteSettings } from '@/domain/site-settings';

import type { PageFrame } from './page-frame';

/** Settings as editors fill them in. */
export const SETTINGS: SiteSettings = {
  siteName: 'Digistap',
  contact: { phone: '010 281 61 00', hours: 'Maandag tot en met vrijdag, 9.00 tot 17.00 uur' },
  helpline: { name: 'DigiHulplijn', phone: '0800 1508', note: 'Gratis. Zij zeggen zelf wanneer zij er zijn.' },
  themeColours: { brand: null, accent: null },
  demoBanner: 'Dit is een voorbeeld van Digistap. De inhoud is om te laten zien hoe het werkt.',
  footer: {
    text: 'Samen zorgen wij dat iedereen digitaal mee kan doen.',
    links: [
      { label: 'Over ons', href: '/over-ons' },
      { label: 'Privacy', href: '/privacy' },
      { label: 'Toegankelijkheid', href: '/toegankelijkheid' },
    ],
  },
  skillLevels: [
    { level: 1, title: 'Ik begin net', description: 'Nog nooit of bijna nooit met een computer gewerkt.', canDo: [] },
    { level: 2, title: 'Met hulp lukt het', description: 'Aanzetten, muis en toetsen, met hulp.', canDo: [] },
    { level: 3, title: 'Makkelijke dingen doe ik zelf', description: 'Zoeken en e-mailen.', canDo: [] },
    { level: 4, title: 'Ik regel zelf veel online', description: 'DigiD, bank en beeldbellen.', canDo: [] },
    { level: 5, title: 'Ik werk goed met de computer', description: 'Apps van het werk.', canDo: [] },
  ],
  barriers: [
    {
      barrier: 'attitude',
      ownWords: 'Ik vind het spannend',
      explanation: 'Angst, twijfel of schaamte.',
      encouragement: 'U bent niet de enige. Er is iemand die rustig met u meekijkt.',
    },
    {
      barrier: 'access',
      ownWords: 'Ik heb geen laptop of internet',
      explanation: 'Geen apparaat of geen verbinding.',
      encouragement: 'U kunt een laptop lenen, en er is goedkoop internet.',
    },
    {
      barrier: 'awareness',
      ownWords: 'Waar vind ik hulp?',
      explanation: 'Niet weten waar hulp is.',
      encouragement: 'Kom langs of bel. Samen vinden wij wat bij u past.',
    },
    {
      barrier: 'time',
      ownWords: 'Ik heb weinig tijd',
      explanation: 'Drukte van mensen en van werkgevers.',
      encouragement: 'Soms mag u leren onder werktijd. Of kort, op een moment dat u kunt.',
    },
    {
      barrier: 'complexity',
      ownWords: 'Apps en websites zijn moeilijk',
      explanation: 'Middelen zijn niet toegankelijk genoeg.',
      encouragement: 'Dat ligt niet aan u. Wij oefenen het stap voor stap.',
    },
  ],
};

/** A page's frame, on the Dutch site on Sunday 22 November 2026. */
export const FRAME: PageFrame = {
  locale: 'nl',
  path: '/aanbod',
  search: '',
  origin: 'https://digistap.example',
  today: '2026-11-22',
  site: SETTINGS,
  preview: false,
  asksFeedback: true,
  closed: false,
  findable: true,
  answersForm: false,
  kept: [],
};
