import type { LocationCard } from '@/domain/location';
import { phoneHref } from '@/domain/phone';

const NO_BREAK_SPACE = '\u00A0';

/** A phone number that can be touched. */
export interface Callable {
  href: string;
  /** The number in one piece: half of it on the next line is hard to dial. */
  shown: string;
}

/** What to show of a number that an editor wrote; null for none, and for a text that is no number. */
export function callable(phone: string | null): Callable | null {
  const href = phone === null ? null : phoneHref(phone);
  return phone === null || href === null ? null : { href, shown: phone.trim().replaceAll(' ', NO_BREAK_SPACE) };
}

/**
 * The number to call about a place: its own, or that of the site for one that has none and of which nobody knows the hours,
 * for "call first" needs a number.
 */
export function callableFor(
  { openState, phone }: Pick<LocationCard, 'openState' | 'phone'>,
  ofSite: string | null,
): Callable | null {
  return callable(phone) ?? (openState.state === 'unknown' ? callable(ofSite) : null);
}
