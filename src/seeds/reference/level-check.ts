import type { LevelTask, TaskDrawing } from '@/domain/level-check';
import type { Device } from '@/domain/offer';
import type { SkillLevel } from '@/domain/skill-level';

import type { Localised } from '../localised';

interface TaskSeed extends LevelTask {
  question: Localised;
  helperQuestion: Localised;
  canDo: Localised;
  drawing?: TaskDrawing;
  options: { key: string; right: boolean; label: Localised }[];
  /**
   * The competence of DigComp 3.0 that it touches. The numbers of competences are those of earlier versions too; how close a
   * single task comes to any statement of it nobody has measured, so that all of them are approximate.
   */
  digcomp?: string;
}

/** As most tasks are: without answers to choose from, and as heavy as any. */
type TaskDraft = Omit<TaskSeed, 'options' | 'weight'> & Partial<Pick<TaskSeed, 'options'>>;

type Texts = Pick<TaskSeed, 'question' | 'helperQuestion' | 'canDo'>;

const MOBILE: Device[] = ['phone', 'tablet'];

function texts(question: [string, string], helperQuestion: [string, string], canDo: [string, string]): Texts {
  const localised = ([nl, en]: [string, string]) => ({ nl, en });
  return { question: localised(question), helperQuestion: localised(helperQuestion), canDo: localised(canDo) };
}

/** Answers A, B, C: the letter of the right one, and what each is called. */
function choice(right: string, ...labels: [string, string][]): Pick<TaskSeed, 'options'> {
  return {
    options: labels.map(([nl, en], index) => {
      const key = 'abc'.charAt(index);
      return { key, right: key === right, label: { nl, en } };
    }),
  };
}

const TASKS: TaskDraft[] = [
  {
    key: 'charge',
    level: 1,
    devices: [],
    ...texts(
      [
        'Deed u deze maand zelf een oplader in uw apparaat?',
        'Did you plug a charger into your device yourself this month?',
      ],
      [
        'Deed de ander deze maand zelf een oplader in een apparaat?',
        'Did the other plug a charger into a device this month?',
      ],
      ['U laadt zelf uw apparaat op.', 'You charge your device yourself.'],
    ),
  },
  {
    key: 'power-laptop',
    level: 1,
    devices: ['laptop'],
    ...texts(
      ['Waar zet u deze laptop aan?', 'Where do you switch this laptop on?'],
      ['Vraag de ander: waar zet u deze laptop aan?', 'Ask the other: where do you switch this laptop on?'],
      ['U weet hoe een laptop aan gaat.', 'You know how to switch on a laptop.'],
    ),
    drawing: 'laptop',
    ...choice(
      'a',
      ['De knop boven de toetsen', 'The button above the keys'],
      ['Het vlak onder de toetsen', 'The pad below the keys'],
      ['Het gat aan de zijkant', 'The hole in the side'],
    ),
  },
  {
    key: 'power-mobile',
    level: 1,
    devices: MOBILE,
    ...texts(
      ['Waar zet u deze telefoon aan?', 'Where do you switch this phone on?'],
      ['Vraag de ander: waar zet u deze telefoon aan?', 'Ask the other: where do you switch this phone on?'],
      ['U weet hoe een telefoon aan gaat.', 'You know how to switch on a phone.'],
    ),
    drawing: 'phone',
    ...choice(
      'c',
      ['Het rondje bovenaan', 'The small circle at the top'],
      ['Het gat onderaan', 'The hole at the bottom'],
      ['De knop aan de zijkant', 'The button on the side'],
    ),
  },
  {
    key: 'laptop-lately',
    level: 1,
    devices: ['laptop'],
    ...texts(
      ['Gebruikte u deze maand een laptop of computer?', 'Did you use a laptop or computer this month?'],
      ['Gebruikte de ander deze maand een laptop of computer?', 'Did the other use a laptop or computer this month?'],
      ['U werkt soms met een laptop.', 'You sometimes use a laptop.'],
    ),
  },
  {
    key: 'volume',
    level: 1,
    devices: [],
    ...texts(
      [
        'Zette u deze maand zelf het geluid harder of zachter?',
        'Did you turn the sound up or down yourself this month?',
      ],
      [
        'Zette de ander deze maand zelf het geluid harder of zachter?',
        'Did the other turn the sound up or down this month?',
      ],
      ['U zet zelf het geluid harder of zachter.', 'You turn the sound up or down yourself.'],
    ),
  },
  {
    key: 'look-at-photos',
    level: 1,
    devices: MOBILE,
    ...texts(
      [
        'Bekeek u deze maand foto’s op uw telefoon of tablet?',
        'Did you look at photos on your phone or tablet this month?',
      ],
      [
        'Bekeek de ander deze maand foto’s op een telefoon of tablet?',
        'Did the other look at photos on a phone or tablet this month?',
      ],
      ['U bekijkt foto’s op uw telefoon of tablet.', 'You look at photos on your phone or tablet.'],
    ),
  },
  {
    key: 'delete-letter',
    level: 2,
    devices: ['laptop'],
    ...texts(
      ['U typt een verkeerde letter. Welke toets haalt die weg?', 'You type a wrong letter. Which key takes it away?'],
      [
        'Vraag de ander: welke toets haalt een verkeerde letter weg?',
        'Ask the other: which key takes a wrong letter away?',
      ],
      ['U haalt een verkeerde letter weg.', 'You take away a wrong letter.'],
    ),
    drawing: 'keyboard',
    ...choice(
      'b',
      ['De lange toets onderaan', 'The long key at the bottom'],
      ['De toets met de pijl naar links', 'The key with the arrow to the left'],
      ['De toets met de pijl naar boven', 'The key with the arrow up'],
    ),
    digcomp: 'Competence 3.1',
  },
  {
    key: 'address-bar',
    level: 2,
    devices: [],
    ...texts(
      ['Waar typt u het adres van een website?', 'Where do you type the address of a website?'],
      [
        'Vraag de ander: waar typt u het adres van een website?',
        'Ask the other: where do you type a website’s address?',
      ],
      ['U weet waar u het adres van een website typt.', 'You know where to type a website’s address.'],
    ),
    drawing: 'browser',
    ...choice(
      'a',
      ['De balk bovenaan', 'The bar at the top'],
      ['De grote tekst in het midden', 'The large text in the middle'],
      ['De knop onderaan', 'The button at the bottom'],
    ),
    digcomp: 'Competence 1.1',
  },
  {
    key: 'read-message',
    level: 2,
    devices: [],
    ...texts(
      ['Las u deze maand zelf een bericht of e-mail?', 'Did you read a message or e-mail yourself this month?'],
      [
        'Las de ander deze maand zelf een bericht of e-mail?',
        'Did the other read a message or e-mail alone this month?',
      ],
      ['U leest zelf een bericht.', 'You read a message yourself.'],
    ),
    digcomp: 'Competence 2.1',
  },
  {
    key: 'correct-letter',
    level: 2,
    devices: MOBILE,
    ...texts(
      ['Haalde u deze maand zelf een verkeerde letter weg?', 'Did you take away a wrong letter yourself this month?'],
      [
        'Haalde de ander deze maand zelf een verkeerde letter weg?',
        'Did the other take away a wrong letter this month?',
      ],
      ['U haalt een verkeerde letter weg.', 'You take away a wrong letter.'],
    ),
    digcomp: 'Competence 3.1',
  },
  {
    key: 'type-name',
    level: 2,
    devices: [],
    ...texts(
      ['Typte u deze maand zelf uw naam en adres?', 'Did you type your name and address yourself this month?'],
      ['Typte de ander deze maand zelf een naam en adres?', 'Did the other type a name and address alone this month?'],
      ['U typt zelf uw naam en adres.', 'You type your name and address yourself.'],
    ),
    digcomp: 'Competence 3.1',
  },
  {
    key: 'open-website',
    level: 2,
    devices: [],
    ...texts(
      ['Opende u deze maand zelf een website?', 'Did you open a website yourself this month?'],
      ['Opende de ander deze maand zelf een website?', 'Did the other open a website alone this month?'],
      ['U opent zelf een website.', 'You open a website yourself.'],
    ),
    digcomp: 'Competence 1.1',
  },
  {
    key: 'bus-time',
    level: 3,
    devices: [],
    ...texts(
      [
        'Zocht u deze maand zelf een bustijd of openingstijd op?',
        'Did you look up a bus or opening time yourself this month?',
      ],
      [
        'Zocht de ander deze maand zelf een bustijd of openingstijd op?',
        'Did the other look up a bus or opening time this month?',
      ],
      ['U zoekt zelf een tijd op internet op.', 'You look up a time on the internet yourself.'],
    ),
    digcomp: 'Competence 1.1',
  },
  {
    key: 'reply-icon',
    level: 3,
    devices: [],
    ...texts(
      ['U wilt op deze e-mail antwoorden. Waar klikt u?', 'You want to answer this e-mail. Where do you click?'],
      ['Vraag de ander: waar klikt u om te antwoorden?', 'Ask the other: where do you click to answer?'],
      ['U weet hoe u een e-mail beantwoordt.', 'You know how to answer an e-mail.'],
    ),
    drawing: 'mail',
    ...choice(
      'c',
      ['De prullenbak', 'The bin'],
      ['De paperclip', 'The paper clip'],
      ['De gebogen pijl', 'The curved arrow'],
    ),
    digcomp: 'Competence 2.1',
  },
  {
    key: 'send-email',
    level: 3,
    devices: [],
    ...texts(
      ['Stuurde u deze maand zelf een e-mail?', 'Did you send an e-mail yourself this month?'],
      ['Stuurde de ander deze maand zelf een e-mail?', 'Did the other send an e-mail alone this month?'],
      ['U stuurt zelf een e-mail.', 'You send an e-mail yourself.'],
    ),
    digcomp: 'Competence 2.1',
  },
  {
    key: 'short-form',
    level: 3,
    devices: [],
    ...texts(
      ['Vulde u deze maand zelf een formulier in op internet?', 'Did you fill in a form on the internet this month?'],
      [
        'Vulde de ander deze maand zelf een formulier op internet in?',
        'Did the other fill in a form on the internet this month?',
      ],
      ['U vult zelf een formulier in op internet.', 'You fill in a form on the internet yourself.'],
    ),
    digcomp: 'Competence 2.3',
  },
  {
    key: 'send-photo',
    level: 3,
    devices: MOBILE,
    ...texts(
      ['Stuurde u deze maand zelf een foto naar iemand?', 'Did you send a photo to somebody yourself this month?'],
      ['Stuurde de ander deze maand zelf een foto naar iemand?', 'Did the other send a photo to somebody this month?'],
      ['U stuurt zelf een foto naar iemand.', 'You send a photo to somebody yourself.'],
    ),
    digcomp: 'Competence 2.2',
  },
  {
    key: 'save-file',
    level: 3,
    devices: ['laptop'],
    ...texts(
      ['Bewaarde u deze maand een brief en vond u die terug?', 'Did you save a letter this month and find it again?'],
      [
        'Bewaarde de ander deze maand een brief en vond die terug?',
        'Did the other save a letter this month and find it again?',
      ],
      ['U bewaart een brief en vindt die terug.', 'You save a letter and find it again.'],
    ),
    digcomp: 'Competence 1.3',
  },
  {
    key: 'attach-photo',
    level: 4,
    devices: [],
    ...texts(
      ['Stuurde u deze maand een foto mee met een e-mail?', 'Did you send a photo along with an e-mail this month?'],
      [
        'Stuurde de ander deze maand een foto mee met een e-mail?',
        'Did the other send a photo along with an e-mail this month?',
      ],
      ['U stuurt een foto mee met een e-mail.', 'You send a photo along with an e-mail.'],
    ),
    digcomp: 'Competence 2.2',
  },
  {
    key: 'attach-icon',
    level: 4,
    devices: [],
    ...texts(
      [
        'U wilt een cv meesturen met een e-mail. Waar klikt u?',
        'You want to send a cv along with an e-mail. Where do you click?',
      ],
      [
        'Vraag de ander: waar klikt u om een cv mee te sturen?',
        'Ask the other: where do you click to send a cv along?',
      ],
      ['U weet hoe u een cv meestuurt.', 'You know how to send a cv along.'],
    ),
    drawing: 'mail',
    ...choice(
      'b',
      ['De prullenbak', 'The bin'],
      ['De paperclip', 'The paper clip'],
      ['De gebogen pijl', 'The curved arrow'],
    ),
    digcomp: 'Competence 2.2',
  },
  {
    key: 'digid',
    level: 4,
    devices: [],
    ...texts(
      [
        'Logde u de laatste drie maanden zelf in met DigiD?',
        'Did you log in with DigiD yourself in the last three months?',
      ],
      [
        'Logde de ander de laatste drie maanden zelf in met DigiD?',
        'Did the other log in with DigiD in the last three months?',
      ],
      ['U logt zelf in met DigiD.', 'You log in with DigiD yourself.'],
    ),
    digcomp: 'Competence 2.3',
  },
  {
    key: 'bank-transfer',
    level: 4,
    devices: [],
    ...texts(
      [
        'Maakte u deze maand zelf geld over met uw apparaat?',
        'Did you transfer money yourself with your device this month?',
      ],
      [
        'Maakte de ander deze maand zelf geld over met een apparaat?',
        'Did the other transfer money with a device this month?',
      ],
      ['U maakt zelf geld over.', 'You transfer money yourself.'],
    ),
    digcomp: 'Competence 2.3',
  },
  {
    key: 'video-call',
    level: 4,
    devices: [],
    ...texts(
      ['Begon u deze maand zelf een gesprek met beeld?', 'Did you start a video call yourself this month?'],
      ['Begon de ander deze maand zelf een gesprek met beeld?', 'Did the other start a video call this month?'],
      ['U belt zelf met beeld.', 'You make video calls yourself.'],
    ),
    digcomp: 'Competence 2.1',
  },
  {
    key: 'new-app',
    level: 5,
    devices: [],
    ...texts(
      ['Leerde u dit jaar zelf een nieuwe app voor werk?', 'Did you learn a new app for work by yourself this year?'],
      [
        'Leerde de ander dit jaar zelf een nieuwe app voor werk?',
        'Did the other learn a new app for work alone this year?',
      ],
      ['U leert zelf een nieuwe app.', 'You learn a new app by yourself.'],
    ),
    digcomp: 'Competence 5.4',
  },
  {
    key: 'fake-message',
    level: 5,
    devices: [],
    ...texts(
      ['U krijgt dit bericht van uw bank. Wat doet u?', 'You get this message from your bank. What do you do?'],
      ['Vraag de ander: wat doet u met dit bericht?', 'Ask the other: what do you do with this message?'],
      ['U herkent een nepbericht.', 'You recognise a fake message.'],
    ),
    drawing: 'message',
    ...choice(
      'b',
      ['Ik klik meteen op de link', 'I click the link at once'],
      ['Ik klik niet en bel zelf de bank', 'I don’t click, and call the bank myself'],
      ['Ik stuur een bericht terug', 'I send a message back'],
    ),
    digcomp: 'Competence 4.2',
  },
  {
    key: 'share-document',
    level: 5,
    devices: [],
    ...texts(
      ['Werkte u deze maand met een ander in één document?', 'Did you work with somebody in one document this month?'],
      [
        'Werkte de ander deze maand met iemand in één document?',
        'Did the other work with somebody in one document this month?',
      ],
      ['U werkt met anderen in één document.', 'You work with others in one document.'],
    ),
    digcomp: 'Competence 2.4',
  },
  {
    key: 'explain',
    level: 5,
    devices: [],
    ...texts(
      [
        'Legde u deze maand aan iemand uit hoe een app werkt?',
        'Did you explain to somebody how an app works this month?',
      ],
      ['Legde de ander deze maand uit hoe een app werkt?', 'Did the other explain how an app works this month?'],
      ['U legt anderen uit hoe een app werkt.', 'You explain to others how an app works.'],
    ),
    digcomp: 'Competence 5.4',
  },
  {
    key: 'table',
    level: 5,
    devices: ['laptop'],
    ...texts(
      ['Maakte u deze maand een tabel die zelf optelt?', 'Did you make a table that adds up by itself this month?'],
      ['Maakte de ander deze maand een tabel die zelf optelt?', 'Did the other make a table that adds up this month?'],
      ['U maakt een tabel die zelf optelt.', 'You make a table that adds up by itself.'],
    ),
    digcomp: 'Competence 3.1',
  },
  {
    key: 'back-up',
    level: 5,
    devices: MOBILE,
    ...texts(
      [
        'Maakte u dit jaar zelf een reservekopie van uw foto’s?',
        'Did you make a back-up of your photos yourself this year?',
      ],
      [
        'Maakte de ander dit jaar zelf een reservekopie van foto’s?',
        'Did the other make a back-up of photos this year?',
      ],
      ['U maakt zelf een reservekopie.', 'You make a back-up yourself.'],
    ),
    digcomp: 'Competence 4.2',
  },
];

/** The tasks with which the level check begins: small, concrete, and about what somebody did lately. Editors change them. */
export const LEVEL_CHECK_TASKS: TaskSeed[] = TASKS.map((task) => ({ options: [], weight: 1, ...task }));

/** What is said at the end, for each level: never a mark, always something to go on from. */
export const LEVEL_CHECK_OUTCOMES: Record<SkillLevel, Localised> = {
  1: {
    nl: 'U begint net, en dat is een goed moment om te beginnen.',
    en: 'You are just starting, and now is a good moment to start.',
  },
  2: {
    nl: 'U kunt al een begin maken, en met wat hulp komt u verder.',
    en: 'You can make a start, and with some help you get further.',
  },
  3: {
    nl: 'U doet makkelijke dingen al zelf, en daar kunt u op bouwen.',
    en: 'You do easy things yourself, and you can build on that.',
  },
  4: {
    nl: 'U regelt al veel zelf op internet, en u kunt nog sneller worden.',
    en: 'You arrange a lot online yourself, and you can become even quicker.',
  },
  5: {
    nl: 'U werkt al goed met de computer, en misschien wilt u anderen helpen.',
    en: 'You work well with the computer, and perhaps you like to help others.',
  },
};
