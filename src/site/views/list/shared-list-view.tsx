import { writeKeptList, type KeptList, type KeptOffer } from '@/domain/kept-list';
import { ButtonLink } from '@/site/components/button/button';
import { KeepAllButton, ListButton } from '@/site/components/keep-button/keep-button';
import { PageHead } from '@/site/components/page-head/page-head';
import { useSite } from '@/site/site-context';

import { KeptOffers } from './kept-offers';

/** A list that somebody made for the visitor: nothing of it is kept before the visitor says so. */
export function SharedListView({ of, offers }: { of: KeptList; offers: readonly KeptOffer[] }) {
  const { paths, words } = useSite();
  const open = offers.flatMap(({ slug, state }) => (state === 'open' ? [slug] : []));
  return (
    <>
      <PageHead title={words('list.sharedTitle')} description={null} canonical={paths.list} index={false} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('list.sharedTitle')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('list.sharedIntro')}</p>
        </div>
      </div>
      <div className="wrap group">
        {open.length > 0 && (
          <>
            <KeepIt list={open} />
            <p className="list-ways">
              <ButtonLink href={paths.listWith({ of, as: 'papier' })} kind="secondary" label={words('list.print')} />
              <ButtonLink href={paths.listWith({ of, as: 'doorgeven' })} kind="secondary" label={words('list.give')} />
            </p>
          </>
        )}
        <KeptOffers kept={offers} isOwn={false} />
      </div>
    </>
  );
}

/** Who has a list already says whether this one comes to it, or in its place. */
function KeepIt({ list }: { list: KeptList }) {
  const { kept, paths, words } = useSite();
  if (list.every((slug) => kept.includes(slug))) {
    return (
      <p className="nl-paragraph">
        {words('list.sharedHave')}{' '}
        <a className="nl-link" href={paths.list}>
          {words('list.toOwn')}
        </a>
      </p>
    );
  }
  return (
    <div className="list-ways">
      <KeepAllButton slugs={list} label={words(kept.length === 0 ? 'list.sharedKeep' : 'list.sharedAdd')} />
      {kept.length > 0 && <ListButton name="replace" value={writeKeptList(list)} label={words('list.sharedReplace')} />}
    </div>
  );
}
