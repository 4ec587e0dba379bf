import type { AmbassadorRecord } from '../records';

/** Nobody of these exists: what they tell is put together from what the pilots reported. */
export const ambassadors: AmbassadorRecord[] = [
  {
    slug: 'samira',
    displayName: 'Samira',
    role: { nl: 'medewerker thuiszorg', en: 'home care worker' },
    organisation: 'vierstroom',
    region: 'Utrecht-Midden',
    languages: ['nl', 'ar'],
    photo: 'portret-samira',
    about: {
      nl: 'Samira werkt in de thuiszorg in Nieuwegein. Haar rooster stond op papier, totdat alles in een app kwam. Zij leerde het in de bibliotheek, samen met collega’s. Nu vertelt zij erover bij cliënten thuis. Soms gaat er een cliënt met haar mee.\n\nSamira is bedacht voor deze demonstratie.',
      en: 'Samira works in home care in Nieuwegein. Her rota was on paper, until everything went into an app. She learned it in the library, together with colleagues. Now she tells about it at the homes of clients. Sometimes a client comes along with her.\n\nSamira was made up for this demonstration.',
    },
  },
  {
    slug: 'ruud',
    displayName: 'Ruud',
    role: { nl: 'zoekt werk, oefent elke week', en: 'looks for work, practises every week' },
    organisation: 'gemeente-rotterdam',
    region: 'Rotterdam-Rijnmond',
    languages: ['nl'],
    photo: 'portret-ruud',
    about: {
      nl: 'Ruud werkte dertig jaar in de haven. Toen hij werk zocht, moest alles ineens via internet. Hij zei dat hij dat wel kon. Dat was niet zo. Nu zegt hij tegen anderen: begin gewoon waar je bent.\n\nRuud is bedacht voor deze demonstratie.',
      en: 'Ruud worked in the harbour for thirty years. When he looked for work, everything suddenly went through the internet. He said that he could do that. He could not. Now he tells others: just start where you are.\n\nRuud was made up for this demonstration.',
    },
  },
  {
    slug: 'dewi',
    displayName: 'Dewi',
    role: { nl: 'gastvrouw aan tafel', en: 'host at the table' },
    organisation: 'bibliotheek-de-tweede-verdieping',
    region: 'Utrecht-Midden',
    languages: ['nl', 'en'],
    photo: 'portret-dewi',
    about: {
      nl: 'Dewi ontvangt mensen aan de leertafel in Nieuwegein. Zij schenkt koffie in en vraagt hoe het gaat. Pas daarna gaat de laptop open. Wat mensen nodig hebben, schrijft zij op. Zonder namen.\n\nDewi is bedacht voor deze demonstratie.',
      en: 'Dewi welcomes people at the learning table in Nieuwegein. She pours coffee and asks how they are. Only then the laptop opens. She writes down what people need. Without names.\n\nDewi was made up for this demonstration.',
    },
  },
  {
    slug: 'kwame',
    displayName: 'Kwame',
    role: { nl: 'vrijwilliger bij de helpdesk', en: 'volunteer at the helpdesk' },
    organisation: 'bibliotheek-rotterdam',
    region: 'Rotterdam-Rijnmond',
    languages: ['nl', 'en'],
    photo: 'portret-kwame',
    about: {
      nl: 'Kwame neemt de telefoon op bij de helpdesk in Rotterdam. Mensen met een leenlaptop bellen hem als iets niet lukt. Hij vraagt eerst: wat ziet u nu? Hij lacht niemand uit.\n\nKwame is bedacht voor deze demonstratie.',
      en: 'Kwame answers the phone at the helpdesk in Rotterdam. People with a laptop on loan call him when something does not work. He first asks: what do you see now? He laughs at nobody.\n\nKwame was made up for this demonstration.',
    },
  },
];
