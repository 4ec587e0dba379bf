import { addressLimit } from './address-limit';

/**
 * Counts a press on "did you find what you were looking for?", and tells how many seconds its address has to wait, if so. A
 * class behind one address that answers on every page stays below it.
 */
export const feedbackWait = addressLimit({ name: 'feedback', points: 120, duration: 10 * 60, batch: 1 });
