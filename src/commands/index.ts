/** The one write door of visitors: what they may leave behind, and nothing else. */
export { recordMiss } from './record-miss';
