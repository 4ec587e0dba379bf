export type { CalendarContext, CalendarWords } from './calendar-context';
export { locationCalendar, type CalendarLocation } from './location-calendar';
export { calendarWindow, type CalendarWindow } from './meeting-series';
export { calendarOf, type CalendarOffer } from './offer-calendar';
