/** What would end the script element, open a comment in it, or end a line in old script parsers. */
const UNSAFE = /[<>&\u2028\u2029]/gu;

/**
 * The text for inside `<script type="application/ld+json">`. HTML does not unescape anything there, so `</script>` in
 * an editor's title would end the element (HTML Standard, "Restrictions for contents of script elements"); the JSON
 * escapes used instead mean the same to every JSON parser. Throws a TypeError on what JSON cannot hold.
 */
export function jsonLdScript(data: object): string {
  return JSON.stringify(data).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
