import type { Cursor } from './cursor';

const PLACE =
  'bibliotheek|bieb|bibliotheken|locatie|vestiging|taalhuis|buurthuis|wijkcentrum|dorpshuis|gemeentehuis|computerruimte|leeszaal';
const EVENT =
  'inloop|inlopen|inloopspreekuur|inloopuur|spreekuur|spreekuren|cursus|workshop|training|les|lessen|bijeenkomst|bijeenkomsten|oefenmoment|oefenuur|computerinloop';

/**
 * Words that say nothing about when: that one may just come in, what it costs, that it is in the library. All others
 * mean something, and a phrase with a word that nobody understands is not understood.
 */
const HARMLESS: readonly string[] = [
  'zonder afspraak|aanmelding|aanmelden|reservering|inschrijving',
  'zonder vooraf? een? afspraak te maken',
  'alleen? op|na|met afspraak',
  'maak vooraf? een? afspraak',
  'geen afspraak|aanmelding nodig',
  'u|je hoeft geen afspraak te maken',
  'u|je hoeft u|je|zich niet aan te melden',
  'een? afspraak maken? is? niet nodig',
  'aanmelden|aanmelding|reserveren|inschrijven is? niet? nodig|verplicht|gewenst',
  'vooraf|graag aanmelden|reserveren|inschrijven',
  'met aanmelding',
  'toegang|deelname|meedoen is? gratis',
  'gratis toegang|deelname|meedoen',
  'gratis|kosteloos',
  'u|je|iedereen bent|is? van|van? harte? welkom',
  'u|je|iedereen is|bent? altijd? welkom',
  'loop|kom gerust|gewoon? binnen|langs',
  'in|bij|op|vanuit de|het|onze? ' + PLACE,
  'voor iedereen|senioren|volwassenen|beginners',
  `vrije|digitaal|digitale|telefonisch|gratis|open ${EVENT}`,
  EVENT,
  `het|de|ons|onze|een ${EVENT} is|zijn?`,
  'open|geopend|tijden|tijd|tijdstip|wanneer|data',
  'dagen en tijden',
  'wij|we zijn open|geopend',
  'is er',
  'er is',
  'kunt u|kun je binnenlopen|terecht',
];

/** Takes a harmless phrase. */
export function readHarmless(cursor: Cursor): boolean {
  return HARMLESS.some((pattern) => cursor.takes(pattern));
}

const VAGUE = new Set(
  `ca circa ongeveer rond meestal soms vaak regelmatig af toe incidenteel wisselend wisselende wisselen of eventueel mogelijk
  binnenkort aanvraag overleg doorlopend altijd enkele paar sommige diverse verschillende later vroeg laat ongeacht afhankelijk
  principe onbevestigd onregelmatig variabel`.split(/\s+/u),
);

/** Whether a word by itself says that nothing is certain. */
export function isVague(word: string): boolean {
  return VAGUE.has(word);
}
