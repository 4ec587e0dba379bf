import type { PictureRecord } from '../records';

/** The drawings of `../pictures`; none shows an existing person. */
export const pictures: PictureRecord[] = [
  {
    key: 'balie-bibliotheek',
    alt: {
      nl: 'Een medewerker en een oudere man zitten naast elkaar aan de balie van de bibliotheek. Zij werken samen op een laptop.',
      en: 'An employee and an older man sit side by side at the library desk and work on a laptop together.',
    },
  },
  {
    key: 'handen-op-laptop',
    alt: {
      nl: 'Twee handen op het toetsenbord van een laptop. Naast de laptop staat een kop koffie.',
      en: 'Two hands on the keyboard of a laptop, with a cup of coffee beside it.',
    },
  },
  {
    key: 'telefoon-grote-knoppen',
    alt: {
      nl: 'Iemand houdt een telefoon met grote knoppen vast. Een ander wijst een knop aan.',
      en: 'Somebody holds a phone with large buttons. Somebody else points at a button.',
    },
  },
  {
    key: 'groep-aan-tafel',
    alt: {
      nl: 'Vier mensen zitten met koffie en koekjes rond een tafel. In het midden staat een laptop.',
      en: 'Four people sit around a table with coffee and biscuits. In the middle is a laptop.',
    },
  },
  {
    key: 'zorgmedewerker-tablet',
    alt: {
      nl: 'Een medewerker in de thuiszorg heeft een tablet bij zich. Een oudere vrouw doet de deur open.',
      en: 'A home care worker with a tablet stands at the open door of an older woman.',
    },
  },
  {
    key: 'laptop-overdracht',
    alt: {
      nl: 'Een man geeft een laptop aan een vrouw. Zij lachen allebei.',
      en: 'A man hands a laptop to a woman. Both smile.',
    },
  },
  {
    key: 'wifi-thuis',
    alt: {
      nl: 'Een kamer met een kastje voor internet. Op de bank zit een vrouw met haar telefoon.',
      en: 'A room with an internet router. A woman sits on the sofa with her phone.',
    },
  },
  {
    key: 'brief-van-de-overheid',
    alt: {
      nl: 'Een brief van de overheid ligt naast een laptop. Op het scherm kunt u inloggen.',
      en: 'A letter from the government lies beside a laptop. The screen shows where to log in.',
    },
  },
  {
    key: 'videogesprek',
    alt: {
      nl: 'Op het scherm van een laptop zwaait iemand tijdens het beeldbellen. In de hoek is een oudere man te zien.',
      en: 'On a laptop screen somebody waves during a video call. In the corner an older man can be seen.',
    },
  },
  {
    key: 'cv-en-gesprek',
    alt: {
      nl: 'Twee mensen zitten aan een tafel met een cv tussen hen in. Zij praten over werk.',
      en: 'Two people sit at a table with a cv between them. They talk about work.',
    },
  },
  {
    key: 'portret-samira',
    alt: {
      nl: 'Tekening van Samira, een lachende vrouw met een hoofddoek.',
      en: 'Drawing of Samira, a smiling woman with a headscarf.',
    },
  },
  {
    key: 'portret-ruud',
    alt: {
      nl: 'Tekening van Ruud, een man met grijs haar, een baard en een bril.',
      en: 'Drawing of Ruud, a man with grey hair, a beard and glasses.',
    },
  },
  {
    key: 'portret-dewi',
    alt: {
      nl: 'Tekening van Dewi, een vrouw met lang donker haar.',
      en: 'Drawing of Dewi, a woman with long dark hair.',
    },
  },
  {
    key: 'portret-kwame',
    alt: {
      nl: 'Tekening van Kwame, een lachende man met kort krullend haar.',
      en: 'Drawing of Kwame, a smiling man with short curly hair.',
    },
  },
];
