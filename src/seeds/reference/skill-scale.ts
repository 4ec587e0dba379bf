import type { SkillLevel } from '@/domain/skill-level';

import type { Localised } from '../localised';

interface SkillLevelSeed {
  title: Localised;
  description: Localised;
  canDo: Localised[];
  /**
   * The proficiency level of DigComp 3.0 that lies nearest. A level and not single statements: the working scale is
   * about using a computer, DigComp about far more, and nobody has compared the two statement by statement.
   */
  digcomp: string;
}

/** The working scale: five levels, told by small things that somebody does or does not do yet. */
export const SKILL_SCALE: Record<SkillLevel, SkillLevelSeed> = {
  1: {
    title: { nl: 'Ik begin net', en: 'I am just starting' },
    description: {
      nl: 'U heeft nog niet of bijna niet met een computer gewerkt. Dat geldt voor veel mensen. U leert het stap voor stap, met iemand naast u.',
      en: 'You have hardly or never used a computer. That is true for many people. You learn it step by step, with somebody beside you.',
    },
    canDo: [
      { nl: 'Ik bel met mijn telefoon.', en: 'I make calls with my phone.' },
      {
        nl: 'Ik vraag iemand anders om iets op de computer te doen.',
        en: 'I ask somebody else to do things on the computer.',
      },
      {
        nl: 'Ik wil leren hoe een muis en een toetsenbord werken.',
        en: 'I want to learn how a mouse and a keyboard work.',
      },
    ],
    digcomp: 'Below proficiency level 1',
  },
  2: {
    title: { nl: 'Met hulp lukt het', en: 'With help I manage' },
    description: {
      nl: 'U zet de computer aan en u klikt en typt. Soms heeft u iemand nodig die even meekijkt.',
      en: 'You switch the computer on, you click and type. Sometimes you need somebody to look on.',
    },
    canDo: [
      { nl: 'Ik zet een laptop aan en weer uit.', en: 'I switch a laptop on and off.' },
      { nl: 'Ik typ mijn naam en een adres.', en: 'I type my name and an address.' },
      { nl: 'Ik open een website als iemand mij helpt.', en: 'I open a website when somebody helps me.' },
      { nl: 'Ik lees een bericht op mijn telefoon.', en: 'I read a message on my phone.' },
    ],
    digcomp: 'Proficiency level 1 (A1)',
  },
  3: {
    title: { nl: 'Makkelijke dingen doe ik zelf', en: 'I do easy things myself' },
    description: {
      nl: 'U zoekt dingen op, stuurt een e-mail en vult een kort formulier in. Nieuwe dingen kosten nog tijd.',
      en: 'You look things up, send an e-mail and fill in a short form. New things still take time.',
    },
    canDo: [
      { nl: 'Ik zoek een adres of een openingstijd op.', en: 'I look up an address or an opening time.' },
      { nl: 'Ik stuur een e-mail en lees het antwoord.', en: 'I send an e-mail and read the answer.' },
      { nl: 'Ik stuur een foto naar iemand.', en: 'I send a photo to somebody.' },
      { nl: 'Ik vul een kort formulier in op internet.', en: 'I fill in a short form on the internet.' },
    ],
    digcomp: 'Proficiency level 2 (A2)',
  },
  4: {
    title: { nl: 'Ik regel zelf veel online', en: 'I arrange a lot online myself' },
    description: {
      nl: 'U regelt zaken met DigiD en de bank. U stuurt bijlagen mee en belt met beeld. U wilt sneller of veiliger werken.',
      en: 'You arrange things with DigiD and the bank. You send attachments and make video calls. You want to work faster or safer.',
    },
    canDo: [
      {
        nl: 'Ik log in met DigiD en lees mijn post van de overheid.',
        en: 'I log in with DigiD and read my post from the government.',
      },
      {
        nl: 'Ik stuur een e-mail met een bijlage, zoals mijn cv.',
        en: 'I send an e-mail with an attachment, such as my cv.',
      },
      { nl: 'Ik bel met beeld.', en: 'I make a video call.' },
      { nl: 'Ik zoek een vacature en reageer erop.', en: 'I find a vacancy and apply for it.' },
    ],
    digcomp: 'Proficiency level 3 (B1)',
  },
  5: {
    title: { nl: 'Ik werk goed met de computer', en: 'I work well with the computer' },
    description: {
      nl: 'U gebruikt de programma’s en apps van uw werk. U maakt documenten, let op veiligheid en helpt soms een ander.',
      en: 'You use the programs and apps of your work. You make documents, mind safety and sometimes help others.',
    },
    canDo: [
      {
        nl: 'Ik werk met de apps van mijn werk, ook als er iets verandert.',
        en: 'I work with the apps of my job, also when something changes.',
      },
      {
        nl: 'Ik maak een tekst of tabel op en deel die met een collega.',
        en: 'I lay out a text or table and share it with a colleague.',
      },
      { nl: 'Ik herken een nepbericht en weet wat ik dan doe.', en: 'I recognise a fake message and know what to do.' },
      { nl: 'Ik leg aan een ander uit hoe iets werkt.', en: 'I explain to somebody else how something works.' },
    ],
    digcomp: 'Proficiency level 4 (B2)',
  },
};
