/**
 * Reads the text (UTF-8) that somebody else sends, as long as it stays within bounds: what is longer is not kept, and not
 * waited for.
 *
 * @param most bytes
 * @returns the text, empty when nothing is sent; null when it is too long
 */
export async function textWithin(
  body: ReadableStream<Uint8Array> | null | undefined,
  most: number,
): Promise<string | null> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
