import type { SignUpStatus } from '@/domain/sign-up';

/** How somebody stands on a list, to staff. */
export const STATUS_NAMES: Record<SignUpStatus, string> = {
  confirmed: 'Heeft een plaats',
  offered: 'Plaats aangeboden',
  waiting: 'Op de wachtlijst',
  cancelled: 'Afgemeld',
};
