import type { ListNews } from '@/config/paths';
import { MOST_KEPT, type KeptOffer } from '@/domain/kept-list';
import { ButtonLink } from '@/site/components/button/button';
import { ListButton } from '@/site/components/keep-button/keep-button';
import { PageHead } from '@/site/components/page-head/page-head';
import { useSite } from '@/site/site-context';

import { KeptOffers } from './kept-offers';

/** Id of the title of the list, where somebody goes on who took something off it. */
export const LIST_TITLE_ID = 'mijn-lijst';

/** What the visitor keeps, in the visitor's order, with what can be done with it. */
export function ListView({ kept, told }: { kept: readonly KeptOffer[]; told: ListNews | null }) {
  const { paths, words } = useSite();
  const isEmpty = kept.length === 0;
  return (
    <>
      <PageHead title={words('list.title')} description={null} canonical={paths.list} index={false} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1" id={LIST_TITLE_ID} tabIndex={-1}>
            {words('list.title')}
          </h1>
          <p className="nl-paragraph nl-paragraph--lead">
            {isEmpty ? words('list.empty') : words('list.count', { count: kept.length })}
          </p>
        </div>
      </div>
      <div className="wrap group">
        {told === 'vol' && (
          <p className="note" role="status">
            {words('list.full', { most: MOST_KEPT })}
          </p>
        )}
        {told === 'gewist' && isEmpty && (
          <p className="note" role="status">
            {words('list.wiped')}
          </p>
        )}
        {isEmpty ? <HowToKeep /> : <Filled kept={kept} />}
      </div>
    </>
  );
}

function HowToKeep() {
  const { paths, words } = useSite();
  return (
    <>
      <p className="nl-paragraph">{words('list.emptyHow')}</p>
      <p className="nl-paragraph">{words('list.howLong')}</p>
      <p className="list-ways">
        <ButtonLink href={paths.catalogue()} icon="search" label={words('list.emptyBrowse')} />
        <ButtonLink href={paths.levelCheck} kind="secondary" label={words('list.emptyLevel')} />
      </p>
    </>
  );
}

function Filled({ kept }: { kept: readonly KeptOffer[] }) {
  const { paths, words } = useSite();
  return (
    <>
      {kept.some(({ state }) => state === 'open') && (
        <>
          <p className="list-ways">
            <ButtonLink href={paths.listWith({ as: 'papier' })} label={words('list.print')} />
            <ButtonLink href={paths.listWith({ as: 'doorgeven' })} kind="secondary" label={words('list.give')} />
          </p>
          <p className="nl-paragraph">{words('list.forOther')}</p>
        </>
      )}
      <KeptOffers kept={kept} isOwn />
      <section className="panel list-wipe" aria-labelledby="klaar">
        <h2 className="nl-heading nl-heading--level-2" id="klaar">
          {words('list.wipeTitle')}
        </h2>
        <p className="nl-paragraph">{words('list.wipeWhy')}</p>
        <ListButton name="clear" value="1" label={words('list.wipe')} />
        <p className="soft">{words('list.howLong')}</p>
      </section>
    </>
  );
}
