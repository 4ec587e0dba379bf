const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/**
 * The words of simple HTML, as Payload writes its mail: paragraphs stay apart, and a link becomes its address in a paragraph of
 * its own. For HTML of our own making only: it is no way to clean somebody else's.
 */
export function textOfHtml(html: string): string {
  return html
    .replace(/\s+/gu, ' ')
    .replace(/<a [^>]*href="([^"]*)"[^>]*>.*?<\/a>/giu, '\n\n$1\n\n')
    .replace(/<br ?\/?>/giu, '\n')
    .replace(/<\/(?:p|div|h\d|li)>/giu, '\n\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_entity, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
