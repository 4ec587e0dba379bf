import type { Block, Inline, RichText, RichTextNode } from './rich-text';

/** The words of formatted text without the form: a line per paragraph, heading or list item; empty for empty text. */
export function plainText(richText: RichText): string {
  return richText
    .flatMap(linesOfNode)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function linesOfNode(node: RichTextNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [textOfInlines(node.children)];
    case 'list':
      return node.items.map(textOfInlines);
    case 'block':
      return linesOfBlock(node.block);
  }
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'text':
      return [plainText(block.body)];
    case 'quote':
      return [block.text];
    case 'question-and-answer':
      return block.items.flatMap(({ question, answer }) => [question, answer]);
    case 'picture':
    case 'related-offers':
      return [];
  }
}

function textOfInlines(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'line-break':
          return '\n';
        case 'link':
          return textOfInlines(inline.children);
      }
    })
    .join('');
}
