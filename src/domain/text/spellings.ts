/**
 * Words that people write in pieces or with a hyphen and that are one word: the first piece, and the beginnings that
 * the second may have. Only names and loans whose first piece is no word of its own, so that nothing else is joined.
 */
export const JOINED_SPELLINGS = new Map<string, readonly string[]>([
  ['e', ['mail', 'learning', 'book', 'boek', 'reader', 'consult', 'herkenning', 'health', 'bike']],
  ['digi', ['d', 'coach', 'taal', 'vaardig']],
  ['wi', ['fi']],
  ['i', ['pad', 'phone', 'cloud', 'os', 'mac']],
  ['whats', ['app']],
  ['what', ['sapp']],
  ['you', ['tube']],
  ['face', ['book', 'time']],
  ['linked', ['in']],
  ['power', ['point']],
  ['insta', ['gram']],
  ['tik', ['tok']],
  ['chat', ['gpt']],
  ['smart', ['phone']],
  ['lap', ['top']],
  ['pay', ['pal']],
]);

/** Second pieces that must be the whole word: "digi d" is DigiD, "digi dag" is not. */
export const WHOLE_SECOND_PIECES = new Set(['d', 'os', 'in', 'app', 'sapp', 'fi']);

/** Words with an apostrophe inside that would turn into another word without it: zo'n is not the sun. */
export const APOSTROPHE_WORDS = new Map([
  ["zo'n", 'zo'],
  ["da's", 'dat'],
  ["d'r", 'haar'],
  ["'m", 'hem'],
]);
