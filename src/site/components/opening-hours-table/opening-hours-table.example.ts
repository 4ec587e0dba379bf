import type { OpeningHours } from '@/domain/opening-hours';

/** A library that is open longer than there is somebody to help, and differs around a holiday. */
export const LIBRARY_HOURS: OpeningHours = {
  week: [
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '08:00', closes: '10:00', staffed: false },
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '10:00', closes: '17:30', staffed: true },
    { days: ['SA'], opens: '10:00', closes: '16:00', staffed: true },
  ],
  exceptions: [
    { from: '2026-12-25', to: '2026-12-26', hours: [], why: 'Kerst' },
    {
      from: '2026-12-24',
      to: '2026-12-24',
      hours: [{ opens: '10:00', closes: '16:00', staffed: true }],
      why: null,
    },
  ],
  note: 'In de zomervakantie zijn de tijden anders.',
};

/** Nobody has filled in the hours, which is something else than closed. */
export const UNKNOWN_HOURS: OpeningHours = { week: [], exceptions: [], note: null };

/** One evening a week. */
export const EVENING_HOURS: OpeningHours = {
  week: [{ days: ['TH'], opens: '18:30', closes: '20:30', staffed: true }],
  exceptions: [],
  note: null,
};
