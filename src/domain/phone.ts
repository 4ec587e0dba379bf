/**
 * The `tel:` address (RFC 3966) of a Dutch phone number as people write it, such as "010-281 61 00", "(010) 2816100",
 * "+31 (0)10 281 61 00", "0800-1508" or "14 010"; null when it is not one number of a length that exists in the
 * Netherlands, so that a text such as "bel de balie" stays a text.
 *
 * Ordinary numbers become international (`tel:+31102816100`) and work on every phone. Information numbers (0800, 0900)
 * and municipal ones (14 + area code) can only be dialled inside the country and stay as they are; the `phone-context`
 * that the RFC asks for is left out, as phones hand it to the exchange as digits.
 *
 * Done by hand: it needs the lengths of the Dutch numbering plan and nothing of the world's, which a phone library
 * carries by the hundred kilobytes. What visitors fill in, who come from everywhere, is read with one: phone-number.ts.
 */
export function phoneHref(text: string): string | null {
  const digits = nationalDigits(text);
  if (digits === null) return null;
  if (/^0(?:800|900|906|909)/u.test(digits)) return /^\d{8}$|^\d{11}$/u.test(digits) ? `tel:${digits}` : null;
  if (/^0[1-9]\d{8}$/u.test(digits)) return `tel:+31${digits.slice(1)}`;
  return /^140[1-9]\d{1,2}$/u.test(digits) ? `tel:${digits}` : null;
}

/** The digits to dial inside the country; null when there is something in it that no phone number has. */
function nationalDigits(text: string): string | null {
  const compact = text.replace(/[\s.\-–‑/]/gu, '');
  const match = /^(\+31|0031)?(\(0\))?([\d()]+)$/u.exec(compact);
  if (!match) return null;
  const [, country, trunk, rest = ''] = match;
  const digits = rest.replace(/^\((\d+)\)/u, '$1');
  // "+31 010 …" is wrong but clear: no number has a zero after the country's own.
  return country || trunk ? `0${digits.replace(/^0/u, '')}` : digits;
}
