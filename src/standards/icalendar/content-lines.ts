/** Longest line in octets, without its line break (RFC 5545 §3.1). */
const LONGEST_LINE = 75;

/**
 * Lines as RFC 5545 §3.1 asks: each at most 75 octets long and ended by CRLF; what is longer goes on after a break and a
 * space. A line is parted between characters, never inside the bytes of one, which some calendars show as two blots.
 */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  // Most lines are short and plain.
  if (line.length <= LONGEST_LINE && /^[ -~]*$/u.test(line)) return line;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      // The space counts.
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}

/**
 * A property whose value is TEXT (RFC 5545 §3.3.11). Line breaks become `\n`, and other control characters go, for a
 * calendar would refuse the whole file for one of them.
 */
export function textLine(name: string, text: string): string {
  const escaped = text
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
  return `${name}:${escaped}`;
}
