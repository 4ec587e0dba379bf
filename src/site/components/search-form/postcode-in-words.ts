/** Id of the note about a postcode that nobody knows. */
export const POSTCODE_NOTE = 'postcode-onbekend';

/** "3011 EG" for the `3011EG` of an address. */
export function postcodeInWords(postcode: string): string {
  return `${postcode.slice(0, 4)} ${postcode.slice(4)}`.trim();
}
