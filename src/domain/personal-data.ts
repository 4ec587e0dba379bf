import { FIRST_NAMES } from './first-names';

/** Most words that somebody needs to say what they look for; longer texts tell a story, and stories are about people. */
const MAX_WORDS = 6;

/** Most digits in a row that are no number of a person: a year, a level, a version, the digits of a postcode. */
const MAX_DIGITS = 4;

/** Beginnings of what people tell about themselves, in the languages that visitors write. */
const ABOUT_ONESELF =
  /(?<!\p{L})(?:mijn naam|naam is|ik ben|ben ik|ik heet|ik woon|wij heten|my name|i am|i['’]m|i live|ich bin|ich heiße|je suis|je m['’]appelle|benim ad[ıi]m|ad[ıi]m|ismim|nazywam się|mam na imię|jestem|mieszkam|мене звати|меня зовут|моє ім['’ʼ]я|اسمي|أنا اسمي|أسكن|اسكن)(?!\p{L})/u;

/** What comes before a name. */
const TITLE =
  /(?<!\p{L})(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|de heer|juffrouw|drs?|ing|prof|mrs?|ms|miss|bay|bayan|pani?|пан|пані)\.?\s+\p{L}{2}/u;

/** Words that stand between a first name and a last name. */
const PARTICLES = new Set(
  'aan al bin de del den der di du el en het ibn in la le op t te ten ter uit van von vd v/d'.split(' '),
);

/** Names of things to learn, and words for them, that people write with capitals. */
const THINGS = new Set(
  (
    'access adobe android apple beeldbellen bibliotheek bing bluetooth buurthuis canva chatgpt chrome chromebook coach computer ' +
    'computercafé computercafe cursus cursussen digid digisterker digitaal digitaalhuis duolingo e-mail edge email excel ' +
    'facebook facetime firefox fotoboek galaxy gmail google help hulp iban icloud imac informatiepunt ing inloop inloopuur ' +
    'instagram internet internetbankieren ipad iphone itsme klik laptop les lessen linkedin lumia mac macbook maps ' +
    'marktplaats messenger microsoft mijnoverheid netflix office one onedrive online outlook overheid paint pc photoshop ' +
    'pinterest powerpoint rabobank safari samsung siri skype smartphone snapchat spotify spreekuur spreekuren store ' +
    'tablet taal taalcafé taalcafe taalhuis teams telefoon telegram thunderbird tik tiktok training twitter uwv video ' +
    'vinted vraag wat werk whatsapp wifi windows word wordfeud wordpress workshop x xbox youtube zoom'
  ).split(' '),
);

/** A street with a house number; an iPad with a number is none. */
const ADDRESS =
  /(?<!\p{L})(?!ipad)\p{L}*(?:straat|laan|weg|plein|kade|singel|gracht|hof|dijk|steeg|dreef|plantsoen|boulevard|pad|markt|str)\.?\s+\p{Nd}/u;

const MONTH = '(?:jan|feb|mrt|maart|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\.?';

const PATTERNS: readonly RegExp[] = [
  // Mail addresses, also when they are spelled out for robots or out loud.
  /@|\(at\)|\[at\]|apenstaart/u,
  // Addresses on the internet.
  /:\/\/|(?<!\p{L})www\.|\p{L}[\p{L}\p{Nd}-]*\.\p{L}{2,}(?!\p{L})/u,
  // A whole postcode is a street, and some streets are one house.
  /(?<![\p{L}\p{Nd}])[1-9]\p{Nd}{3}\s*[a-z]{2}(?![\p{L}\p{Nd}])/u,
  // The beginning of an IBAN (ISO 13616).
  /(?<!\p{L})[a-z]{2}\s?\p{Nd}{2}\s?[a-z]{4}(?!\p{L})/u,
  ADDRESS,
  ABOUT_ONESELF,
  TITLE,
  // A day in a year, and a year in which visitors were born.
  new RegExp(`\\p{Nd}\\s*${MONTH}\\s*['’]?\\p{Nd}{2}`, 'u'),
  /(?<!\p{Nd})19\p{Nd}{2}(?!\p{Nd})/u,
  /geboren|geboortedatum|(?<!\p{L})born(?!\p{L})|\p{Nd}\s*(?:jaar oud|jarige?|years old)/u,
];

/** Digits with only signs and spaces between them, and how many there are. */
function longestNumber(text: string): number {
  const runs = text.match(/\p{Nd}(?:[\s.,/()+_–‑-]*\p{Nd})*/gu) ?? [];
  return Math.max(0, ...runs.map((run) => run.replace(/\P{Nd}/gu, '').length));
}

/**
 * Whether a search text looks as if it tells who somebody is: a mail address, a phone number or another long number, a
 * postcode with letters or a house number, a date of birth, a name, a story. It rather says yes too often: what it says yes
 * to is not kept, and a search that nobody counts harms nobody.
 *
 * @param text as it was typed, because capitals tell names
 */
export function looksPersonal(text: string): boolean {
  const typed = text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  const folded = typed.toLowerCase();
  return (
    typed.split(' ').length > MAX_WORDS ||
    longestNumber(folded) > MAX_DIGITS ||
    PATTERNS.some((pattern) => pattern.test(folded)) ||
    hasNameInCapitals(typed) ||
    hasKnownName(folded)
  );
}

const wordsOf = (text: string) => text.split(/[\s,;:]+/u).map((word) => word.replace(/^\P{L}+|[^\p{L}.]+$/gu, ''));

const isParticle = (word: string) => PARTICLES.has(word.toLowerCase().replace(/[.'’]/gu, ''));
const isThing = (word: string) => THINGS.has(word.toLowerCase().replace(/\.$/u, ''));

/** Two words with a capital that are no things, with at most small words between them: `Jan de Vries`, `J. Jansen`. */
function hasNameInCapitals(text: string): boolean {
  const words = wordsOf(text).filter((word) => word !== '');
  // Who types everything in capitals says nothing by it.
  if (!/\p{Ll}/u.test(text)) return false;
  let before = false;
  for (const word of words) {
    if (isParticle(word)) continue;
    const isName = /^\p{Lu}/u.test(word) && !isThing(word);
    if (isName && before) return true;
    before = isName;
  }
  return false;
}

/** A common first name with something after it that could be the last one. */
function hasKnownName(folded: string): boolean {
  const words = wordsOf(folded).filter((word) => word !== '' && !isParticle(word));
  return words.some((word, index) => {
    const next = words[index + 1];
    return FIRST_NAMES.has(word) && next !== undefined && next.length > 1 && !isThing(next);
  });
}
