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
