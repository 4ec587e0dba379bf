/**
 * Words that are used every day in what this catalogue is about and that the word list lacks, knows as names only, or
 * gives fewer endings than people do. They take -s and -je, the endings of verbs, and any place in a compound.
 */
export const TODAYS_WORDS: readonly string[] = words(`
  airbnb android app berichtenbox canva chatbot chatgpt chrome chromebook cloud copilot cv digid duolingo eherkenning email excel facebook
  facetime firefox gmail google icloud ideal idin instagram internet ipad iphone linkedin mac marktplaats messenger mijnoverheid
  netflix outlook ov paypal pc pinterest playstore powerpoint sharepoint signal skype smartwatch sms snapchat spotify swipe
  telegram tiktok tikkie tv twitter usb whatsapp widget wifi windows word youtube zoom
`);

/** Plurals that no rule leads to their word, each as "term form form …". */
const IRREGULAR_PLURALS = `
  stad steden
  lid leden
  kind kinderen
  ei eieren
  schip schepen
  blad bladeren
  lied liederen
  goed goederen
  volk volkeren
  centrum centra
  coach coaches
  kopieer kopie kopieen kopietje kopietjes
`;

/** Words that mean the same here, or are spellings of one word: a mail is an e-mail, who asks for hulp wants to be helped. */
const ONE_WORD = `
  mail email emails emailen emailt emailde geemaild
  google googelen googelt googelde gegoogeld
  whatsapp appen appt geappt appje appjes
  help hulp hulpje hulpjes
  controleer controle controles
  kleren kleding
  gezond gezonde
  versta verstaan
  houd hou
  goed beter betere best beste
`;

/** Forms of two words, with the one that they are in a catalogue like this: spelen is to play before it is two games. */
const MORE_LIKELY = `
  oudere ouderen
  speel spelen
  slaag slagen
  typ typen
  lees leest las
  laad laden
  ervaar ervaren
  doel doelen
  hoor horen
  bel belt
  sta staat
  weet weten wist geweten
  aanvraag aanvrage
  geldzaak geldzaken
  verzorg verzorgen
  pools
  zweeds
  samen
  boven
  media
  leiden
  uitje uitjes
  beetje
  meisje meisjes
`;

/** Nouns in -ing and -heid whose meaning has parted from the verb or adjective: a rekening is not rekenen. */
const PARTED = `
  rekening rekeningen
  belasting belastingen
  omgeving omgevingen
  voorstelling voorstellingen
  verdieping verdiepingen
  gelegenheid gelegenheden
  mogelijkheid mogelijkheden
  bijzonderheid bijzonderheden
`;

/** Term by irregular form; a term that stands here is not derived from another word. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  [IRREGULAR_PLURALS, ONE_WORD, MORE_LIKELY, PARTED].flatMap(lines).flatMap((forms) => {
    const [term = ''] = forms;
    return forms.map((form): [string, string] => [form, term]);
  }),
);

/** Irregular plurals that compounds end in. */
export const IRREGULAR_AT_END: readonly string[] = ['kinderen', 'steden', 'leden', 'centra', 'coaches'];

/**
 * Strong verbs, a line each: the stem, then its past and what follows ge- in its participle ("schrijf schreef schreven":
 * schreef, schreven, geschreven, and ingeschreven by the prefix).
 */
const STRONG_VERBS = `
  begin begon begonnen
  bied bood boden
  blijf bleef bleven
  breek brak braken broken
  breng brachten bracht
  buig boog bogen
  denk dachten dacht
  draag droeg droegen dragen
  drink dronk dronken
  eet at aten geten
  geef gaf gaven geven
  geniet genoot genoten
  grijp greep grepen
  help hielp hielpen holpen
  houd hield hielden houden
  kies koos kozen
  kijk keek keken
  kom kwam kwamen komen
  koop kochten kocht
  krijg kreeg kregen
  laat liet lieten laten
  lees las lazen lezen
  lig lag lagen legen
  loop liep liepen lopen
  neem nam namen nomen
  raad ried raden
  rijd reed reden
  roep riep riepen roepen
  schiet schoot schoten
  schenk schonk schonken
  schrijf schreef schreven
  schuif schoof schoven
  sluit sloot sloten
  snijd sneed sneden
  spreek sprak spraken sproken
  spring sprong sprongen
  sta staat stond stonden staan
  steek stak staken stoken
  stijg steeg stegen
  sla slaan slaat sloeg sloegen slagen
  treed trad traden treden
  trek trok trokken
  val viel vielen vallen
  vang ving vingen vangen
  vergeet vergat vergaten vergeten
  verlies verloor verloren
  vind vond vonden
  vraag vroeg vroegen
  verdwijn verdween verdwenen
  wijs wees wezen
  win won wonnen
  word werd werden worden
  zend zond zonden
  zie ziet zag zagen zien
  zing zong zongen
  zit zat zaten zeten
  zoek zochten zocht
  zwem zwom zwommen
  doe doen doet deed deden daan
  ga gaat ging gingen gaan
`;

const STRONG = lines(STRONG_VERBS);

export const STRONG_STEMS: ReadonlySet<string> = new Set(STRONG.map(([stem = '']) => stem));

/** Stem by past form. */
export const STRONG_FORMS: ReadonlyMap<string, string> = new Map(
  STRONG.flatMap(([stem = '', ...forms]) => forms.map((form): [string, string] => [form, stem])),
);

/** Stem by what follows ge- in the participle: the last form of the line. */
export const STRONG_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  STRONG.map((forms): [string, string] => [forms.at(-1) ?? '', forms[0] ?? '']),
);

/** What stands before a verb and comes loose from it (aanmelden, meld aan, aangemeld) or not (betalen). */
export const VERB_PREFIXES = words(`
  aan achter af be bij binnen deel dicht door her in kennis langs ont op mee mis na neer om onder over rond samen tegen terug thuis toe uit vast
  ver vol voor voort weg
`);

/** Of these, the ones that never come loose: no -ge- after them. */
export const FIXED_PREFIXES = new Set(['be', 'her', 'ont', 'ver', 'mis', 'vol']);

/**
 * Nouns in -ing of a verb without a prefix that mean what the verb means. Of most others the meaning has parted (a woning
 * is not wonen), so these are named.
 */
export const PLAIN_VERBAL_NOUNS = new Set(['lening', 'training', 'scholing', 'planning', 'melding', 'boeking']);

/** Short words that may stand in a compound; other parts have at least four letters, or chance would split too much. */
export const SHORT_PARTS = new Set(words('app bel cv les ov pas pc sms tv usb uur web'));

/** Beginnings, no nouns, that names of what is offered are made with: digi|coach, digitaal|punt. */
export const EXTRA_HEADS = new Set(['digi', 'digitaal', 'snel']);

/** Nouns that link with -er-: kind|er|opvang. */
export const HEADS_BEFORE_ER = new Set(['kind', 'ei', 'blad', 'been']);

/** Ends before which any name may stand, shorter than other such ends: repair|cafe. */
export const TAILS_OF_NAMES = new Set(['cafe', 'club', 'hulp', 'punt']);

/** Words that hold two others, but that nobody looks for by these; some only hold them by chance. */
export const WHOLE_WORDS = new Set(
  words(`
    automaat boekhouding chocolade combinatie conjunctuur cultuur deelnemer geldautomaat groepschat handleiding handtekening
    huiswerk leeftijd marktplaats mijnoverheid paspoort passage portfolio rijksoverheid snapchat spreekuur toetsenbord
    wachtwoord website werkgever werknemer ziekenhuis
  `),
);

/** Words that stand before a part as prepositions and numbers do, not as nouns. */
export const NO_HEADS = new Set(
  words(`
    aan achter binnen buiten door mede naar onder over samen tegen tussen voor voort vooral weder zonder meer mijn haar deze hier
    daar waar vers twee drie vier vijf zeven acht negen tien
  `),
);

/** Endings that look like words, ends of place names, and banks without money: voedselbank, databank. */
export const NO_TAILS = new Set(
  words(`
    achtig bank ding foon gang heid loos ring rijk schap ting vormig
    berg burg dam dijk kerk oord recht stein veen
  `),
);

function words(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** The words of each line. */
function lines(text: string): string[][] {
  return text.trim().split('\n').map(words);
}
