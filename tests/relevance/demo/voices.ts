import {
  anything,
  at,
  both,
  by,
  city,
  device,
  either,
  elsewhere,
  kind,
  not,
  offer,
  part,
  placed,
  says,
  titled,
  topic,
  type Condition,
} from '../judged-offer';
import { judge, judgeAll, type JudgedGroup } from '../judged-query';
import { slipsOf } from '../slips';

import { answers, email, government, jobs, phone, teaches, toBorrow } from './subjects';

const computer = either(topic('computer-basics'), says(/computer/iu));
const passwords = says(/wachtwoord/iu);
const tax = either(offer('hulp-met-belastingaangifte'), says(/belasting/iu));
const doctor = either(topic('health'), says(/huisarts|dokter/iu));
const banking = topic('banking');
const calls = topic('video-calling');
const safety = either(topic('safety'), says(/nep|oplicht|veilig/iu));
const internetAtHome = either(kind('internet-access'), says(/geen internet/iu));
const onlyMoneyOrGovernment: Condition = ({ topics }) =>
  topics.length > 0 && topics.every((each) => each === 'digid' || each === 'banking');
const never = (...cities: string[]) => ({ never: elsewhere(...cities) });

/** Written as it is heard, by people who seldom write. */
const byEar: JudgedGroup = {
  name: 'written by ear',
  queries: [
    ...judgeAll(['kompjoeter les', 'komputer kursus', 'computur cursus', 'compioeter'], computer, {
      never: onlyMoneyOrGovernment,
    }),
    ...judgeAll(['tillefoon', 'televoon', 'mobieltju', 'smartfoon koersus', 'smardfoon'], phone, { never: toBorrow }),
    ...judgeAll(['imeel sturen', 'ie-mail', 'emeel', 'meel sturen'], email),
    ...judgeAll(['watsap', 'wotsapp', 'whatsep'], either(says(/whatsapp|appen/iu), phone), { never: toBorrow }),
    ...judgeAll(['wachtwoort', 'wagtwoord', 'wachwoord kwijt'], passwords),
    ...judgeAll(['sollisiteren', 'solisitere', 'sollesitasie'], jobs, { never: onlyMoneyOrGovernment }),
    ...judgeAll(['intrenet bankiere', 'bankiere', 'bankzake'], banking, { never: toBorrow }),
    ...judgeAll(['beldbelle', 'videobelle', 'bealdbellen'], calls, { never: banking }),
    ...judgeAll(['leptop lene', 'lepptop te leen', 'laptob lenen'], toBorrow, { never: government }),
    ...judgeAll(['beltasting', 'belasting aangiffte', 'belastin'], tax, { never: toBorrow }),
    ...judgeAll(['digidee', 'dieziedee hulp', 'digied'], either(government, answers), { never: toBorrow }),
    ...judgeAll(['toeslage', 'huur toeslach', 'zorgtoeslach'], either(government, says(/toeslag/iu)), {
      never: toBorrow,
    }),
    judge('bieblioteek', says(/bibliotheek/iu)),
    judge('printe', says(/print/iu)),
    judge('rijbewijs verlenge', says(/rijbewijs/iu), { never: toBorrow }),
    judge('formelier invulle', says(/formulier/iu)),
    judge('brief fan de gemeente', either(government, says(/brief/iu))),
    judge('veilug internet', safety),
    judge('huisars', doctor),
    judge('fakature zoeken', jobs),
    judge('grattis internet', internetAtHome),
    judge('programere', offer('womens-coding-club')),
  ],
};

/** As people talk, with words of their own part of the country. */
const spoken: JudgedGroup = {
  name: 'as people talk',
  queries: [
    judge('hoe mot ik me wachtwoord verandere', passwords),
    judge('ken ik hier ergens een laptop lene', toBorrow, { never: government }),
    judge('effe hulp met me mobiel', phone, { never: toBorrow }),
    judge('waar ken ik lere maile', email, { never: toBorrow }),
    judge('kheb gin internet thuis', internetAtHome),
    judge('ik wil computere lere', computer, { never: onlyMoneyOrGovernment }),
    judge('wie wil me effe helpe met digid', government, { never: toBorrow }),
    judge('mijn telefoon doet raar', phone, { never: toBorrow }),
    judge('ik krijg steeds rare mailtjes', either(email, safety)),
    judge('iemand heeft mijn bankpas gehackt', either(banking, safety)),
    judge('mijn man deed altijd de bankzaken', banking, { never: toBorrow }),
    judge('ik kan niet goed typen', says(/typen|typt|toetsenbord|brief/iu)),
    judge('kleinzoon zien via de telefoon', either(calls, phone)),
    judge('ik ben oud en weet niks van computers', computer, { never: onlyMoneyOrGovernment }),
    judge('geen geld voor een laptop', toBorrow, { never: government }),
    judge('foto’s van mijn telefoon op de computer zetten', either(says(/foto/iu), phone)),
    judge('het uwv zegt dat alles online moet', either(jobs, government, answers)),
    judge('ik moet een formulier invullen maar snap het niet', says(/formulier/iu)),
    judge('bij de dokter moet alles via internet', doctor, { never: toBorrow }),
    judge('ik schaam me want ik kan niks met de computer', computer, { never: onlyMoneyOrGovernment }),
    judge('wat kost het om te leren mailen', email, { never: toBorrow }),
    judge('is er koffie en mag mijn buurvrouw mee', anything),
  ],
};

/** As somebody writes who helps others for a living. */
const helpers: JudgedGroup = {
  name: 'in the words of helpers',
  queries: [
    judge('cliënt heeft ondersteuning nodig bij DigiD', government, { never: toBorrow }),
    judge('deelnemer niveau 1 computervaardigheden', computer, { never: onlyMoneyOrGovernment }),
    judge('digitale basisvaardigheden', either(computer, says(/basis|vaardigheden/iu))),
    judge('doorverwijzen naar digitaal spreekuur', answers),
    judge('mevrouw van 78 wil leren beeldbellen', calls, { never: banking }),
    judge('statushouder arabisch telefoon', either(phone, says(/Arabisch/u))),
    judge('laaggeletterden telefoon', either(phone, says(/taal/iu))),
    judge('werkzoekende cv maken', jobs, { never: onlyMoneyOrGovernment }),
    judge('laptop voor gezin in armoede', toBorrow, { never: government }),
    judge('scholing digitale vaardigheden zorgpersoneel', either(topic('work-apps'), says(/zorg/iu))),
    judge('vrijwilliger aan huis voor computerhulp', either(placed('at-your-place'), says(/vrijwilliger/iu))),
    judge('kandidaat zonder internet thuis', internetAtHome),
    judge('digitale weerbaarheid', either(safety, computer)),
    judge('digicoach voor medewerkers', either(topic('work-apps'), says(/coach/iu))),
    judge('telefonische hulpverlening digitale vragen', either(kind('helpdesk'), answers)),
    judge('belastingaangifte minima', tax, { never: toBorrow }),
  ],
};

/** One slip, at every place of a word. */
const slips: JudgedGroup = {
  name: 'a slip at every place',
  queries: [
    ...judgeAll(slipsOf('computer'), computer, { never: onlyMoneyOrGovernment }),
    ...judgeAll(slipsOf('telefoon'), phone, { never: toBorrow }),
    ...judgeAll(slipsOf('wachtwoord'), passwords),
    ...judgeAll(slipsOf('beeldbellen'), calls),
    ...judgeAll(slipsOf('toeslag'), says(/toeslag/iu)),
    ...judgeAll(slipsOf('belasting'), tax),
    ...judgeAll(
      slipsOf('rotterdam').map((place) => `hulp ${place}`),
      city('Rotterdam'),
      never('Rotterdam'),
    ),
  ],
};

const halves: JudgedGroup = {
  name: 'halves, one and many, verbs',
  queries: [
    ...judgeAll(['aangifte spreekuur', 'aangiftespreekuur'], tax),
    ...judgeAll(['oefen plein', 'oefenplein'], offer('oefenplein-mijdrecht')),
    ...judgeAll(['tablet inloop', 'inloop tablet', 'tabletinloop'], both(answers, device('tablet'))),
    ...judgeAll(['telefoon spreekuur', 'telefoonspreekuur', 'smartphone spreekuur'], both(answers, phone)),
    ...judgeAll(['digi maatje', 'digimaatje', 'digimaatjes'], offer('digimaatjes-gooi-en-meer')),
    ...judgeAll(['zorg tafel', 'zorgtafel'], offer('zorgtafel-gouda')),
    ...judgeAll(['thuis les', 'thuisles', 'les thuis'], either(placed('at-your-place', 'online'), says(/thuis/iu))),
    ...judgeAll(['internet hulp', 'internethulp'], either(topic('internet'), says(/internet/iu))),
    ...judgeAll(['groeps les', 'groepsles'], either(teaches, says(/groep/iu))),
    ...judgeAll(['cafés', 'café'], says(/café/iu)),
    ...judgeAll(['inloopspreekuren', 'inloop spreekuren'], kind('walk-in')),
    ...judgeAll(["cv's", 'cvs'], jobs),
    ...judgeAll(['bijlagen', 'bijlage'], either(says(/bijlage/iu), email)),
    ...judgeAll(['trainingen', 'training'], teaches),
    ...judgeAll(['digicoaches', 'digicoach'], either(topic('work-apps'), says(/coach/iu), answers)),
    ...judgeAll(['gezinnen', 'gezin'], offer('computer-voor-gezin-met-kinderen')),
    ...judgeAll(['mailt', 'gemaild', 'mailtje', 'mails'], email),
    ...judgeAll(['aanvragen digid', 'digid aangevraagd', 'aanvraag digid'], government, { never: toBorrow }),
    ...judgeAll(['ingelogd', 'inlogt', 'log in'], says(/inlog|logt|wachtwoord/iu)),
    ...judgeAll(['beeldbelt', 'gebeeldbeld'], calls),
    ...judgeAll(['programmeert', 'geprogrammeerd'], offer('womens-coding-club')),
    ...judgeAll(['oefent', 'geoefend'], says(/oefen/iu)),
    ...judgeAll(['afgedrukt', 'uitprinten', 'geprint'], says(/print/iu)),
    ...judgeAll(['solliciteert', 'gesolliciteerd', 'sollicitaties'], jobs, { never: onlyMoneyOrGovernment }),
    ...judgeAll(['uitgeleend', 'uitlenen', 'leent'], toBorrow),
  ],
};

/** Sentences in other languages, as people type them, also in our letters. */
const languages: JudgedGroup = {
  name: 'sentences in other languages',
  queries: [
    judge('where can I learn to use my phone', phone, { never: toBorrow }),
    judge('I need help with DigiD', government, { never: toBorrow }),
    judge('free laptop for my children', toBorrow, { never: government }),
    judge('how to send an email with attachment', email),
    judge('help filling in forms', either(says(/formulier/iu), government)),
    judge('I forgot my password', passwords),
    judge('how do I pay my bills online', either(banking, says(/betalen/iu))),
    judge('coding for women', offer('womens-coding-club')),
    judge('somebody to teach me at home', either(placed('at-your-place', 'online'), says(/thuis/iu))),
    judge('telefonumu kullanmayı öğrenmek istiyorum', phone, { never: toBorrow }),
    ...judgeAll(['bilgisayar öğrenmek istiyorum', 'bilgisayar ogrenmek istiyorum'], computer, {
      never: onlyMoneyOrGovernment,
    }),
    judge('ücretsiz bilgisayar kursu', both(computer, teaches)),
    ...judgeAll(['şifremi unuttum', 'sifre unuttum'], passwords),
    judge('dizüstü bilgisayar ödünç almak', toBorrow),
    judge('vergi beyannamesi için yardım', tax),
    judge('belediyeden mektup', either(says(/brief/iu), government)),
    judge('annem için görüntülü arama', calls),
    ...judgeAll(['iş başvurusu', 'is basvurusu'], jobs),
    judge('أريد أن أتعلم الكمبيوتر', computer, { never: onlyMoneyOrGovernment }),
    judge('أحتاج مساعدة في الهاتف', phone, { never: toBorrow }),
    judge('نسيت كلمة المرور', passwords),
    judge('أريد استعارة لابتوب', toBorrow),
    judge('مساعدة في الضرائب', either(tax, government)),
    judge('البحث عن عمل', jobs),
    judge('مكالمة فيديو مع العائلة', calls),
    judge('رسالة من البلدية', either(says(/brief/iu), government)),
    judge('дe можна навчитися користуватися компʼютером', computer),
    judge('хочу навчитися користуватися телефоном', phone, { never: toBorrow }),
    judge('забув пароль', passwords),
    judge('позичити ноутбук', toBorrow),
    judge('шукаю роботу', jobs),
    judge('відеодзвінок з родиною', calls),
    judge('допомога з податками', either(tax, government)),
    judge('dopomoha z telefonom', phone),
    judge('kompyuterni kursy', computer),
    judge('chcę nauczyć się obsługi komputera', computer, { never: onlyMoneyOrGovernment }),
    judge('potrzebuję pomocy z telefonem', phone, { never: toBorrow }),
    judge('zapomniałem hasła', passwords),
    judge('jak wysłać maila', email),
    judge('pożyczyć laptopa', toBorrow),
    judge('pismo z urzędu', either(says(/brief/iu), government)),
    judge('darmowy internet', internetAtHome),
    judge('szukam pracy rotterdam', both(jobs, city('Rotterdam')), never('Rotterdam')),
    judge('computer course rotterdam', both(computer, city('Rotterdam')), never('Rotterdam')),
    judge('telefon kursu utrecht', both(phone, city('Utrecht')), never('Utrecht')),
  ],
};

/** Parts of town, branches, short names, postcodes and times. */
const whereAndWhen: JudgedGroup = {
  name: 'where and when',
  queries: [
    judge('computerles charlois', part('Charlois'), never('Rotterdam')),
    judge('telefoon les in de afrikaander wijk', both(phone, city('Rotterdam')), never('Rotterdam')),
    judge('telefoon in de afrikaander wijk', offer('telefooncafe-afrikaanderwijk'), never('Rotterdam')),
    // Nothing of it in that part of town, but in the same town there is.
    judge('smartphonecursus charlois', phone, never('Rotterdam')),
    judge('beeldbellen hoograven', calls, never('Utrecht')),
    judge('schiebroek digitale hulp', part('Schiebroek'), never('Rotterdam')),
    judge('iets met computers in ommoord', both(part('Ommoord'), computer), never('Rotterdam')),
    judge('ijsselmonde inloop', part('IJsselmonde'), never('Rotterdam')),
    judge('lage land telefoon', offer('smartphonecursus-het-lage-land'), never('Rotterdam')),
    judge('hart van hoograven', at('buurtcentrum-hart-van-hoograven'), never('Utrecht')),
    judge('bieb zuidplein digid', both(part('Zuidplein'), government), never('Rotterdam')),
    judge('bieb schiebroek', part('Schiebroek'), never('Rotterdam')),
    judge('bieb ommoord', part('Ommoord'), never('Rotterdam')),
    judge('cultura', either(by('cultura-ede'), city('Ede'))),
    judge('dbieb', by('dbieb')),
    judge('oba oosterdok', at('oba-oosterdok'), never('Amsterdam')),
    judge('cc amstel laptop', at('oba-cc-amstel'), never('Amsterdam')),
    judge('timorplein', by('cybersoek'), never('Amsterdam')),
    judge('stadsplein amstelveen digid', city('Amstelveen'), never('Amstelveen')),
    judge('senior web', either(by('seniorweb'), says(/SeniorWeb/u))),
    judge('digi hulplijn', offer('digihulplijn')),
    judge('allemaal digitaal', by('stichting-allemaal-digitaal')),
    judge('cyberbank', titled(/Cyberbank/u)),
    judge('taal doet meer', by('taal-doet-meer')),
    judge('elk kind doet mee', by('elk-kind-doet-mee')),
    judge('oefenen.nl', by('oefenen-nl')),
    judge('ik woon in woerden en wil digid leren', both(city('Woerden'), government), never('Woerden')),
    judge('wij wonen in gouda en zoeken hulp', city('Gouda'), never('Gouda')),
    judge('mijn ouders wonen in delft computerhulp', city('Delft'), never('Delft')),
    ...judgeAll(
      ['computercursus 3011', 'computercursus 3011AB', '3011 ab computercursus', 'computercursus postcode 3011'],
      both(computer, city('Rotterdam')),
      never('Rotterdam'),
    ),
    judge('hulp bij digid 3561', both(government, city('Utrecht')), never('Utrecht')),
    judge('inloop 2801', city('Gouda'), never('Gouda')),
    judge('laptop lenen 1011', both(toBorrow, city('Amsterdam')), never('Amsterdam')),
    judge('aangifte 2025', tax, { never: not(tax) }),
    judge('windows 11', anything),
    judge('inloop vandaag', kind('walk-in')),
    judge('hulp morgen gouda', city('Gouda'), never('Gouda')),
    judge('computerles dit weekend', computer, { never: onlyMoneyOrGovernment }),
    ...judgeAll(["computercursus 's avonds", 'computercursus avond', 'computercursus in de avond'], computer, {
      never: onlyMoneyOrGovernment,
    }),
    judge('spreekuur deze week rotterdam', both(answers, city('Rotterdam')), never('Rotterdam')),
    judge('volgende maand telefooncursus', phone, { never: toBorrow }),
    judge('digid hulp op zaterdag', government, { never: toBorrow }),
  ],
};

/** Questions in other voices than those of who made the search. */
export const VOICES: JudgedGroup[] = [byEar, spoken, helpers, slips, halves, languages, whereAndWhen];
