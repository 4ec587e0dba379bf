import type { Barrier } from '@/domain/barrier';

import type { Localised } from '../localised';

interface BarrierSeed {
  ownWords: Localised;
  explanation: Localised;
  encouragement: Localised;
}

/** What holds people back, as they say it themselves. */
export const BARRIER_TEXTS: Record<Barrier, BarrierSeed> = {
  attitude: {
    ownWords: { nl: 'Ik vind het spannend', en: 'I find it scary' },
    explanation: {
      nl: 'U bent onzeker of schaamt u zich een beetje. Misschien bent u bang dat u iets kapotmaakt.',
      en: 'You are not sure of yourself or a little ashamed. Perhaps you are afraid to break something.',
    },
    encouragement: {
      nl: 'U bent niet de enige. Bijna iedereen die hier begon, vond het eerst spannend. U mag fouten maken.',
      en: 'You are not the only one. Almost everybody who started here found it scary at first. Mistakes are fine.',
    },
  },
  access: {
    ownWords: { nl: 'Ik heb geen laptop of internet', en: 'I have no laptop or internet' },
    explanation: {
      nl: 'Thuis is er geen goede laptop of is internet te duur. Dan is oefenen moeilijk.',
      en: 'There is no good laptop at home, or the internet is too expensive. Then it is hard to practise.',
    },
    encouragement: {
      nl: 'U kunt een laptop lenen of er een in de bibliotheek gebruiken. Vaak kost dat niets.',
      en: 'You can borrow a laptop, or use one in the library. Often that costs nothing.',
    },
  },
  awareness: {
    ownWords: { nl: 'Waar vind ik hulp?', en: 'Where do I find help?' },
    explanation: {
      nl: 'U weet niet waar u terechtkunt, of wat er bij u in de buurt is.',
      en: 'You do not know where to go, or what there is near you.',
    },
    encouragement: {
      nl: 'Er is bijna altijd iemand in de buurt die mee wil kijken. Loop binnen of bel.',
      en: 'There is nearly always somebody near you who is happy to look on. Walk in or call.',
    },
  },
  time: {
    ownWords: { nl: 'Ik heb weinig tijd', en: 'I have little time' },
    explanation: {
      nl: 'Werk, kinderen of zorgen gaan voor. Leren schuift steeds op.',
      en: 'Work, children or worries come first. Learning keeps being put off.',
    },
    encouragement: {
      nl: 'Eén uur is een begin. Soms mag u leren in werktijd: vraag het uw werkgever.',
      en: 'One hour is a start. Sometimes you may learn in working hours: ask your employer.',
    },
  },
  complexity: {
    ownWords: { nl: 'Apps en websites zijn moeilijk', en: 'Apps and websites are difficult' },
    explanation: {
      nl: 'Knoppen staan steeds ergens anders. Er staan moeilijke woorden op het scherm.',
      en: 'Buttons are in a different place every time, and there are difficult words on the screen.',
    },
    encouragement: {
      nl: 'Dat ligt niet aan u. Veel websites zijn niet goed gemaakt. Samen vindt u de weg.',
      en: 'It is not your fault. Many websites are not well made. Together you find the way.',
    },
  },
};
