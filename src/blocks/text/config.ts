import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';

const WEB_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/u;

/**
 * The editor for formatted text. A small set on purpose: what a plain text needs, and nothing that makes a page
 * restless. Links are addresses, not documents: those would have to be resolved against who may read them.
 */
export function textEditor(blocks: Block[] = []) {
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({
        enabledCollections: [],
        fields: ({ defaultFields }) =>
          defaultFields.map((field) =>
            'name' in field && field.name === 'url' && field.type === 'text'
              ? {
                  ...field,
                  validate: (value: unknown) =>
                    typeof value === 'string' && WEB_ADDRESS.test(value)
                      ? true
                      : 'Begin het adres met https://, mailto:, tel: of / voor een pagina van deze site.',
                }
              : field,
          ),
      }),
      InlineToolbarFeature(),
      FixedToolbarFeature(),
      ...(blocks.length > 0 ? [BlocksFeature({ blocks })] : []),
    ],
  });
}

/** A stretch of formatted text on a page. */
export const textBlock: Block = {
  slug: 'text',
  interfaceName: 'TextBlock',
  labels: { singular: 'Tekst', plural: 'Teksten' },
  fields: [
    {
      name: 'body',
      type: 'richText',
      label: 'Tekst',
      required: true,
      editor: textEditor(),
      admin: { description: 'Korte zinnen, gewone woorden, tussenkopjes.' },
    },
  ],
};
