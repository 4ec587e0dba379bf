/** A word with one letter left out, and with two neighbours swapped, at every place. */
export function slipsOf(word: string): string[] {
  const letters = Array.from(word);
  const without = letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join(''));
  const swapped = letters
    .slice(1)
    .map((next, at) => [...letters.slice(0, at), next, letters[at] ?? '', ...letters.slice(at + 2)].join(''));
  return [...new Set([...without, ...swapped])].filter((slip) => slip !== word);
}
