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
  /(?<!\p{L})(?:mijn naam is|ik heet(?! (?:u|jou|jullie|welkom|alle))|my name is|benim ad[ıi]m|nazywam się|мене звати|меня зовут|اسمي) ?\p{L}{2}/iu;
const TITLED = new RegExp(
  `(?<!\\p{L})(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]ijnheer|[Dd]hr\\.?|[Dd]e heer|[Jj]uf(?:frouw)?|[Mm]eester|[Oo]pa|[Oo]ma|[Tt]ante|[Oo]om|[Mm]rs?\\.?) (?:\\p{Lu}\\. ?)*(${SURNAME})`,
  'gu',
);
/** A short title is written before a name and nothing else. */
const SHORT_TITLE = /(?<!\p{L})(?:dhr|mevr|mw)\.? (?!en |of |van de |aan |met |die |uit |bij |in )\p{L}{2}/iu;
const INITIALS = new RegExp(
  `(?<![\\p{L}.])(?:\\p{Lu}\\. ?){1,4}${SURNAME}|${CAPITALISED}, (?:\\p{Lu}\\.){1,4}(?!\\p{L})`,
  'u',
);
/** Looks ahead, so that a word that is no first name can still come before one: "Kan Wiebe Zandstra …". */
const PAIR = new RegExp(
  `(?<![\\p{L}’'-])(${CAPITALISED})(?= (?:(?:van|de|den|der|ter|ten|el|al|bin|ibn|v\\.?d\\.?|[’']t) ){0,3}(${CAPITALISED}))`,
  'gu',
);

/** First names that mean something else too when they are written small. */
const ALSO_WORDS = new Set(
  'ali bas dick els eva floor frank harm iris jan john leo mario marina max rob rosa said toos'.split(' '),
);

/** First names that are words or signs when they are written small, or at the beginning of a sentence. */
const CAPITAL_NAMES = new Set(
  (
    'adam ans bart bep boris corry daan diny ella ezra finn fleur greetje hanneke hetty hugo jeanne jesse jos klaartje ' +
    'leny levi liam lieke lina lotje luna luuk mark maud mees mien mila nel noa noah nora piet puck rein rens riek riet ' +
    'rietje rik roos ruben saar sam sem sien sjaak sofia sophie stien stijn tess teun tim tiny tobias tom trudy wies yara zoë'
  ).split(' '),
);

/** Names of things, firms and places to learn at, and words for them, that people write with capitals. */
const THINGS = new Set(
  (
    'adobe android antivirus antwoord eerste tweede derde app apple april arabisch augustus bankieren beeldbellen belastingdienst ' +
    'berichtenbox bibliotheek bluetooth bol buiten buurthuis canva care caren catharijne centraal centrum ' +
    'chatgpt chrome chromebook computer copilot cursus cursussen december den dienst digi-taalhuis digid ' +
    'digihulplijn digisterker digitaal digitaalhuis dinsdag donderdag duolingo e-mail edge eherkenning email ' +
    'engels excel facebook facetime februari firefox galaxy gemeente gmail go google haag haven heijn hele ' +
    'hema hoek hoge holland home hoog huawei huis hulp icloud imac indeed informatiepunt inloop ' +
    'inloopspreekuur instagram internet internetbankieren ipad iphone itsme januari juli juni kerst klik ' +
    'koning koningin kpn lage landen laptop lenovo linkedin linux maandag maart maas macbook mail maps ' +
    'marktplaats mei messenger microsoft mijn mijnoverheid nedap nederland nederlands netflix nieuwe nokia ' +
    'noord norton november odido oekraïens office oktober one onedrive online oost oude outlook overheid paint ' +
    'pasen phishing pinksteren pinterest play playstation plein polder pools postnl powerpoint punt rabo ' +
    'rabobank rijn safari samsung schelde september signal siri skype slim sluis snapchat sociale spelen ' +
    'spotify stad station store svb taalcafé taalhuis taalpunt tablet teams telefoon telegram thuis tik tikkie ' +
    'tiktok toeslagen training turks twitter uwv vaardig veilig video vinted vrijdag waal west whatsapp wifi ' +
    'wijk windows woensdag word wordfeud workshop xbox xiaomi youtube zaterdag ziggo zondag zoom zorg zuid ' +
    'zuidplein'
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

/** Ends of words for places, days and houses. */
const NO_SURNAME = /(?:huis|dag|plein|straat|laan|theek|punt|centrum|school|café|kaart|zorg|park)$/u;

/** What somebody is and no name: from a country, out of work. */
const WHAT_SOMEBODY_IS =
  /(?:[^aeiou]se|sche|isch|aans|ees|iër|beet|loos|zoekend|senior|moslim|doof|blind|turks|pools|duits|engels|frans)$/iu;

function isThing(word: string): boolean {
  const small = word.toLowerCase();
  return THINGS.has(small) || NO_SURNAME.test(small) || /^\p{Lu}{2,5}$/u.test(word);
}

/**
 * Whether somebody is named in a text: by a common first name, a title, initials, "my name is", or two words with capitals
 * that are no things and no place. A name that is written small and not common is not known.
 */
export function namesSomebody(text: string): boolean {
  if (NAMED.test(text) || SHORT_TITLE.test(text) || INITIALS.test(text)) return true;
  for (const pattern of [INTRODUCED, TITLED]) {
    for (const [, name = ''] of text.matchAll(pattern)) {
      const last = name.split(' ').at(-1) ?? '';
      if (!isThing(last) && !WHAT_SOMEBODY_IS.test(last)) return true;
    }
  }
  return hasFirstName(text) || hasPair(text);
}

/** A common first name: with a capital, or small where it is nothing else. */
function hasFirstName(text: string): boolean {
  for (const match of text.matchAll(/(?<![\p{L}\d’'-])\p{L}+(?![\p{L}\d-])/gu)) {
    const [word] = match;
    const small = word.toLowerCase();
    const isCapital = word !== small;
    const before = text.slice(0, match.index);
    const isSure = FIRST_NAMES.has(small) && (isCapital || !ALSO_WORDS.has(small));
    const isWithin = isCapital && /[\p{L}\d,;] $/u.test(before) && CAPITAL_NAMES.has(small);
    if (!isSure && !isWithin) continue;
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
    const [, first = '', last = ''] = match;
    if (isThing(first) || isThing(last) || BEGINNINGS.has(first.toLowerCase())) continue;
    if (!/\p{Ll}/u.test(first) || !/\p{Ll}/u.test(last)) continue;
    if (BEFORE_PLACES.test(text.slice(0, match.index))) continue;
    return true;
  }
  return false;
}
