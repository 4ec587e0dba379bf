import { isBlock, parseMarkup, type MarkupBlock, type MarkupInline, type MarkupNode } from './markup';

/** Finds the id of what a text refers to; throws when there is no such thing. */
export interface References {
  picture: (key: string) => string;
  offer: (slug: string) => string;
}

interface LexicalElement {
  type: string;
  version: number;
  [property: string]: unknown;
}

/** Formatted text as Payload's editor keeps it. */
export interface LexicalText {
  root: {
    type: 'root';
    version: 1;
    direction: 'ltr';
    format: '';
    indent: 0;
    children: LexicalElement[];
  };
  [property: string]: unknown;
}

const BOLD = 1;
const ITALIC = 2;

const element = { version: 1, direction: 'ltr', format: '', indent: 0 } as const;

/** Turns a text in the markup of `markup.ts` into what the editor keeps. */
export function toLexical(text: string, references: References): LexicalText {
  return lexicalText(parseMarkup(text), references);
}

/** The same for a page, which is a list of blocks: what stands between two blocks becomes a block of text. */
export function toPageBlocks(text: string, references: References) {
  const runs: MarkupNode[][] = [];
  for (const node of parseMarkup(text)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && !isBlock(last) && !isBlock(node)) run.push(node);
    else runs.push([node]);
  }
  return runs.map((run) => {
    const [first] = run;
    return first && isBlock(first)
      ? blockFields(first, references)
      : { blockType: 'text' as const, body: lexicalText(run, references) };
  });
}

function lexicalText(nodes: MarkupNode[], references: References): LexicalText {
  return { root: { type: 'root', ...element, children: nodes.map((node) => lexicalNode(node, references)) } };
}

function lexicalNode(node: MarkupNode, references: References): LexicalElement {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', ...element, textFormat: 0, children: node.children.map(lexicalInline) };
    case 'heading':
      return { type: 'heading', ...element, tag: `h${node.level}`, children: node.children.map(lexicalInline) };
    case 'list':
      return {
        type: 'list',
        ...element,
        listType: node.ordered ? 'number' : 'bullet',
        tag: node.ordered ? 'ol' : 'ul',
        start: 1,
        children: node.items.map((item, index) => ({
          type: 'listitem',
          ...element,
          value: index + 1,
          children: item.map(lexicalInline),
        })),
      };
    case 'quote':
    case 'picture':
    case 'question-and-answer':
    case 'related-offers':
      return {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: crypto.randomUUID(), blockName: '', ...blockFields(node, references) },
      };
  }
}

function lexicalInline(inline: MarkupInline): LexicalElement {
  if (inline.type === 'text') return lexicalWords(inline.text, (inline.bold ? BOLD : 0) + (inline.italic ? ITALIC : 0));
  return {
    type: 'link',
    ...element,
    version: 3,
    id: crypto.randomUUID(),
    fields: { linkType: 'custom', url: inline.href, newTab: false },
    children: [lexicalWords(inline.text, 0)],
  };
}

function lexicalWords(text: string, format: number): LexicalElement {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}

function blockFields(block: MarkupBlock, references: References) {
  switch (block.type) {
    case 'quote':
      return { blockType: block.type, text: block.text, source: block.source };
    case 'picture':
      return { blockType: block.type, image: references.picture(block.picture), caption: block.caption };
    case 'question-and-answer':
      return { blockType: block.type, items: block.items };
    case 'related-offers':
      return { blockType: block.type, title: block.title, offers: block.offers.map(references.offer) };
  }
}
