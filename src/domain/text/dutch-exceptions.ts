/**
 * Words that are used every day in what this catalogue is about and that the word list lacks or knows as names only.
 * They take -s, the endings of verbs, and any place in a compound.
 */
export const TODAYS_WORDS: readonly string[] = `
airbnb android appstore berichtenbox bitcoin canva chatbot chatgpt chrome chromebook cloud copilot digid duolingo email excel facebook facetime firefox gmail google icloud ideal instagram internet
ipad iphone laptop linkedin mac marktplaats messenger mijnoverheid netflix online outlook paypal pinterest playstore podcast
powerpoint sharepoint signal skype swipe smartphone smartwatch snapchat spotify telegram tiktok tikkie twitter webinar
whatsapp widget wifi windows word youtube zoom app pc cv tv usb sms ov
`
  .split(/\s+/u)
  .filter(Boolean);

/**
 * Forms that no rule leads to their word, each as "term form form …": irregular plurals, words whose plural is also a
 * form of another word (spelen is to play before it is two games), and spellings of one word that differ. A form of its
 * own term alone keeps a word away from a rule that would take it for an inflection.
 */
const FORMS = `
stad steden
lid leden
kind kinderen
ei eieren
schip schepen
blad bladen bladeren
lied liederen
goed goederen
volk volkeren
kleren kleding
museum musea
media
data
oudere ouderen
ouder ouders
speel spelen spelend
slaag slagen
typ typen
mail email emails emailen emailt emailde geemaild gemaild mailtje mailtjes
google googelen googelt googelde gegoogeld googlen
help hulp hulpje hulpjes
lees leest las
app apps
whatsapp whatsappje whatsappjes whatsappen appen appt geappt appje appjes
leiden
leiding
rekening rekeningen
belasting belastingen
omgeving omgevingen
voorstelling voorstellingen
verdieping verdiepingen
aandoening aandoeningen
gelegenheid gelegenheden
eenheid eenheden
mogelijkheid mogelijkheden
bijzonderheid bijzonderheden
windows
sms
zweeds
uitje uitjes
beetje
meisje meisjes
kopieer kopie kopieen kopietje kopietjes
controleer controle controles
pools poolse
versta verstaan
gezond gezonde gezonder gezondheid
sta staat
houd hou
centrum centra centrums
coach coaches
samen
boven
weet weten wist geweten
geldzaak geldzaken
laad laden
ervaar ervaren
doel doelen
aanvraag aanvragen aanvrage
hoor horen
bel belt
goed goede beter betere best beste
`;

/** Term by irregular form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [term = '', ...forms] = line.split(' ');
      return [term, ...forms].map((form): [string, string] => [form, term]);
    }),
);

/** Irregular plurals that compounds end in. */
export const IRREGULAR_AT_END: readonly string[] = ['kinderen', 'steden', 'leden', 'centra', 'bladen', 'coaches'];

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

const STRONG = STRONG_VERBS.trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Stem by past form. */
export const STRONG_FORMS: ReadonlyMap<string, string> = new Map(
  STRONG.flatMap(([stem = '', ...forms]) => forms.map((form): [string, string] => [form, stem])),
);

/** Stem by what follows ge- in the participle: the last form of the line. */
export const STRONG_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  STRONG.map((forms): [string, string] => [forms.at(-1) ?? '', forms[0] ?? '']),
);

/** What stands before a verb and comes loose from it (aanmelden, meld aan, aangemeld) or not (betalen). */
export const VERB_PREFIXES: readonly string[] =
  'aan achter af be bij binnen dicht door her in ont op mee mis na neer om onder over rond samen tegen terug thuis toe uit vast ver vol voor voort weg'.split(
    ' ',
  );

/** Of these, the ones that never come loose: no -ge- after them. */
export const FIXED_PREFIXES = new Set(['be', 'her', 'ont', 'ver', 'mis', 'vol']);

/**
 * Nouns in -ing of a verb without a prefix that mean what the verb means. Of most others the meaning has parted (a woning
 * is not wonen), so these are named.
 */
export const PLAIN_VERBAL_NOUNS = new Set([
  'lening',
  'training',
  'oefening',
  'opening',
  'scholing',
  'huring',
  'planning',
]);

/** Short words that may stand in a compound; other parts have at least four letters, or chance would split too much. */
export const SHORT_PARTS = new Set('app bel cv les ov pas pc sms tv usb uur web'.split(' '));

/** Adjectives and beginnings that names of what is offered are made with: digi|coach, digitaal|punt. */
export const EXTRA_HEADS = new Set(['digi', 'digitaal', 'snel']);

/** Words that hold two words by their letters but that nobody takes for a compound, or whose parts mislead. */
export const WHOLE_WORDS = new Set(
  `spreekuur wachtwoord huiswerk werkgever portfolio automaat geldautomaat groepschat mijnoverheid boekhouding digitaal handleiding chocolade cultuur conjunctuur combinatie passage paspoort website leeftijd handtekening medewerker voorbeeld onderwerp weekend rijksoverheid toetsenbord ziekenhuis
  openbaar afspraak vrijwilliger bibliotheek kantoor belasting training vergadering gemeente internet telefoon informatie
  iedereen rotterdam ijsselstein werknemer deelnemer boodschap landschap facebook snapchat powerpoint marktplaats
  `
    .split(/\s+/u)
    .filter(Boolean),
);

/** What no part of a compound can be: prepositions and prefixes before a word, and endings that look like words. */
export const NO_HEADS = new Set(
  'aan achter binnen buiten door mede naar onder over samen tegen tussen voor voort vooral weder zonder haar deze hier daar waar meer mijn twee drie vier vijf zeven acht negen tien'.split(
    ' ',
  ),
);
export const NO_TAILS = new Set(
  'foon schap ring heid ding achtig loos vormig ting gang rijk recht dam dijk veen burg berg oord stein kerk'.split(
    ' ',
  ),
);

/** Nouns that link with -er-: kind|er|opvang. */
export const HEADS_BEFORE_ER = new Set(['kind', 'ei', 'blad', 'been']);
