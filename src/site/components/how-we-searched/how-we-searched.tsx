import type { CatalogueQuery, CatalogueResult } from '@/domain/catalogue-query';
import { listInWords } from '@/site/messages/dates-in-words';
import { useSite } from '@/site/site-context';

import { POSTCODE_NOTE, postcodeInWords } from '../search-form/postcode-in-words';

export interface HowWeSearchedProps {
  query: CatalogueQuery;
  result: Pick<CatalogueResult, 'origin' | 'understood' | 'unknownPostcode' | 'widened'>;
}

/** What was made of a question, where that is more than its words: each with the way to have it otherwise. */
export function HowWeSearched({ query, result }: HowWeSearchedProps) {
  const { locale, paths, words } = useSite();
  const { origin, understood, unknownPostcode, widened } = result;
  const first = { ...query, page: 1 };
  return (
    <>
      {understood.corrected !== null && (
        <p className="note">
          {words('catalogue.didYouMean', { text: understood.corrected })}{' '}
          <a className="nl-link" href={paths.catalogue({ ...first, literal: true })}>
            {words('catalogue.searchLiterally', { text: query.text })}
          </a>
        </p>
      )}
      {query.literal && query.text !== '' && (
        <p className="note">
          {words('catalogue.literally', { text: query.text })}{' '}
          <a className="nl-link" href={paths.catalogue({ ...first, literal: false })}>
            {words('catalogue.searchLoosely')}
          </a>
        </p>
      )}
      {unknownPostcode !== null && (
        <p className="note" id={POSTCODE_NOTE}>
          {words('catalogue.postcodeUnknown', { postcode: postcodeInWords(unknownPostcode) })}{' '}
          <a className="nl-link" href={paths.catalogue({ ...first, postcode: null, distance: null })}>
            {words('catalogue.withoutPostcode')}
          </a>
        </p>
      )}
      {widened.length > 0 && (
        <p className="note">
          {words('catalogue.widened', {
            how: listInWords(
              widened.map((step) => words(`widening.${step}`)),
              locale,
            ),
          })}
        </p>
      )}
      {origin === null && unknownPostcode === null && query.sort === 'near' && (
        <p className="note">{words('catalogue.nearNeedsPostcode')}</p>
      )}
      {origin !== null && <p className="soft">{words('catalogue.distanceFrom', { place: origin.label })}</p>}
    </>
  );
}
