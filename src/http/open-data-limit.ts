import { addressLimit } from './address-limit';

/**
 * Counts a request for open data, and tells how many seconds it has to wait, if so. Ten requests a second for five minutes on
 * end: a class of twenty that types into a search field with suggestions stays far below it behind one address, and a robot
 * that reaches it costs a twentieth of a processor.
 */
export const openDataWait = addressLimit({ name: 'open', points: 3_000, duration: 5 * 60, batch: 25 });
