/**
 * Reads a Dutch postcode, or its four digits alone, as people write it (`3011eg`, `3011 EG`, ` 3011 `). Gives `1234` or
 * `1234AB`, without a space as in the addresses of the catalogue; null when it is none. Digits run from 1000, and the
 * letter pairs SA, SD and SS are never given out (NEN 5825).
 */
export function parsePostcode(text: string): string | null {
  const match = /^([1-9]\d{3})\s*(?!S[ADS])([A-Z]{2})?$/u.exec(text.trim().toUpperCase());
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : null;
}
