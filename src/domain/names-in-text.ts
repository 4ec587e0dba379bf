import { FIRST_NAMES } from './first-names';

/** Words that stand between a first name and a last name. */
const PARTICLE = "(?:van|von|de|den|der|ter|ten|el|al|bin|ibn|du|di|la|le|v\\.?d\\.?|['’]t|of)";
/** Something that only a name is written like. */
const CAPITALISED = "\\p{Lu}[\\p{L}’'.-]*\\p{L}";
const SURNAME = `(?:${PARTICLE} ){0,3}${CAPITALISED}`;

/** Beginnings that a name follows. */
const INTRODUCED = new RegExp(
  `(?<!\\p{L})(?:[Nn]aam is|[Nn]aam:|[Hh]eet|[Hh]eten|[Ii]k ben|I am|I['’]m|[Nn]ame is|[Ii]ch bin|[Jj]e suis|[Aa]d[ıi]m|[Nn]azywam się) (${CAPITALISED})`,
  'gu',
);
/** In small letters only where nothing else follows: a name, and not what somebody is. */
const NAMED =
  /(?<!\p{L})(?:mijn naam is|naam:|ik heet|my name is|benim ad[ıi]m|nazywam się|мене звати|меня зовут|اسمي) ?\p{L}{2}/iu;
const TITLED = new RegExp(
  `(?<!\\p{L})(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]ijnheer|[Dd]hr\\.?|[Dd]e heer|[Jj]uf(?:frouw)?|[Mm]eester|[Oo]pa|[Oo]ma|[Tt]ante|[Oo]om|[Mm]rs?\\.?) (?:\\p{Lu}\\. ?)*(${SURNAME})`,
  'gu',
);
/** A short title is written before a name and nothing else. */
const SHORT_TITLE = /(?<!\p{L})(?:dhr|mevr|mw)\.? (?!en |of |van de |aan |met |die |uit |bij |in )\p{L}{2}/iu;
const INITIALS = new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\. ?){1,4}${SURNAME}`, 'u');
const PAIR = new RegExp(
  `(?<![\\p{L}’'-])(${CAPITALISED}) ((?:(?:van|de|den|der|ter|ten|el|al|bin|ibn|v\\.?d\\.?|[’']t) ){0,3})(${CAPITALISED})`,
  'gu',
);

/** First names that mean something else too when they are written small. */
const ALSO_WORDS = new Set(
  'ali bas dick els eva floor frank harm iris jan john leo mario marina max rob rosa said toos'.split(' '),
);

/** Names of things, firms and places to learn at, and words for them, that people write with capitals. */
const THINGS = new Set(
  (
    'adobe android apple april arabisch augustus beeldbellen belastingdienst berichtenbox bibliotheek ' +
    'bluetooth buurthuis canva centrum chatgpt chrome chromebook computer copilot cursus cursussen december ' +
    'den dienst digid digihulplijn digisterker digitaal digitaalhuis dinsdag donderdag duolingo e-mail edge ' +
    'eherkenning email engels excel facebook facetime februari firefox galaxy gemeente gmail google haag heijn ' +
    'hema hoek holland huawei huis hulp icloud imac informatiepunt inloop inloopspreekuur instagram internet ' +
    'ipad iphone itsme januari juli juni klik laptop lenovo linkedin linux maandag maart macbook maps ' +
    'marktplaats mei messenger microsoft mijn mijnoverheid nederland nederlands netflix nokia noord november ' +
    'oekraïens office oktober one onedrive online oost outlook overheid paint pinterest play playstation plein ' +
    'pools postnl powerpoint punt rabobank safari samsung september signal siri skype snapchat sociale spotify ' +
    'stad store svb taalcafé taalhuis taalpunt tablet teams telefoon telegram tik tiktok toeslagen training ' +
    'turks twitter uwv video vinted vrijdag west whatsapp wifi windows woensdag word wordfeud workshop xbox ' +
    'xiaomi youtube zaterdag zondag zoom zorg zuid zuidplein'
  ).split(' '),
);

/** Words that sentences begin with, before the name of a place or a thing: "Heeft Gouda …", "Welke Bibliotheek …". */
const BEGINNINGS = new Set(
  (
    'aan alle alleen als app apps bent beste biedt bij binnen buiten can computerles cursus dag dat de deze ' +
    'die dit does doet door dus een en er gaat geeft geen goedemiddag goedemorgen graag hallo heb hebben hebt ' +
    'heeft help het hier hoe hoi how i ik in is ja kan kom komt kunnen kunt leert leren les lessen ligt maar ' +
    'mag met mijn moet na naar nee niet nog of om omdat onze ook op over sinds sommige soms staat te tegen the ' +
    'toch toen tot tussen u uit uw van vanaf veel via vind volgens vond voor waar waarom wanneer want wat we ' +
    'weet weinig wel welk welke werkt what where wie wij wil wilt worden wordt ze zij zijn zit zo zocht zoek ' +
    'zoeken zoekt zonder zou'
  ).split(' '),
);

/** Before the name of a place or a firm, and seldom before somebody's. */
const BEFORE_PLACES =
  /(?<!\p{L})(?:in|uit|naar|te|bij|rond|nabij|richting|op|regio|wijk|gemeente|stad|station|bibliotheek|centrum|buurthuis|wijkcentrum|locatie|van de|app van|site van|website van|winkel) (?:de |het )?$/iu;

const isThing = (word: string) => THINGS.has(word.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(word);

/**
 * Whether somebody is named in a text: by a common first name, a title, initials, "my name is", or two words with capitals
 * that are no things and no place. A name that is written small and not common is not known.
 */
export function namesSomebody(text: string): boolean {
  if (NAMED.test(text) || SHORT_TITLE.test(text) || INITIALS.test(text)) return true;
  for (const pattern of [INTRODUCED, TITLED]) {
    for (const [, name = ''] of text.matchAll(pattern)) if (!isThing(name.split(' ').at(-1) ?? '')) return true;
  }
  return hasFirstName(text) || hasPair(text);
}

/** A common first name: with a capital, or small where it is nothing else. */
function hasFirstName(text: string): boolean {
  for (const match of text.matchAll(/(?<![\p{L}\d’'-])\p{L}+(?![\p{L}\d-])/gu)) {
    const [word] = match;
    const small = word.toLowerCase();
    if (!FIRST_NAMES.has(small)) continue;
    const isCapital = word !== small;
    if (!isCapital && ALSO_WORDS.has(small)) continue;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + word.length);
    // A month, a shop, and what is called after a person.
    if (/^jan$/iu.test(word) && (/\d\.? $/u.test(before) || /^\.? ?\d/u.test(after))) continue;
    if (
      /^ (?:heijn|hein)(?!\p{L})/iu.test(after) ||
      /(?<!\p{L})(?:sint|st\.?|prins|prinses|koning|koningin) $/iu.test(before)
    )
      continue;
    return true;
  }
  return false;
}

/** A first name and a last one that are no things and no place: `Wiebe Zandstra`, `Wiebe van der Zee`. */
function hasPair(text: string): boolean {
  for (const match of text.matchAll(PAIR)) {
    const [, first = '', , last = ''] = match;
    if (isThing(first) || isThing(last) || BEGINNINGS.has(first.toLowerCase())) continue;
    if (!/\p{Ll}/u.test(first) || !/\p{Ll}/u.test(last)) continue;
    if (BEFORE_PLACES.test(text.slice(0, match.index))) continue;
    return true;
  }
  return false;
}
