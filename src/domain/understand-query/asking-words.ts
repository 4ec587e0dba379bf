import { tokens } from '../text';
import { phraseKey } from './known-phrases';

/**
 * Words that say that somebody asks, and not for what. They mean something in some questions, so they stand aside only
 * when something else is asked for: "ik wil leren mailen" is about e-mail, "leren" alone about learning. Of time too: what
 * is soon comes first anyway.
 */
const ASKING_WORDS = new Set(
  `zoek gezocht woon woont vind vinden krijg krijgen nodig weet weten leer leren leert omgaan snap snappen begrijp begrijpen lukt lukken
  werkt gebruik gebruiken probeer proberen bekijken bekijk goed beter makkelijk graag alsjeblieft alstublieft aub hallo hoi dag info
  zegt zeggen zei steeds altijd soms vaak lastig moeilijk raar gekregen via online durf durven bang spannend
  mogelijk bestaat bestaan geef geven bied bieden aanbod volg volgen zoiets
  vandaag morgen nu straks vanmiddag vanavond vanochtend binnenkort
  dichtbij vlakbij buurt omgeving nabij dichtstbijzijnde
  find looking search please hi hello today tomorrow now tonight info information`
    .split(/\s+/u)
    .filter(Boolean),
);

/** The same in more than one word. */
export const ASKING_PHRASES: ReadonlySet<string> = new Set(
  [
    'in de buurt',
    'bij mij in de buurt',
    'in mijn buurt',
    'bij mij in de wijk',
    'dicht bij mij',
    'dicht bij',
    'bij mij thuis in de buurt',
    'in de omgeving',
    'op zoek naar',
    'ik ben op zoek naar',
    'ik zoek',
    'ik wil',
    'ik wil graag',
    'durf niet',
    'ik durf niet',
    'ik zou graag',
    'waar kan ik',
    'hoe moet ik',
    'hoe werkt',
    'kan iemand',
    'wie kan',
    'deze week',
    'volgende week',
    'dit weekend',
    'zo snel mogelijk',
    'looking for',
    'i am looking for',
    'i want to',
    'how do i',
    'how to',
    'this week',
    'next week',
  ].map((phrase) => phraseKey(tokens(phrase).map(({ word }) => word))),
);

/** Words of the longest of these phrases. */
export const LONGEST_ASKING_PHRASE = Math.max(...[...ASKING_PHRASES].map((phrase) => phrase.split(' ').length));

/** True for a word that says that somebody asks, and not for what. */
export function isAskingWord(word: string): boolean {
  return ASKING_WORDS.has(word);
}
