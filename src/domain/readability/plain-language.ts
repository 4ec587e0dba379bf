import type { InterfaceLocale } from '../locale';
import { sentencesOf, wordsOf } from './sentences';

/** Most words in a sentence for visitors: Dutch at level A2, and English as plain, which takes some more words for the same. */
export const MOST_WORDS: Record<InterfaceLocale, number> = { nl: 15, en: 20 };

/**
 * Words of offices, as beginnings or wholes of words, with what people say instead. A word is here when there is a plainer one
 * for all of its uses in our texts; words that are hard but have no other (DigiD, vacature) are not.
 */
const OFFICE_WORDS: Record<InterfaceLocale, readonly (readonly [office: string, plain: string])[]> = {
  nl: [
    ['aangaande', 'over'],
    ['aanvang*', 'begin'],
    ['adequa*', 'goed'],
    ['alsmede', 'en'],
    ['alvorens', 'voordat'],
    ['applicatie*', 'app'],
    ['authenticat*', 'inloggen'],
    ['begeleidingstraject*', 'hulp'],
    ['beschikken over', 'hebben'],
    ['beschikt over', 'heeft'],
    ['betreffende', 'over'],
    ['bijgaand*', 'hierbij'],
    ['bovengenoemd*', 'dit'],
    ['competentie*', 'wat u kunt'],
    ['conform', 'volgens'],
    ['consulteren', 'vragen'],
    ['contacteren', 'bellen'],
    ['daar waar', 'waar'],
    ['derhalve', 'daarom'],
    ['desbetreffende', 'deze'],
    ['desgewenst', 'als u wilt'],
    ['deskundigheid', 'kennis'],
    ['deskundigheidsbevordering', 'leren'],
    ['dienstverlen*', 'hulp'],
    ['dient te', 'moet'],
    ['digivaardighe*', 'omgaan met de computer'],
    ['digitale vaardigheden', 'omgaan met de computer'],
    ['doelgroep*', 'mensen'],
    ['doorlooptijd*', 'hoe lang het duurt'],
    ['expertise', 'kennis'],
    ['facilite*', 'helpen'],
    ['faciliteit*', 'wat er is'],
    ['functionaliteit*', 'wat het kan'],
    ['gaarne', 'graag'],
    ['gelieve', 'wilt u'],
    ['geschied*', 'gebeuren'],
    ['gewenst', 'wat u wilt'],
    ['hetgeen', 'wat'],
    ['hieromtrent', 'hierover'],
    ['implement*', 'invoeren'],
    ['in het kader van', 'voor'],
    ['indien', 'als'],
    ['inzake', 'over'],
    ['inzichtelijk', 'duidelijk'],
    ['jegens', 'tegen'],
    ['kosteloos', 'gratis'],
    ['laagdrempelig*', 'makkelijk'],
    ['met betrekking tot', 'over'],
    ['middels', 'met'],
    ['mits', 'als'],
    ['mutatie*', 'verandering'],
    ['nadere informatie', 'meer'],
    ['navigeren', 'gaan'],
    ['omtrent', 'over'],
    ['onderhavig*', 'dit'],
    ['ondervinden', 'hebben'],
    ['ontsluit*', 'laten zien'],
    ['optimalis*', 'beter maken'],
    ['participatie*', 'meedoen'],
    ['participe*', 'meedoen'],
    ['raadplegen', 'bekijken'],
    ['realiser*', 'maken'],
    ['reeds', 'al'],
    ['relevant*', 'belangrijk'],
    ['respectievelijk', 'en'],
    ['retourner*', 'terugsturen'],
    ['specifiek*', 'dit'],
    ['stakeholder*', 'wie meedoet'],
    ['substantie*', 'veel'],
    ['te allen tijde', 'altijd'],
    ['ten aanzien van', 'over'],
    ['ten behoeve van', 'voor'],
    ['teneinde', 'om'],
    ['tenzij', 'behalve als'],
    ['tevens', 'ook'],
    ['thans', 'nu'],
    ['ter plaatse', 'daar'],
    ['toereikend*', 'genoeg'],
    ['uitsluitend', 'alleen'],
    ['verifi*', 'controleren'],
    ['verstrekk*', 'geven'],
    ['vigerend*', 'dat nu geldt'],
    ['vooralsnog', 'voorlopig'],
    ['voornoemd*', 'dit'],
    ['voorts', 'ook'],
    ['vraagbaak*', 'wie u kunt vragen'],
    ['woonachtig', 'wonen'],
    ['zelfredza*', 'het zelf kunnen'],
    ['zorg dragen', 'zorgen'],
    ['zorgdragen', 'zorgen'],
    ['zulks', 'dat'],
  ],
  en: [
    ['accommodat*', 'make room'],
    ['accordance', 'as'],
    ['additional', 'more'],
    ['aforementioned', 'this'],
    ['authenticat*', 'log in'],
    ['commenc*', 'start'],
    ['competenc*', 'what you can do'],
    ['concerning', 'about'],
    ['endeavour*', 'try'],
    ['facilitat*', 'help'],
    ['functionalit*', 'what it does'],
    ['furthermore', 'also'],
    ['hereby', 'now'],
    ['implement*', 'do'],
    ['in order to', 'to'],
    ['leverag*', 'use'],
    ['notwithstanding', 'even so'],
    ['participat*', 'take part'],
    ['prior to', 'before'],
    ['pursuant', 'under'],
    ['regarding', 'about'],
    ['relevant', 'fitting'],
    ['stakeholder*', 'who takes part'],
    ['subsequent*', 'then'],
    ['terminat*', 'end'],
    ['utilis*', 'use'],
    ['utiliz*', 'use'],
    ['via', 'by'],
    ['whilst', 'while'],
  ],
};

const PATTERNS = {
  nl: patternsOf('nl'),
  en: patternsOf('en'),
};

function patternsOf(language: InterfaceLocale): readonly { pattern: RegExp; plain: string }[] {
  return OFFICE_WORDS[language].map(([office, plain]) => ({
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${office.replace('*', '\\p{L}*').replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    plain,
  }));
}

/** What keeps a text from being plain. */
export type PlainLanguageProblem =
  { problem: 'long'; sentence: string; words: number } | { problem: 'office-word'; word: string; plain: string };

/** All that keeps a text from being plain: sentences that are too long, then words of offices. A word in “quotes” is only spoken of. */
export function plainLanguageProblems(text: string, language: InterfaceLocale): PlainLanguageProblem[] {
  const long = sentencesOf(text)
    .map((sentence) => ({ problem: 'long' as const, sentence, words: wordsOf(sentence).length }))
    .filter(({ words }) => words > MOST_WORDS[language]);
  const said = text.replace(/“[^”]*”/gu, '“”');
  const office = PATTERNS[language].flatMap(({ pattern, plain }) => {
    const word = pattern.exec(said)?.[0];
    return word === undefined ? [] : [{ problem: 'office-word' as const, word, plain }];
  });
  return [...long, ...office];
}
