/** Structured data about what the page shows (JSON-LD 1.1 §7.3): data, which no browser runs. */
export function JsonLd({ data }: { data: object }) {
  // In a script element only "<" can end the data early, or begin a comment.
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
    />
  );
}
