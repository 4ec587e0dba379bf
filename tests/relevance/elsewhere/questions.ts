import {
  anything,
  both,
  city,
  device,
  either,
  elsewhere,
  free,
  kind,
  level,
  not,
  part,
  placed,
  says,
  titled,
  topic,
  withoutAppointment,
  type Condition,
} from '../judged-offer';
import { judge, judgeAll, type JudgedGroup } from '../judged-query';

const toBorrow = kind('device-loan');
const learnComputer = both(topic('computer-basics'), not(toBorrow));
const learnPhone = topic('phone');
const government = topic('digid');
const tax = says(/aangifte|belasting/iu);
const jobs = topic('job-search');
const carePeople = topic('health');
const never = (...cities: string[]) => ({ never: elsewhere(...cities) });
const only = (condition: Condition, parameters: string) => ({ with: parameters, never: not(condition) });

/** Judged questions about the catalogue of other towns. */
export const QUESTIONS_ELSEWHERE: JudgedGroup[] = [
  {
    name: 'one and many, verbs',
    queries: [
      ...judgeAll(["foto's", 'foto', 'fotoboek maken'], says(/foto/iu), { never: government }),
      judge('aangiftes', tax, { never: toBorrow }),
      ...judgeAll(['solliciteren', 'sollicitatie', 'sollicitatiebrief'], jobs, { never: topic('banking') }),
      judge('wachtwoord', says(/wachtwoord/iu), { never: toBorrow }),
      judge('rekenbladen', says(/rekenblad/iu)),
      judge('medicijn bestellen', either(says(/medicijn/iu), carePeople)),
      judge('spullen verkopen', says(/verkopen/iu)),
      judge('webwinkels', says(/webwinkel/iu)),
      judge('mailtje sturen', topic('email'), { never: toBorrow }),
    ],
  },
  {
    name: 'compounds and spelling',
    queries: [
      ...judgeAll(['laptop uitleen', 'laptopuitleen', 'laptop lenen'], toBorrow, { never: government }),
      ...judgeAll(['internet cafe', 'internetcafé', 'internetcafe'], titled(/internetcafé/iu), { never: government }),
      ...judgeAll(['sollicitatie cafe', 'sollicitatiecafe'], titled(/sollicitatiecafé/iu)),
      ...judgeAll(['digi cafe', 'digicafe'], titled(/digicafé/iu)),
      ...judgeAll(['taal cafe', 'taalcafé'], titled(/taalcafé/iu)),
      judge('belasting spreekuur', tax, { never: toBorrow }),
      judge('i phone', learnPhone, { never: toBorrow }),
      judge('zorg dossier', says(/dossier/iu)),
      judge('computer lessen', learnComputer, { never: toBorrow }),
      judge('tweede hands computer', titled(/tweedehands computer/iu)),
      ...judgeAll(['digi d', 'DigiD', 'digi-d'], government, { never: toBorrow }),
      ...judgeAll(['wi-fi', 'wifi'], says(/wifi|draadloze/iu)),
    ],
  },
  {
    name: 'other words, typing errors',
    queries: [
      judge('gsm', learnPhone, { never: toBorrow }),
      judge('pc', either(learnComputer, says(/computer/iu))),
      judge('videobellen', topic('video-calling'), { never: topic('banking') }),
      judge('internetbankieren', topic('banking'), { never: toBorrow }),
      judge('werk zoeken', jobs, { never: topic('banking') }),
      judge('baan', jobs, { never: topic('banking') }),
      judge('huisarts', carePeople, { never: toBorrow }),
      judge('oplichters', says(/oplicht/iu), { never: toBorrow }),
      judge('artificial intelligence', says(/AI\b|kunstmatige/iu)),
      judge('ov-kaart', says(/OV-chipkaart|kaartje/u)),
      judge('exel cursus', says(/Excel/u)),
      judge('smartfone', learnPhone, { never: toBorrow }),
      judge('sollicitasie', jobs),
      judge('oplighting', says(/oplicht/iu)),
      judge('marktplaas', says(/Marktplaats/u)),
      judge('diggid', government),
      judge('medish dossier', says(/medisch/iu)),
      judge('powerpiont', says(/PowerPoint/u)),
      judge('beelbellen', topic('video-calling')),
    ],
  },
  {
    name: 'places',
    queries: [
      judge('digid eindhoven', both(city('Eindhoven'), government), never('Eindhoven')),
      judge('hulp bij toeslagen in harlingen', both(city('Harlingen'), government), never('Harlingen')),
      judge('computerles den haag', both(city('Den Haag'), says(/computer/iu)), never('Den Haag')),
      judge('smartphone hoogeveen', both(city('Hoogeveen'), learnPhone), never('Hoogeveen')),
      judge('iphone heerlen', both(city('Heerlen'), learnPhone), never('Heerlen')),
      judge(
        'ik woon in purmerend en wil met de computer leren',
        both(city('Purmerend'), learnComputer),
        never('Purmerend'),
      ),
      judge('bankieren assen', both(city('Assen'), topic('banking')), never('Assen')),
      judge('den helder', city('Den Helder'), never('Den Helder')),
      judge('eindhofen digid', both(city('Eindhoven'), government), never('Eindhoven')),
      judge('oosterpark computer', part('Oosterpark')),
      judge('bibliotheek de regenboog', ({ place }) => place?.slug.startsWith('bibliotheek-de-regenboog') ?? false),
      judge('laptop', both(city('Groningen'), toBorrow), { with: 'plaats=Groningen', ...never('Groningen') }),
    ],
  },
  {
    name: 'other languages',
    queries: [
      judge('computer course', learnComputer, { never: government }),
      judge('find a job', jobs),
      judge('borrow a laptop', toBorrow),
      judge('tax', either(tax, government)),
      judge('bilgisayar kursu', learnComputer),
      judge('telefon', learnPhone),
      judge('هاتف', learnPhone),
      judge('عمل', either(jobs, says(/werk/iu))),
      judge("комп'ютер", either(learnComputer, says(/computer/iu))),
      judge('praca', either(jobs, says(/werk/iu))),
    ],
  },
  {
    name: 'order, filters, sentences',
    queries: [
      judge('excel', titled(/Excel/u), { within: 1 }),
      judge('taal en tablet', titled(/Taal en tablet/u), { within: 1 }),
      judge('inloop', both(kind('walk-in'), city('Veldhoven')), {
        with: 'lat=51.42&lon=5.4&afstand=5',
        never: elsewhere('Veldhoven', 'Eindhoven'),
      }),
      judge('computer', city('Lelystad'), { with: 'lat=52.51&lon=5.47&sorteer=dichtbij', within: 1 }),
      judge('hulp', kind('walk-in'), only(kind('walk-in'), 'soort=walk-in')),
      judge('telefoon', both(free, learnPhone), only(free, 'gratis=1')),
      judge('vragen', withoutAppointment, only(withoutAppointment, 'zonder-afspraak=1')),
      judge('beginnen', level(1), only(level(1), 'niveau=1')),
      judge('tablet', device('tablet'), only(device('tablet'), 'apparaat=tablet')),
      judge('hoe maak ik een sterk wachtwoord', says(/wachtwoord/iu), { never: toBorrow }),
      judge('wie helpt mij met mijn belastingaangifte', tax, { never: toBorrow }),
      judge('ik wil beeldbellen met mijn kleinkinderen', topic('video-calling'), { never: topic('banking') }),
      judge('rooster van mijn werk op de telefoon', either(topic('work-apps'), says(/rooster/iu))),
      judge('thuis leren op internet', either(placed('online', 'at-your-place'), topic('internet'))),
    ],
  },
  {
    name: 'nothing and worse',
    queries: [
      ...judgeAll(
        ['qwertyuiop', 'zwemles in urk', 'photoshop', "'; DROP TABLE offers; --", 'foto:* & !(', '🙂'],
        anything,
      ),
      judge('laptop', anything, { with: 'plaats=Atlantis&niveau=5&taal=pl' }),
    ],
  },
];
