import {
  at,
  both,
  by,
  device,
  either,
  elsewhere,
  kind,
  level,
  not,
  offer,
  placed,
  says,
  titled,
  topic,
  type Condition,
} from '../judged-offer';
import { judge, judgeAll, type JudgedGroup } from '../judged-query';

import { answers, email, government, jobs, phone, teaches, toBorrow } from './subjects';

const computerLessons = both(teaches, topic('computer-basics', 'internet'));
const health = either(topic('health'), says(/huisarts|dokter|zorg online/iu));
const passwords = says(/wachtwoord/iu);
const tax = offer('hulp-met-belastingaangifte');
const artificial = titled(/\bAI\b/u);
const onlyMoneyOrGovernment: Condition = (candidate) =>
  candidate.topics.length > 0 && candidate.topics.every((each) => each === 'digid' || each === 'banking');

const oneAndMany: JudgedGroup = {
  name: 'one and many',
  queries: [
    judge('cursussen', kind('course'), { never: toBorrow }),
    judge('cursus', kind('course'), { never: toBorrow }),
    ...judgeAll(['lessen', 'les'], teaches),
    judge('workshops', kind('workshop')),
    ...judgeAll(['spreekuren', 'spreekuur'], either(says(/spreekuur/iu), kind('walk-in'))),
    ...judgeAll(["foto's", 'foto', 'fotos'], says(/foto/iu), { never: government }),
    judge('laptops lenen', toBorrow, { never: government }),
    judge('tablets', says(/tablet/iu), { never: tax }),
    judge('telefoons', phone, { never: toBorrow }),
    judge('computercursussen', computerLessons, { never: toBorrow }),
    judge('vrijwilligers', says(/vrijwilliger/iu)),
    ...judgeAll(['brieven', 'brief'], says(/brief|brieven/iu)),
    judge('wachtwoorden', passwords, { never: toBorrow }),
    ...judgeAll(['toeslagen', 'toeslag'], says(/toeslag/iu), { never: both(toBorrow, not(says(/toeslag/iu))) }),
    judge('vacature', jobs, { never: onlyMoneyOrGovernment }),
    judge('printers', says(/print/iu)),
    judge('recepten', says(/recept/iu)),
    judge('formulieren', says(/formulier/iu)),
    judge('rijbewijzen', says(/rijbewijs/iu), { never: toBorrow }),
  ],
};

const verbForms: JudgedGroup = {
  name: 'forms of a verb',
  queries: [
    ...judgeAll(['solliciteren', 'sollicitatie', 'sollicitatiebrief schrijven'], either(jobs, says(/Word/u)), {
      never: onlyMoneyOrGovernment,
    }),
    judge('mailen', email, { never: toBorrow }),
    judge('e-mail versturen', email),
    ...judgeAll(['beeldbellen', 'videobellen', 'bellen met beeld'], either(topic('video-calling'), says(/beeld/iu)), {
      never: topic('banking'),
    }),
    judge('ik wil leren typen', says(/typen|typt|toetsenbord/iu), { never: toBorrow }),
    ...judgeAll(['laptop lenen', 'kan ik ergens een laptop lenen', 'geleende laptop'], toBorrow, { never: government }),
    ...judgeAll(['programmeren', 'leren programmeren'], offer('womens-coding-club'), { within: 2 }),
    judge('inloggen', says(/inlog|logt/iu)),
    judge('hoe log ik in bij digid', government),
    judge('bankieren', topic('banking'), { never: toBorrow }),
    judge('geld overmaken', topic('banking'), { never: toBorrow }),
    judge('printen', says(/print/iu)),
    judge('scannen en printen', offer('computers-wifi-en-printen-rotterdam')),
    judge('oefenen', says(/oefen/iu)),
    judge('zoeken op internet', topic('internet'), { never: toBorrow }),
    judge('belasting aangeven', either(tax, says(/belasting/iu)), { never: toBorrow }),
    judge('reis plannen', says(/reis/iu), { never: toBorrow }),
    judge('reizen met de trein', says(/\breis|reizen|trein/iu)),
    judge('veilig inloggen', either(topic('safety', 'digid'), passwords)),
    judge('rooster bekijken', says(/rooster/iu)),
  ],
};

const compounds: JudgedGroup = {
  name: 'compound words',
  queries: [
    ...judgeAll(
      ['computer cursus', 'computercursus', 'computerles', 'computer les', 'cursus computer'],
      computerLessons,
      {
        never: either(toBorrow, onlyMoneyOrGovernment),
      },
    ),
    ...judgeAll(['inloop', 'inloop spreekuur', 'inloopspreekuur', 'inloopuur', 'inloop uur'], kind('walk-in'), {
      never: toBorrow,
    }),
    ...judgeAll(['telefoon cafe', 'telefooncafe', 'telefoon café'], offer('telefooncafe-afrikaanderwijk'), {
      never: offer('maakcafe-centrale'),
    }),
    judge('maak cafe', offer('maakcafe-centrale'), { never: offer('telefooncafe-afrikaanderwijk') }),
    ...judgeAll(
      ['smart phone cursus', 'smartphone cursus', 'smartphonecursus', 'telefooncursus', 'cursus mobiele telefoon'],
      both(teaches, phone),
      { never: either(toBorrow, onlyMoneyOrGovernment) },
    ),
    ...judgeAll(['internet bankieren', 'internetbankieren', 'bankzaken op internet'], topic('banking')),
    ...judgeAll(['belasting aangifte', 'belastingaangifte', 'aangifte'], tax, { never: toBorrow }),
    ...judgeAll(['oefen middag', 'oefenmiddag'], offer('open-oefenmiddag-centrale')),
    ...judgeAll(
      ['computer spreekuur', 'computerspreekuur'],
      either(titled(/computer/iu), both(kind('walk-in'), topic('computer-basics'))),
    ),
    ...judgeAll(['leen laptop', 'leenlaptop'], toBorrow),
    judge('tabletcursus', both(teaches, says(/tablet/iu))),
    judge('tablet les', both(teaches, says(/tablet/iu))),
    judge('telefoonhulp', phone),
    ...judgeAll(['nep mail', 'nepmail'], either(says(/nep/iu), topic('safety'))),
    judge('wacht woord vergeten', passwords),
    ...judgeAll(['thuis zorg', 'thuiszorg'], says(/thuiszorg/iu)),
    ...judgeAll(['taal huis', 'taalhuis'], either(says(/taalhuis/iu), by('taalhuis-nieuwegein'))),
    judge('voorbeeld site', says(/voorbeeldsite/iu)),
    judge('beeld bellen', topic('video-calling')),
    judge('buurtcentrum cursus', at('buurtcentrum-hart-van-hoograven')),
  ],
};

const spelling: JudgedGroup = {
  name: 'ways of spelling',
  queries: [
    ...judgeAll(['digid', 'digi d', 'DIGID', 'digi-d', 'Digi D aanvragen'], government, { never: toBorrow }),
    ...judgeAll(['e mail', 'e-mail', 'email', 'E-MAIL LEREN'], email, { never: toBorrow }),
    ...judgeAll(['wi fi', 'wifi', 'wi-fi', 'WiFi'], says(/wifi/iu), { never: government }),
    ...judgeAll(['ipad', 'i-pad', 'iPad'], either(device('tablet'), says(/tablet|iPad/iu)), { never: toBorrow }),
    ...judgeAll(['whatsapp', 'whats app', "what's app"], either(says(/whatsapp|appen/iu), phone), { never: toBorrow }),
    ...judgeAll(['klik en tik', 'klik & tik', 'klik-en-tik', 'kliktik'], says(/Klik & Tik/u)),
    ...judgeAll(['mijn overheid', 'mijnoverheid'], either(says(/MijnOverheid/u), government)),
    judge('google maps', says(/Google Maps/u)),
    ...judgeAll(['3d printer', '3d-printer', '3d printen'], offer('maakcafe-centrale')),
    ...judgeAll(['cv', 'c.v.', 'CV maken'], jobs, { never: onlyMoneyOrGovernment }),
    ...judgeAll(["women's coding club", 'womens coding club'], offer('womens-coding-club'), { within: 2 }),
    judge('9292', says(/9292/u)),
    judge('cafe', says(/café/iu)),
    judge('thuisarts.nl', either(says(/Thuisarts/u), health)),
    judge('digi taalhuis', says(/taalhuis/iu)),
  ],
};

const synonyms: JudgedGroup = {
  name: 'other words for it',
  queries: [
    ...judgeAll(['mobiel', 'mobieltje', 'gsm', 'smartphone', 'mobiele telefoon', 'iphone', 'android'], phone, {
      never: either(toBorrow, onlyMoneyOrGovernment),
    }),
    ...judgeAll(['pc', 'pc cursus', 'leren computeren'], either(topic('computer-basics'), says(/computer/iu)), {
      never: onlyMoneyOrGovernment,
    }),
    ...judgeAll(['appen', 'whatsappen', 'leren appen'], either(says(/appen|whatsapp/iu), phone), {
      never: either(toBorrow, both(onlyMoneyOrGovernment, not(says(/appen|whatsapp/iu)))),
    }),
    judge('notebook', device('laptop')),
    ...judgeAll(['curriculum vitae', 'werk zoeken', 'baan zoeken', 'baan vinden', 'nieuwe baan'], jobs, {
      never: onlyMoneyOrGovernment,
    }),
    ...judgeAll(['ouderen', 'senioren'], either(says(/ouderen|senior/iu), by('seniorweb')), { never: toBorrow }),
    ...judgeAll(
      ['beginner', 'beginners', 'voor beginners', 'beginnerscursus'],
      either(level(1), titled(/beginners/iu)),
    ),
    ...judgeAll(['goedkoop internet', 'gratis internet', 'geen internet thuis'], kind('internet-access'), {
      never: onlyMoneyOrGovernment,
    }),
    judge('hulp', answers),
    judge('helpdesk', either(answers, says(/helpdesk/iu))),
    judge('vragen stellen', answers),
    ...judgeAll(
      ['phishing', 'oplichting', 'hackers', 'internetcriminelen'],
      either(topic('safety'), says(/nep|oplicht/iu)),
      {
        never: toBorrow,
      },
    ),
    ...judgeAll(['huisarts', 'dokter', 'afspraak maken bij de dokter', 'ziekenhuis'], health, { never: toBorrow }),
    ...judgeAll(['chatgpt', 'kunstmatige intelligentie', 'ai', 'artificial intelligence'], artificial),
    ...judgeAll(['skypen', 'facetime'], topic('video-calling')),
    ...judgeAll(['belastingdienst', 'zorgtoeslag', 'huurtoeslag'], either(government, says(/toeslag|belasting/iu)), {
      never: toBorrow,
    }),
    judge('brief van de gemeente', either(government, says(/brief|brieven/iu))),
    judge('overheid', government, { never: toBorrow }),
    judge('tekstverwerken', either(topic('office'), says(/Word\b|brief typen/u))),
    judge('nederlands leren', says(/Nederlands|taal/u), { never: toBorrow }),
    judge('maatje', offer('digimaatjes-gooi-en-meer')),
    ...judgeAll(
      ['hulp aan huis', 'iemand die bij mij thuis komt helpen'],
      either(placed('at-your-place'), says(/thuis/iu)),
    ),
    judge('muis en toetsenbord', says(/toetsenbord/iu), { never: onlyMoneyOrGovernment }),
    judge('online leren', either(kind('online'), placed('online'))),
    judge('in werktijd leren', either(kind('in-house-training'), says(/werktijd/iu))),
    judge('gezellig samen leren', either(kind('meet-up'), says(/samen|groep/iu))),
  ],
};

const typos: JudgedGroup = {
  name: 'typing errors',
  queries: [
    ...judgeAll(
      ['comptuer', 'computr cursus', 'computercursis', 'compjuter'],
      either(topic('computer-basics'), says(/computer/iu)),
      {
        never: onlyMoneyOrGovernment,
      },
    ),
    ...judgeAll(['smarphone', 'smartfoon', 'telefoom', 'tellefoon', 'telefon'], phone, { never: toBorrow }),
    ...judgeAll(['diggid', 'ditgid', 'digit', 'hulp bij digdi'], government, { never: toBorrow }),
    judge('informatie punt digitale overhijd', government),
    judge('beeldbelen', topic('video-calling')),
    ...judgeAll(['soliciteren', 'solliciteeren'], jobs, { never: onlyMoneyOrGovernment }),
    judge('internetbankiren', topic('banking')),
    judge('wachtword vergeten', passwords),
    ...judgeAll(['labtop lenen', 'leptop lenen'], toBorrow, { never: government }),
    judge('emial', email),
    judge('whatsap', either(says(/whatsapp|appen/iu), phone)),
    judge('roterdam computerles', computerLessons, { never: elsewhere('Rotterdam') }),
    judge('feyenoord computercursus', both(computerLessons, at('bibliotheek-feijenoord'))),
    judge('hoogvleit', at('bibliotheek-hoogvliet')),
    judge('amersfoord digisterker', offer('digisterker-amersfoort')),
    judge('leewarden', offer('inloopspreekuur-leeuwarden')),
    judge('vrijwiligers', says(/vrijwilliger/iu)),
    judge('kunstmatige inteligentie', artificial),
    judge('belastingaangivte', tax),
    judge('toeslach', says(/toeslag/iu)),
    judge('huisards', health),
    judge('rijbewjis verlengen', says(/rijbewijs/iu)),
    judge('tablit', says(/tablet/iu)),
    judge('klik en tick', says(/Klik & Tik/u)),
    judge('formulir invullen', says(/formulier/iu)),
    judge('goedkoop internt', kind('internet-access')),
    judge('progameren', offer('womens-coding-club')),
  ],
};

const sentences: JudgedGroup = {
  name: 'whole sentences',
  queries: [
    judge('hoe moet ik een mail sturen', email, { never: toBorrow }),
    judge('ik wil leren appen met mijn kleinkinderen', either(phone, says(/appen|berichten/iu)), {
      never: onlyMoneyOrGovernment,
    }),
    judge('mijn moeder snapt haar telefoon niet', phone, { never: toBorrow }),
    judge('ik ben mijn wachtwoord vergeten', either(passwords, says(/vergeten/iu))),
    judge('waar kan ik gratis leren computeren', topic('computer-basics', 'internet', 'email'), {
      never: onlyMoneyOrGovernment,
    }),
    judge('ik heb thuis geen computer', either(toBorrow, kind('internet-access'), says(/geen laptop/iu)), {
      never: onlyMoneyOrGovernment,
    }),
    judge('ik heb een brief van de overheid gekregen en begrijp hem niet', government),
    judge('kan iemand mij helpen met mijn belasting', either(tax, government), { never: toBorrow }),
    judge('hoe herken ik nepberichten', either(topic('safety'), says(/nep/iu))),
    judge('hoe maak ik online een afspraak bij de huisarts', health, { never: toBorrow }),
    judge('ik zoek werk en heb nog geen cv', jobs, { never: onlyMoneyOrGovernment }),
    judge('wie kan mij thuis helpen met mijn computer', either(placed('at-your-place'), says(/thuis/iu))),
    judge('ik wil een laptop voor mijn kinderen maar heb weinig geld', toBorrow, { never: government }),
    judge('hoe kan ik mijn rijbewijs verlengen', says(/rijbewijs/iu), { never: toBorrow }),
    judge('ik durf niet te internetbankieren', topic('banking')),
    judge('cursus voor iemand die nog nooit een computer heeft gebruikt', both(teaches, level(1)), {
      never: onlyMoneyOrGovernment,
    }),
    judge('ik werk in de zorg en vind de apps lastig', either(topic('work-apps'), says(/in de zorg/iu))),
    judge('koffie drinken en samen de telefoon leren', either(kind('meet-up'), phone)),
    judge('ik wil iemand bellen over digid', either(both(kind('helpdesk'), government), government)),
    judge('hoe zet ik de digid app op mijn telefoon', offer('digid-app-op-uw-telefoon-nieuwegein')),
    judge('kunt u mij leren hoe je een bijlage meestuurt', either(email, says(/bijlage/iu))),
    judge('ik snap niks van computers', either(topic('computer-basics'), says(/computer/iu)), {
      never: onlyMoneyOrGovernment,
    }),
    judge('waar kan ik iets printen', says(/print/iu)),
    judge('welke cursus past bij mij', either(teaches, offer('informatiepunt-taal-en-digitaal'))),
  ],
};

/** Questions that turn on words alone. */
export const WORDS: JudgedGroup[] = [oneAndMany, verbForms, compounds, spelling, synonyms, typos, sentences];
