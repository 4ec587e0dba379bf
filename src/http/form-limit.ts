import { addressLimit } from './address-limit';

/**
 * Counts a form that is sent, and tells how many seconds it has to wait, if so. Forty in ten minutes: a class that is shown
 * how to do it stays below it behind one address.
 */
export const formWait = addressLimit({ name: 'form', points: 40, duration: 10 * 60, batch: 1 });
