/**
 * The small markup that the demonstration texts are written in. Paragraphs are parted by empty lines and can be
 *
 *     ## heading, ### smaller heading      - list item        1. numbered item
 *     > quote                              > — who said it (last line)
 *     ? question                           ! answer
 *     ![picture](caption)                  [[title: offer, offer]]
 *
 * with **bold**, *italic* and [links](/address) inside.
 */

export type MarkupInline =
  { type: 'text'; text: string; bold: boolean; italic: boolean } | { type: 'link'; href: string; text: string };

export type MarkupBlock =
  | { type: 'quote'; text: string; source: string | null }
  | { type: 'picture'; picture: string; caption: string | null }
  | { type: 'question-and-answer'; items: { question: string; answer: string }[] }
  | { type: 'related-offers'; title: string | null; offers: string[] };

export type MarkupNode =
  | { type: 'paragraph'; children: MarkupInline[] }
  | { type: 'heading'; level: 2 | 3; children: MarkupInline[] }
  | { type: 'list'; ordered: boolean; items: MarkupInline[][] }
  | MarkupBlock;

const INLINE = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)/gu;
const BULLET = '- ';
const NUMBER = /^\d+\. /u;
const PICTURE = /^!\[(?<picture>[^\]]+)\]\((?<caption>[^)]*)\)$/u;
const RELATED_OFFERS = /^\[\[(?:(?<title>[^:\]]+):)?(?<offers>[^\]]+)\]\]$/u;

/** Reads a text. Throws an error that names the lines when a quote or question is left unfinished. */
export function parseMarkup(text: string): MarkupNode[] {
  const nodes = text
    .trim()
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => parseParagraph(paragraph.trim().split('\n')));
  return joinQuestions(nodes);
}

/** True for what stands between the paragraphs as a block of its own. */
export function isBlock(node: MarkupNode): node is MarkupBlock {
  return node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'list';
}

function parseParagraph(lines: string[]): MarkupNode {
  const [first = ''] = lines;
  const heading = /^(?<marks>##|###) (?<text>.+)$/u.exec(first)?.groups;
  if (heading && lines.length === 1) {
    return { type: 'heading', level: heading.marks === '##' ? 2 : 3, children: parseInline(heading.text ?? '') };
  }
  if (lines.every((line) => line.startsWith(BULLET))) return list(lines, BULLET, false);
  if (lines.every((line) => NUMBER.test(line))) return list(lines, NUMBER, true);
  if (first.startsWith('> ')) return quote(lines);
  if (first.startsWith('? ')) return questionAndAnswer(lines);
  const picture = PICTURE.exec(first)?.groups;
  if (picture) return { type: 'picture', picture: picture.picture ?? '', caption: picture.caption || null };
  const related = RELATED_OFFERS.exec(first)?.groups;
  if (related) {
    const offers = (related.offers ?? '').split(',').map((slug) => slug.trim());
    return { type: 'related-offers', title: related.title?.trim() ?? null, offers };
  }
  return { type: 'paragraph', children: parseInline(lines.join(' ')) };
}

function list(lines: string[], mark: RegExp | string, ordered: boolean): MarkupNode {
  return { type: 'list', ordered, items: lines.map((line) => parseInline(line.replace(mark, ''))) };
}

function quote(lines: string[]): MarkupNode {
  const words = lines.map((line) => line.replace(/^> ?/u, ''));
  const source = words.at(-1)?.startsWith('— ') ? (words.pop()?.slice(2) ?? null) : null;
  if (words.length === 0) throw new Error(`A quote without words: ${lines.join(' / ')}`);
  return { type: 'quote', text: words.join(' '), source };
}

function questionAndAnswer(lines: string[]): MarkupNode {
  const [question = '', ...rest] = lines;
  const answer = rest.map((line) => line.replace(/^! /u, '')).join(' ');
  if (!rest[0]?.startsWith('! ')) throw new Error(`A question without an answer: ${lines.join(' / ')}`);
  return { type: 'question-and-answer', items: [{ question: question.slice(2), answer }] };
}

/** Questions that follow each other are one block. */
function joinQuestions(nodes: MarkupNode[]): MarkupNode[] {
  const joined: MarkupNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'question-and-answer' && last?.type === 'question-and-answer') last.items.push(...node.items);
    else joined.push(node);
  }
  return joined;
}

function parseInline(text: string): MarkupInline[] {
  const parts: MarkupInline[] = [];
  const addText = (words: string | undefined, bold = false, italic = false) => {
    if (words) parts.push({ type: 'text', text: words, bold, italic });
  };
  let end = 0;
  for (const { 0: whole, groups, index } of text.matchAll(INLINE)) {
    addText(text.slice(end, index));
    if (groups?.href) parts.push({ type: 'link', href: groups.href, text: groups.label ?? '' });
    addText(groups?.bold, true);
    addText(groups?.italic, false, true);
    end = index + whole.length;
  }
  addText(text.slice(end));
  return parts;
}
