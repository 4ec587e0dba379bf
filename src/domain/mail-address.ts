import { z } from 'zod';

/** Longest address that mail can be sent to (RFC 5321 §4.5.3.1.3, less its brackets). */
const LONGEST = 254;

const ADDRESS = z.email();

/**
 * One mail address as somebody types it, without the spaces that phones put behind it; null when it is none, or more than one.
 * The host is lower-case, what comes before it stays as it was (RFC 5321 §2.4).
 */
export function parseMailAddress(text: string): string | null {
  const address = text.trim();
  if (address.length > LONGEST || !ADDRESS.safeParse(address).success) return null;
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}
