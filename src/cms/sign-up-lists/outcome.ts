import { outcomeReader, type Outcomes } from '../asking/outcome';

/** What comes of a button of a list: the status of the answer, and the words for who pressed it. */
export const OUTCOMES = {
  present: { status: 200, words: 'Genoteerd: aanwezig.' },
  absent: { status: 200, words: 'Genoteerd: niet gekomen.' },
  unmarked: { status: 200, words: 'De notitie is weg.' },
  placed: { status: 200, words: 'Deze persoon heeft nu een plaats.' },
  offered: { status: 200, words: 'De plaats is aangeboden.' },
  cancelled: { status: 200, words: 'Afgemeld.' },
  'link-renewed': { status: 200, words: 'De oude link werkt niet meer.' },
  moved: { status: 200, words: 'Verplaatst naar de andere bijeenkomst.' },
  told: { status: 200, words: 'Genoteerd: deze persoon weet het.' },
  added: { status: 200, words: 'Toegevoegd aan de lijst.' },
  'added-waiting': { status: 200, words: 'Toegevoegd aan de wachtlijst.' },
  mailed: { status: 200, words: 'De mail gaat zo weg.' },
  unreadable: { status: 400, words: 'Er miste iets. Vul alles in en probeer het nog eens.' },
  'no-name': { status: 400, words: 'Vul een naam in, van ten hoogste 80 letters.' },
  'no-contact': { status: 400, words: 'Vul een telefoonnummer of een e-mailadres in.' },
  'wrong-phone': { status: 400, words: 'Dit telefoonnummer klopt niet. Kijk het nog eens na.' },
  'wrong-email': { status: 400, words: 'Dit e-mailadres klopt niet. Kijk het nog eens na.' },
  'signed-out': { status: 401, words: 'U bent niet meer ingelogd. Log opnieuw in.' },
  gone: { status: 404, words: 'Dit is er niet, of niet voor u.' },
  changed: { status: 409, words: 'Dit is net veranderd. Kijk hoe het nu staat.' },
  full: { status: 409, words: 'Er is geen plaats vrij.' },
  'ask-full': { status: 409, words: 'Er is geen plaats vrij. Kies hieronder wat u wilt.' },
  already: { status: 409, words: 'Deze persoon staat al op die lijst.' },
  'too-soon': {
    status: 409,
    words: 'De bijeenkomst begint te snel om op antwoord te wachten. Bel, en geef de plaats.',
  },
  begun: { status: 409, words: 'Dit is al begonnen. Kan iemand er nog bij? Bel, en geef de plaats.' },
  'not-yet': { status: 409, words: 'Dit kan vanaf de dag van de bijeenkomst.' },
  closed: { status: 409, words: 'Hier kan nu niemand bij.' },
  nobody: { status: 409, words: 'Er is niemand met een e-mailadres.' },
} as const satisfies Outcomes;

export type Outcome = keyof typeof OUTCOMES;

export const outcomeIn = outcomeReader(OUTCOMES);
