import { OFFER_KINDS, type OfferKind } from '../offer';
import { SKILL_LEVELS, type SkillLevel } from '../skill-level';
import { tokens } from '../text';

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

const PHRASES = new Map<string, string>(
  [
    ...SKILL_LEVELS.map((level): [string, readonly string[]] => [
      `level:${String(level)}`,
      [`niveau ${String(level)}`, `level ${String(level)}`],
    ]),
    ...OFFER_KINDS.map((kind): [string, readonly string[]] => [`kind:${kind}`, KINDS[kind]]),
    ...OTHERS,
  ].flatMap(([term, phrases]) =>
    phrases.map((phrase): [string, string] => [phraseKey(tokens(phrase).map(({ word }) => word)), term]),
  ),
);

/**
 * The term that rows carry for a fixed phrase of the catalogue itself: a level ("niveau 1" → `level:1`), a kind of offer
 * ("inloop" → `kind:walk-in`), free of charge, without appointment. Null for all other words. Editors use the same
 * phrases in their groups of words.
 *
 * @param words folded, all of the phrase
 */
export function termOfPhrase(words: readonly string[]): string | null {
  return PHRASES.get(phraseKey(words)) ?? null;
}

/** The level that a term such as `level:2` stands for; null for other terms. */
export function levelOfTerm(term: string): SkillLevel | null {
  return LEVEL_TERMS.get(term) ?? null;
}
