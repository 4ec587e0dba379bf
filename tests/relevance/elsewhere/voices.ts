import { anything, both, city, either, elsewhere, kind, part, says, topic } from '../judged-offer';
import { judge, judgeAll, type JudgedGroup } from '../judged-query';
import { slipsOf } from '../slips';

const toBorrow = kind('device-loan');
const computer = either(topic('computer-basics'), says(/computer|laptop/iu));
const phone = either(topic('phone'), says(/telefoon|smartphone/iu));
const email = either(topic('email'), says(/mail/iu));
const government = either(topic('digid'), says(/DigiD|overheid/u));
const tax = says(/aangifte|belasting/iu);
const jobs = either(topic('job-search'), says(/sollicit|vacature/iu));
const doctor = either(topic('health'), says(/huisarts|dokter/iu));
const banking = topic('banking');
const calls = topic('video-calling');
const safety = says(/oplicht|phishing|wachtwoord|nepbericht/iu);
const photos = says(/foto/iu);
const ai = says(/\bAI\b|kunstmatige|ChatGPT/iu);
const travel = says(/reis|trein|OV-chip|9292/iu);
const never = (...cities: string[]) => ({ never: elsewhere(...cities) });

/** Questions in other voices, about other towns. */
export const VOICES_ELSEWHERE: JudgedGroup[] = [
  {
    name: 'written by ear',
    queries: [
      ...judgeAll(['komputerles', 'kompjuter kursus', 'computeren lere'], computer, { never: government }),
      ...judgeAll(['tellefoon les', 'smartfoon', 'aifoon', 'mobiele tellefoon'], phone, { never: toBorrow }),
      ...judgeAll(['bijlaage', 'meelen', 'e meel', 'meeltje sture'], either(email, says(/bijlage/iu))),
      ...judgeAll(['aangivte', 'belastign', 'belastingangifte'], tax, { never: toBorrow }),
      ...judgeAll(['vidiobellen', 'beeltbellen', 'vidjobellen'], calls, { never: banking }),
      ...judgeAll(['fotoos bewaren', 'foto boek', 'fotoboeke'], photos),
      ...judgeAll(['opligting', 'oplichterei', 'oplichtingg'], says(/oplicht/iu)),
      ...judgeAll(['huisardts', 'medicijne bestelle'], either(doctor, says(/medicijn/iu))),
      ...judgeAll(['sollicitere', 'solicitatie brief'], jobs),
      ...judgeAll(['marktplaatz', 'mark plaats'], says(/Marktplaats/u)),
      judge('wagtwoord make', says(/wachtwoord/iu)),
      judge('toeslaggen', either(government, says(/toeslag/iu))),
      judge('exsel', says(/Excel/u)),
      judge('pouwerpoint', says(/PowerPoint/u)),
      judge('kunsmatige inteligensie', ai),
    ],
  },
  {
    name: 'a slip at every place',
    queries: [
      ...judgeAll(slipsOf('aangifte'), tax),
      ...judgeAll(slipsOf('dokter'), either(doctor, computer)),
      ...judgeAll(
        slipsOf('eindhoven').map((place) => `computer ${place}`),
        city('Eindhoven'),
        never('Eindhoven'),
      ),
    ],
  },
  {
    name: 'halves, one and many, verbs',
    queries: [
      ...judgeAll(['zorg dossiers', 'zorgdossier', 'zorgdossiers'], says(/dossier/iu)),
      ...judgeAll(['vragen uur', 'vragenuur', 'vragenuren'], says(/vragenuur/iu)),
      ...judgeAll(['formulieren brigade', 'formulierenbrigade'], says(/formulier/iu)),
      ...judgeAll(['hulppunt', 'hulp punt', 'hulppunten'], says(/hulppunt/iu)),
      ...judgeAll(['basis cursus computer', 'basiscursussen'], computer),
      ...judgeAll(['route zoeken', 'routes'], says(/route|weg vinden/iu)),
      ...judgeAll(['printer', 'printen', 'print', 'geprint'], says(/print/iu)),
      ...judgeAll(['kopieren', 'kopiëren', 'kopie'], says(/kopi/iu)),
      ...judgeAll(['leen', 'geleend', 'uitleen laptop'], toBorrow),
      ...judgeAll(['postvakken', 'post vak'], says(/postvak/iu)),
      ...judgeAll(['roosters', 'rooster'], says(/rooster/iu)),
      ...judgeAll(['werkplekken', 'werk plek'], says(/werkplek/iu)),
    ],
  },
  {
    name: 'whole sentences',
    queries: [
      judge('ik wil mijn foto’s van de telefoon naar de computer', photos),
      judge('mijn printer doet het niet', says(/printer/iu)),
      judge('ik heb een klein inkomen en geen computer', toBorrow, { never: government }),
      judge('mevrouw wil leren beeldbellen met haar dochter', calls, { never: banking }),
      judge('hoe koop ik een treinkaartje', either(travel, says(/kaartje/iu))),
      judge('wat is chatgpt', ai),
      judge('ik word opgelicht via mail', either(safety, email)),
      judge('cliënt zoekt hulp bij kwijtschelding', either(says(/kwijtschelding/iu), government)),
      judge('medewerker schoonmaak rooster app', either(topic('work-apps'), says(/rooster/iu))),
      judge('ik kan nog niet goed nederlands en wil mijn telefoon leren', either(phone, says(/Nederlands/u))),
      judge('is er ergens gratis internet', either(kind('internet-access'), says(/wifi|internet/iu))),
      judge('spullen kopen op internet durf ik niet', says(/winkel|kopen|betalen/iu)),
    ],
  },
  {
    name: 'sentences in other languages',
    queries: [
      judge('I want to learn how to use a computer', computer, { never: government }),
      judge('help with taxes', tax),
      judge('photos from phone to computer', either(photos, phone)),
      judge('train ticket', either(travel, says(/kaartje/iu))),
      judge('artificial intelligence course', ai),
      judge('telefon dersi', phone),
      judge('bilgisayar öğrenmek', computer),
      judge('iş bulmak', jobs),
      judge('görüntülü arama', calls),
      judge('دورة حاسوب مجانية', computer),
      judge('مساعدة الضرائب', either(tax, government)),
      judge('البريد الإلكتروني', email),
      judge('навчитися користуватися смартфоном', phone),
      judge('допомога з роботою', either(jobs, says(/werk/iu))),
      judge('онлайн банкінг', either(banking, says(/bank/iu))),
      judge('kurs obsługi telefonu', phone),
      judge('rozmowa wideo z rodziną', calls),
      judge('jak znaleźć pracę', jobs),
    ],
  },
  {
    name: 'where and when',
    queries: [
      judge('cursus 1037', city('Eindhoven'), never('Eindhoven')),
      judge('cursus 1037ab', city('Eindhoven'), never('Eindhoven')),
      judge('hulp 1000 ab', city('Den Haag'), never('Den Haag')),
      judge('mijn moeder woont in tilburg en wil hulp met de computer', city('Tilburg'), never('Tilburg')),
      judge('iets te doen in hoogeveen met telefoon', both(phone, city('Hoogeveen')), never('Hoogeveen')),
      judge('wij wonen in harlingen digid', both(government, city('Harlingen')), never('Harlingen')),
      judge('laptop den haag', city('Den Haag'), never('Den Haag')),
      judge('s gravenhage mailen', city('Den Haag'), never('Den Haag')),
      judge('bieb purmerend', city('Purmerend'), never('Purmerend')),
      judge('bibliotheek eindhoven cursus', city('Eindhoven'), never('Eindhoven')),
      judge('wijkcentrum de brug', city('Eindhoven')),
      judge('internetcafe in de wijk den haag', city('Den Haag'), never('Den Haag')),
      judge('oosterpark telefoon', both(part('Oosterpark'), phone)),
      judge('computercursus vanavond', computer, { never: government }),
      judge('inloop vandaag eindhoven', city('Eindhoven'), never('Eindhoven')),
      judge('cursus dit weekend', anything),
    ],
  },
];
