/** Dutch and English words as terms to search by, the same when texts are indexed and when questions are asked. */
export { fold } from './fold';
export { isStopWord } from './stop-words';
export { indexTerms, joinsOf, partsOf, termOf, termsOf } from './terms';
export { tokens } from './tokens';
