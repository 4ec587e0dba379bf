import { LIST_PARAMETERS, sitePaths, type SitePaths } from '@/config/paths';
import { changedList, isTooMuch, readListChange, type KeptList, type ListChange } from '@/domain/kept-list';
import { BACK_FIELD, keepButtonId, moveButtonId } from '@/site/components/keep-button/keep-button';
import { keptOfferId } from '@/site/views/list/kept-offers';
import { LIST_TITLE_ID } from '@/site/views/list/list-view';

import type { SentForm } from './public-page';
import { wayBack } from './way-back';

/**
 * What comes of a button that keeps an offer or does something with the list: the list as it is from now on, and where to go on.
 * What is no change that can be made leads to the list and leaves it as it is.
 */
export function answerListForm({ context, fields, kept }: Pick<SentForm, 'context' | 'fields' | 'kept'>): {
  goTo: string;
  kept?: KeptList;
} {
  const paths = sitePaths(context.locale);
  const change = fields && readListChange(fields);
  if (!fields || !change) return { goTo: paths.list };
  const list = changedList(kept, change);
  if (isTooMuch(kept, change)) return { goTo: paths.listWith({ told: 'vol' }), kept: list };
  return { goTo: goOnAt(change, list, wayBack(fields.get(BACK_FIELD)), paths), kept: list };
}

/** Where somebody goes on after a change: where they were, on the very button that they pressed, if it is still there. */
function goOnAt(change: ListChange, list: KeptList, back: string | null, paths: SitePaths): string {
  const top = `${paths.list}#${LIST_TITLE_ID}`;
  const backTo = (slug: string) => (back === null || isOwnList(back, paths) ? top : `${back}#${keepButtonId(slug)}`);
  switch (change.kind) {
    case 'clear':
      return paths.listWith({ told: 'gewist' });
    case 'earlier':
    case 'later': {
      const { kind, slug } = change;
      const isAtTheEnd = list.at(kind === 'earlier' ? 0 : -1) === slug;
      return `${paths.list}#${isAtTheEnd ? keptOfferId(slug) : moveButtonId(kind, slug)}`;
    }
    case 'keep': {
      const [only, ...more] = change.slugs;
      return only !== undefined && more.length === 0 ? backTo(only) : top;
    }
    case 'remove':
      return backTo(change.slug);
    case 'replace':
      return top;
  }
}

function isOwnList(back: string, paths: SitePaths): boolean {
  const { pathname, searchParams } = new URL(back, 'http://site');
  return pathname === paths.list && !searchParams.has(LIST_PARAMETERS.of);
}
