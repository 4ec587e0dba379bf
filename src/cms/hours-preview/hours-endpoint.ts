import type { Endpoint } from 'payload';

import { now } from '@/config/env';

import { answering } from '../asking/answering';
import { readHolidayCalendar } from '../school-holiday-calendar';
import { askedHours } from './asked-hours';
import { previewHours } from './preview-hours';

/** POST: says to whom is signed in what the opening hours mean that they are writing. Nothing is saved. */
export const previewOfHours: Omit<Endpoint, 'root'> = {
  path: '/hours-preview',
  method: 'post',
  handler: answering(askedHours, async (hours, req) => previewHours(hours, await readHolidayCalendar(req), now())),
};
