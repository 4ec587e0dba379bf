import { findCards } from '@/catalogue/search';
import { contentLocaleFor } from '@/domain/locale';

import { toPicture } from './mappers/picture';
import { mentionedIds, type Resolved } from './mappers/rich-text';
import { payload, pool } from './payload';
import type { ReadContext } from './read-context';
import { searchContext } from './reader';

/** Fetches the pictures and offers that formatted texts mention, as far as the public may see them. */
export async function resolveMentions(texts: unknown, context: ReadContext): Promise<Resolved> {
  const ids = mentionedIds(texts);
  const [pictures, cards] = await Promise.all([
    ids.pictures.size === 0 ? [] : picturesOf([...ids.pictures], context),
    ids.offers.size === 0 ? [] : findCards(await pool(), [...ids.offers], searchContext(context)),
  ]);
  return {
    pictures: new Map(pictures.flatMap(({ id, picture }) => (picture ? [[id, picture]] : []))),
    offers: new Map(cards.map((card) => [card.id, card])),
  };
}

async function picturesOf(ids: string[], { locale }: ReadContext) {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    locale: contentLocaleFor(locale),
    overrideAccess: false,
  });
  return docs.map((doc) => ({ id: doc.id, picture: toPicture(doc) }));
}
