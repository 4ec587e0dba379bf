export type { CalendarContext } from './calendar-context';
export { locationCalendar } from './location-calendar';
export { calendarWindow } from './meeting-series';
export { calendarOf } from './offer-calendar';
export { signUpCalendar } from './sign-up-calendar';
