import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { useSite } from '@/site/site-context';

import { Icon } from '../icon/icon';

import type { ChosenFilter } from './chosen-in-words';

/** Everything that was chosen, each with a way to take it back. */
export function ChosenFilters({ chosen }: { chosen: ChosenFilter[] }) {
  const { paths, words } = useSite();
  if (chosen.length === 0) return null;
  return (
    <nav aria-label={words('catalogue.chosen')}>
      <ul className="chosen-filters">
        {chosen.map(({ label, without }) => (
          <li key={paths.catalogue(without)}>
            <a className="chosen-filters__link" href={paths.catalogue(without)}>
              <span className="visually-hidden">{words('catalogue.remove', { label })}</span>
              <span aria-hidden="true">{label}</span>
              <Icon name="close" />
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a className="nl-link chosen-filters__clear" href={paths.catalogue(EMPTY_QUERY)}>
              {words('catalogue.clear')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
