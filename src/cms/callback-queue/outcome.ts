import { outcomeReader, type Outcomes } from '../asking/outcome';

/** What comes of a button of the queue: the status of the answer, and the words for who pressed it. */
export const OUTCOMES = {
  taken: { status: 200, words: 'U belt deze persoon. Klik daarna op hoe het ging.' },
  noted: { status: 200, words: 'Genoteerd.' },
  finished: { status: 200, words: 'Klaar. Over dertig dagen wissen we dit verzoek.' },
  undone: { status: 200, words: 'Teruggedraaid.' },
  'handed-over': { status: 200, words: 'Doorgegeven. Het verzoek staat nu bij de ander.' },
  replied: { status: 200, words: 'De mail gaat zo weg.' },
  unreadable: { status: 400, words: 'Er miste iets. Vul alles in en probeer het nog eens.' },
  'signed-out': { status: 401, words: 'U bent niet meer ingelogd. Log opnieuw in.' },
  gone: { status: 404, words: 'Dit verzoek is er niet, of niet meer bij u.' },
  'someone-else': { status: 409, words: 'Een collega was eerder en belt deze persoon al.' },
  changed: { status: 409, words: 'Dit verzoek is net veranderd. Kijk hoe het nu staat.' },
  'nothing-to-undo': { status: 409, words: 'Hier valt niets terug te draaien.' },
  'no-address': { status: 409, words: 'We hebben geen e-mailadres van deze persoon.' },
  'no-such-desk': { status: 400, words: 'Kies een organisatie die zelf belt.' },
} as const satisfies Outcomes;

export type Outcome = keyof typeof OUTCOMES;

export const outcomeIn = outcomeReader(OUTCOMES);
