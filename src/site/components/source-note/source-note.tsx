import type { Offer } from '@/domain/offer-page';
import { dateInWords } from '@/site/messages/dates-in-words';
import { useSite } from '@/site/site-context';

/** Where the facts come from and when somebody last checked them, so that readers can judge how fresh they are. */
export function SourceNote({ offer }: { offer: Pick<Offer, 'source' | 'verifiedOn'> }) {
  const { locale, words } = useSite();
  const { source, verifiedOn } = offer;
  if (!source && !verifiedOn) return null;
  return (
    <p className="source-note">
      {source &&
        words.rich(source.asOf === null ? 'offer.source' : 'offer.sourceAsOf', {
          name: source.name,
          day: source.asOf === null ? '' : dateInWords(source.asOf, locale),
          link: (name) =>
            source.url === null ? (
              name
            ) : (
              <a className="nl-link" href={source.url}>
                {name}
              </a>
            ),
        })}{' '}
      {verifiedOn && words('offer.verified', { day: dateInWords(verifiedOn, locale) })}
    </p>
  );
}
