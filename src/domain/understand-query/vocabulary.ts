import type { NameIndex } from './names';
import type { Candidate } from './spelling';
import type { SynonymIndex } from './synonym-index';

/** What the catalogue brings along to understand a question with. Words are folded, as in a token. */
export interface Vocabulary {
  synonyms: SynonymIndex;
  names: NameIndex;
  /** Whether the catalogue's own words hold this one, or a form of it. */
  knows: (word: string) => boolean;
  /** Words of the catalogue that this one, which it does not know, may have been meant for. */
  near: (word: string) => readonly Candidate[];
}
