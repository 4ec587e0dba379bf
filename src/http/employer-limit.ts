import { addressLimit } from './address-limit';

/**
 * Counts a link to an employer's page that leads nowhere, and tells how many seconds its address has to wait, if so. A team
 * that scans the flyer of last year in one canteen stays below it; who guesses has sixty of 2¹⁴⁴ guesses in ten minutes.
 */
export const employerWait = addressLimit({ name: 'employer', points: 60, duration: 10 * 60, batch: 5 });
