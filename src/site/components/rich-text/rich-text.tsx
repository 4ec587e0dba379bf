import type { ReactNode } from 'react';

import type { Block, Inline, RichText as RichTextContent, RichTextNode } from '@/domain/rich-text';

/** Draws a block that stands between the paragraphs; the blocks' own registry gives it, see `block-list.tsx`. */
export type RenderBlock = (block: Block) => ReactNode;

function InlineText({ inlines }: { inlines: Inline[] }): ReactNode {
  return inlines.map((inline, index) => {
    switch (inline.type) {
      case 'line-break':
        return <br key={index} />;
      case 'link':
        return (
          <a key={index} className="nl-link" href={inline.href}>
            <InlineText inlines={inline.children} />
          </a>
        );
      case 'text': {
        const text = inline.italic ? <em key={index}>{inline.text}</em> : inline.text;
        return inline.bold ? <strong key={index}>{text}</strong> : text;
      }
    }
  });
}

function TextNode({ node, renderBlock }: { node: RichTextNode; renderBlock: RenderBlock }): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p className="nl-paragraph">
          <InlineText inlines={node.children} />
        </p>
      );
    case 'heading': {
      const Heading = `h${node.level}` as const;
      return (
        <Heading className={`nl-heading nl-heading--level-${node.level}`}>
          <InlineText inlines={node.children} />
        </Heading>
      );
    }
    case 'list': {
      const List = node.ordered ? 'ol' : 'ul';
      return (
        <List>
          {node.items.map((item, index) => (
            <li key={index}>
              <InlineText inlines={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'block':
      return renderBlock(node.block);
  }
}

/** Formatted text as editors wrote it. */
export function RichText({ nodes, renderBlock }: { nodes: RichTextContent; renderBlock: RenderBlock }) {
  return nodes.map((node, index) => <TextNode key={index} node={node} renderBlock={renderBlock} />);
}
