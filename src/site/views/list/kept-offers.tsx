import type { KeptOffer } from '@/domain/kept-list';
import { ListButton } from '@/site/components/keep-button/keep-button';
import { OfferCard } from '@/site/components/offer-card/offer-card';
import { useSite } from '@/site/site-context';

/** Id of a place on the list, to come back to. */
export function keptOfferId(slug: string): string {
  return `plek-${slug}`;
}

/** The offers of a list in its order; on the visitor's own one with buttons to move them and take them off. */
export function KeptOffers({ isOwn, kept }: { isOwn: boolean; kept: readonly KeptOffer[] }) {
  return (
    <ol className="kept-offers">
      {kept.map((one, index) => (
        <li key={one.slug} id={keptOfferId(one.slug)} tabIndex={-1}>
          {one.state === 'open' ? (
            <OfferCard offer={one.offer} headingLevel={2} keepable={!isOwn} />
          ) : (
            <Past one={one} />
          )}
          {isOwn && <Order one={one} isFirst={index === 0} isLast={index === kept.length - 1} />}
        </li>
      ))}
    </ol>
  );
}

/** An offer to which nobody can go any more. Of one that is not public, nothing is known here. */
function Past({ one }: { one: Exclude<KeptOffer, { state: 'open' }> }) {
  const { locale, words } = useSite();
  const isOver = one.state === 'over';
  return (
    <div className="panel">
      <h2
        className="nl-heading nl-heading--level-3"
        lang={isOver && one.textLocale !== locale ? one.textLocale : undefined}
      >
        {isOver ? one.title : words('list.gone')}
      </h2>
      <p className="nl-paragraph">{words(isOver ? 'list.over' : 'list.goneWhy')}</p>
    </div>
  );
}

function titleOf(one: KeptOffer): string | null {
  if (one.state === 'gone') return null;
  return one.state === 'over' ? one.title : one.offer.title;
}

function Order({ isFirst, isLast, one }: { one: KeptOffer; isFirst: boolean; isLast: boolean }) {
  const { words } = useSite();
  const { slug } = one;
  const title = titleOf(one) ?? words('list.gone');
  return (
    <div className="pill-links">
      {!isFirst && (
        <ListButton name="earlier" value={slug} label={words('list.up')} said={words('list.upOf', { title })} />
      )}
      {!isLast && (
        <ListButton name="later" value={slug} label={words('list.down')} said={words('list.downOf', { title })} />
      )}
      <ListButton name="remove" value={slug} label={words('list.remove')} said={words('list.removeOf', { title })} />
    </div>
  );
}
