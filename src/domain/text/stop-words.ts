import type { ContentLocale } from '../locale';
import { fold } from './fold';

/** Words that say nothing about what is looked for. "zonder" is not one of them: it says what must not be there. */
const DUTCH = `
de het een der des den ten ter te t n s m
ik jij je jou jouw u uw uzelf hij hem zijn zij ze haar wij we ons onze jullie hun hen men me mij mijn zich zelf er
dit dat deze die wie wat welke welk waar waarom wanneer hoe hier daar iets niets iemand niemand alles
en of maar want dus als dan toen toch ook nog al nu net wel niet geen zo zeer heel erg even eens maar mee weer
aan bij door in met naar om op over per tot uit van via voor vanaf tegen tijdens onder tussen na sinds vanuit binnen
ben bent is was waren geweest wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad
kan kun kunt kunnen kon konden moet moeten moest mag mogen mocht wil wilt willen wilde zal zult zullen zou zouden
ga gaat gaan ging doe doet doen deed laat laten graag
hoeveel zoals omdat zodat terwijl hierbij daarbij erbij hiervoor daarvoor ervoor hiermee daarmee ermee
ieder iedere elke elk veel meer enkele sommige andere ander
www http https
`;

const ENGLISH = `
a an the this that these those it its i me my you your he him his she her we us our they them their
and or but if so than then as at by for from in into of on off onto out over to up with about
am are is was were be been being do does did done have has had having can could will would shall should may might must
not no nor what which who whom whose when where why how there here all any some each both more most very just also too
s t d m re ve ll dont www http https
`;

const STOP_WORDS: Record<ContentLocale, ReadonlySet<string>> = {
  nl: new Set(wordsOf(DUTCH)),
  en: new Set(wordsOf(ENGLISH)),
};

function wordsOf(list: string): string[] {
  return fold(list).split(/\s+/u).filter(Boolean);
}

/**
 * True for words that say nothing about what a text is about ("de", "voor", "ik wil"). The index leaves them out; a
 * question of only such words is for the reader of the question to judge.
 *
 * @param word folded, as in a token
 */
export function isStopWord(word: string, language: ContentLocale): boolean {
  return STOP_WORDS[language].has(word);
}
