import { both, device, either, kind, level, says, topic, type Condition } from '../judged-offer';
import { judge, judgeAll, type JudgedGroup, type JudgedQuery } from '../judged-query';

const toBorrow = kind('device-loan');
const computer = either(topic('computer-basics'), says(/computer/iu));
const lesson = either(kind('course', 'workshop', 'online'), says(/cursus|\bles/iu));
const help = either(kind('walk-in', 'helpdesk', 'meet-up'), says(/hulp|help/iu));
const phone = either(topic('phone'), says(/telefoon|smartphone/iu));
const library = says(/bibliotheek/iu);
const job = either(topic('job-search', 'work-apps'), says(/werk/iu));
const letter = says(/brief|brieven/iu);
const email = either(topic('email'), says(/mail/iu));
const internet = either(topic('internet'), says(/internet|wifi/iu));
const banking = either(topic('banking'), says(/bank/iu));
const doctor = either(topic('health'), says(/dokter|huisarts/iu));
const beginner: Condition = level(1);

/** Words in the order of the needs above, with what each must find. */
const needs = (words: [string, Condition, Condition?][]): JudgedQuery[] =>
  words.map(([text, find, never]) => judge(text, find, { never }));

const english: JudgedGroup = {
  name: 'English',
  queries: [
    ...needs([
      ['computer course', both(computer, lesson), toBorrow],
      ['help with my phone', phone, toBorrow],
      ['library', library],
      ['find a job', job, topic('banking')],
      ['letter from the government', either(letter, topic('digid'))],
      ['video call', topic('video-calling')],
      ['online banking', banking],
      ['borrow a laptop', toBorrow, topic('digid')],
      ['free internet', internet],
      ['forgot password', says(/wachtwoord/iu)],
      ['doctor', doctor],
      ['learn email', email],
      ['beginner', beginner],
      ['tax', says(/belasting/iu)],
      ['safe internet', either(topic('safety'), internet)],
    ]),
    ...judgeAll(
      ['computer course', 'help with digital questions', 'learning to use a computer'],
      either(computer, help),
      {
        locale: 'en',
      },
    ),
    judge('video calls', topic('video-calling'), { locale: 'en' }),
    judge('borrow laptop', toBorrow, { locale: 'en' }),
    judge('computercursus', both(computer, lesson), { locale: 'en' }),
  ],
};

const turkish: JudgedGroup = {
  name: 'Turkish',
  queries: needs([
    ['bilgisayar kursu', both(computer, lesson)],
    ['bilgisayar', either(computer, device('laptop'))],
    ['telefon', phone],
    ['yardım', help],
    ['kütüphane', library],
    ['iş arıyorum', job],
    ['mektup', letter],
    ['e-posta', email],
    ['internet bankacılığı', banking],
    ['doktor', doctor],
  ]),
};

const arabic: JudgedGroup = {
  name: 'Arabic',
  queries: needs([
    ['كمبيوتر', computer],
    ['دورة كمبيوتر', both(computer, lesson)],
    ['مساعدة', help],
    ['هاتف', phone],
    ['مكتبة', library],
    ['عمل', job],
    ['رسالة', either(letter, says(/bericht/iu), email)],
    ['بريد إلكتروني', email],
    ['إنترنت', internet],
    ['طبيب', doctor],
  ]),
};

const ukrainian: JudgedGroup = {
  name: 'Ukrainian',
  queries: needs([
    ["комп'ютер", computer],
    ['комп’ютерні курси', either(computer, lesson)],
    ['курс', lesson],
    ['допомога', help],
    ['телефон', phone],
    ['бібліотека', library],
    ['робота', job],
    ['лист', letter],
    ['інтернет', internet],
    ['лікар', doctor],
  ]),
};

const polish: JudgedGroup = {
  name: 'Polish',
  queries: needs([
    ['komputer', computer],
    ['kurs komputerowy', both(computer, lesson)],
    ['pomoc', help],
    ['telefon komórkowy', phone],
    ['biblioteka', library],
    ['praca', job],
    ['list', letter],
    ['hasło', says(/wachtwoord/iu)],
    ['bank', banking],
    ['lekarz', doctor],
  ]),
};

/** Questions in other languages than Dutch. */
export const LANGUAGES: JudgedGroup[] = [english, turkish, arabic, ukrainian, polish];
