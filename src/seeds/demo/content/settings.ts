import type { Localised } from '../../localised';

/** Said on every page of the demonstration. */
export const BANNER: Localised = {
  nl: 'Dit is een demonstratie. Niet alles klopt. Bel voordat u ergens heen gaat.',
  en: 'This is a demonstration. Not everything is right. Call before you go anywhere.',
};

/** Not a number in use: whoever needs real help finds the helpline beside it. */
export const CONTACT = {
  phone: '088 000 00 00',
  hours: {
    nl: 'Dit is een voorbeeldnummer. Heeft u nu hulp nodig? Bel dan de DigiHulplijn.',
    en: 'This is an example number. Do you need help now? Then call the DigiHulplijn.',
  },
};
