/** Text from a field without formatting: an empty line begins a new paragraph. */
export function PlainText({ text, lang }: { text: string; lang?: string | undefined }) {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, index) => (
      <p key={index} className="nl-paragraph" lang={lang}>
        {paragraph}
      </p>
    ));
}
