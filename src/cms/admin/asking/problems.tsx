/** What keeps a document from going online. */
export function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="digistap-help__problems">
      <p>Dit moet u nog veranderen voor het online kan:</p>
      <Sentences sentences={problems} />
    </div>
  );
}

/** Sentences, one below the other. */
export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
