import { either, kind, says, topic } from '../judged-offer';

/** Borrowing or getting a computer. */
export const toBorrow = kind('device-loan');
export const teaches = kind('course', 'workshop', 'online', 'in-house-training', 'meet-up');
export const answers = kind('walk-in', 'helpdesk', 'meet-up');
export const phone = either(topic('phone'), says(/telefoon|smartphone/iu));
export const email = either(topic('email'), says(/mail/iu));
export const government = topic('digid');
export const jobs = either(topic('job-search'), says(/\bcv\b|vacature|werk zoeken/iu));
