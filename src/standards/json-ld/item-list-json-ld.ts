import type { ItemListLeaf, WithContext } from 'schema-dts';
import { absoluteUrl, type JsonLdContext } from './json-ld-context';

/** A list of things that have a page each, in the order shown, as https://schema.org/ItemList. `path` is from the root. */
export function itemListJsonLd(
  items: readonly { name: string; path: string }[],
  context: Pick<JsonLdContext, 'siteUrl'>,
): WithContext<ItemListLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: absoluteUrl(context, path),
    })),
  };
}
