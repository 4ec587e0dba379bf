import { OFFER_KINDS, type OfferKind, type Topic } from '../offer';
import { SKILL_LEVELS, type SkillLevel } from '../skill-level';
import { termOf, tokens } from '../text';

/** What people and editors call a kind of offer; the first is its label on the site. */
const KINDS: Record<OfferKind, readonly string[]> = {
  course: ['cursus', 'course'],
  workshop: ['workshop'],
  'walk-in': ['inloop', 'vrije inloop', 'walk-in', 'drop-in'],
  helpdesk: ['vragen stellen', 'helpdesk'],
  'in-house-training': ['training op uw werk', 'training op het werk', 'in-house training'],
  online: ['leren op internet', 'online leren', 'online cursus', 'learn online'],
  'device-loan': ['laptop lenen', 'tablet lenen', 'computer lenen', 'borrow a laptop'],
  'internet-access': ['goedkoop internet', 'gratis internet', 'cheap internet'],
  'meet-up': ['samen leren', 'learning together'],
};

/**
 * Topics by what people call them. Those that every second offer touches (the computer, the telephone, internet) are better
 * found by their words.
 */
const TOPICS: Partial<Record<Topic, readonly string[]>> = {
  email: ['e-mail', 'mailen'],
  digid: ['DigiD en overheid', 'digitale overheid'],
  banking: ['bankzaken', 'internetbankieren', 'bankieren', 'online banking'],
  'job-search': ['werk zoeken', 'solliciteren', 'sollicitatie', 'job search'],
  'work-apps': ['apps op het werk'],
  health: ['gezondheid', 'digitale zorg'],
  safety: ['veilig op internet', 'veilig internet', 'internetveiligheid'],
  office: ['Word en Excel', 'tekstverwerken'],
  'video-calling': ['beeldbellen', 'videobellen', 'video calling'],
};

const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['free:1', ['gratis', 'kosteloos', 'free']],
  [
    'appointment:none',
    [
      'zonder afspraak',
      'geen afspraak',
      'zonder aanmelden',
      'zonder aanmelding',
      'without appointment',
      'no appointment',
    ],
  ],
];

const LEVEL_TERMS = new Map<string, SkillLevel>(SKILL_LEVELS.map((level) => [`level:${String(level)}`, level]));

/** Words in a row as one key. */
export function phraseKey(words: readonly string[]): string {
  return words.join(' ');
}

const TERM_BY_PHRASE: readonly (readonly [string, readonly string[]])[] = [
  ...SKILL_LEVELS.map((level): [string, readonly string[]] => [
    `level:${String(level)}`,
    [`niveau ${String(level)}`, `level ${String(level)}`],
  ]),
  ...OFFER_KINDS.map((kind): [string, readonly string[]] => [`kind:${kind}`, KINDS[kind]]),
  ...Object.entries(TOPICS).map(([topic, phrases]): [string, readonly string[]] => [`topic:${topic}`, phrases]),
  ...OTHERS,
];

const PHRASES = new Map<string, string>();
const WORDS = new Set<string>();
for (const [term, phrases] of TERM_BY_PHRASE) {
  for (const phrase of phrases) {
    const words = tokens(phrase).map(({ word }) => word);
    for (const word of words) WORDS.add(word);
    PHRASES.set(termsKey(words), term);
  }
}

/** Words by their terms, so that any form of a word will do. */
function termsKey(words: readonly string[]): string {
  return phraseKey(words.map((word) => termOf(word, 'nl')));
}

/** Folded words of these phrases. */
export const PHRASE_WORDS: ReadonlySet<string> = WORDS;

/**
 * The term that rows carry for a fixed phrase of the catalogue itself: a level ("niveau 1" → `level:1`), a kind of offer
 * ("inloop" → `kind:walk-in`), a topic ("bankzaken" → `topic:banking`), free of charge, without appointment. Null for all other words. Editors use the same
 * phrases in their groups of words.
 *
 * @param words folded, in any form, all of the phrase
 */
export function termOfPhrase(words: readonly string[]): string | null {
  return PHRASES.get(termsKey(words)) ?? null;
}

/** The level that a term such as `level:2` stands for; null for other terms. */
export function levelOfTerm(term: string): SkillLevel | null {
  return LEVEL_TERMS.get(term) ?? null;
}
