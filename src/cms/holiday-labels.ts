import type { PublicHoliday } from '@/domain/holidays';

/** Public holidays as editors know them. */
export const PUBLIC_HOLIDAY_LABELS: Record<PublicHoliday, string> = {
  'new-year': 'Nieuwjaarsdag',
  'good-friday': 'Goede Vrijdag',
  'easter-sunday': 'Eerste Paasdag',
  'easter-monday': 'Tweede Paasdag',
  'kings-day': 'Koningsdag',
  'liberation-day': 'Bevrijdingsdag (elk jaar)',
  'liberation-day-lustrum': 'Bevrijdingsdag (om de vijf jaar)',
  'ascension-day': 'Hemelvaartsdag',
  'whit-sunday': 'Eerste Pinksterdag',
  'whit-monday': 'Tweede Pinksterdag',
  'christmas-day': 'Eerste Kerstdag',
  'boxing-day': 'Tweede Kerstdag',
};
