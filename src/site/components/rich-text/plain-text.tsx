/** Text from a field without formatting: an empty line begins a new paragraph. */
export function PlainText({ text, lead = false }: { text: string; lead?: boolean }) {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, index) => (
      <p key={index} className={lead ? 'nl-paragraph nl-paragraph--lead' : 'nl-paragraph'}>
        {paragraph}
      </p>
    ));
}
