const MILLISECONDS_A_DAY = 86_400_000;
/** Half a year: RFC 9116 §2.5.5 recommends less than a year, and the file is made anew on every request. */
const DAYS_VALID = 180;

export interface SecurityContact {
  /** Addresses to report to, the one to try first in front: `mailto:`, `tel:` or `https:` (RFC 9116 §2.5.3). */
  contacts: string[];
  /** Language tags of RFC 5646, such as `nl`. */
  languages: readonly string[];
  /** Absolute address of this file itself. */
  canonical: string;
}

/**
 * The text of `/.well-known/security.txt` (RFC 9116), good for 180 days from the start of the day of `now`. Null when
 * no contact is of an allowed kind: the RFC requires one. A canonical address without TLS, as on a machine of one's own,
 * is left out (§2.5.2).
 */
export function securityTxt({ contacts, languages, canonical }: SecurityContact, now: Date): string | null {
  const allowed = contacts.filter((contact) => /^(?:mailto:|tel:|https:\/\/)[!-~]+$/u.test(contact));
  if (allowed.length === 0) return null;
  const today = Math.floor(now.getTime() / MILLISECONDS_A_DAY);
  const expires = new Date((today + DAYS_VALID) * MILLISECONDS_A_DAY);
  const fields = [
    ...allowed.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString()}`,
    ...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
    ...(/^https:\/\/[!-~]+$/u.test(canonical) ? [`Canonical: ${canonical}`] : []),
  ];
  return `${fields.join('\n')}\n`;
}
