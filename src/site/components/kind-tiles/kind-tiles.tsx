import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { OFFER_KINDS } from '@/domain/offer';
import { useSite } from '@/site/site-context';

import { Icon } from '../icon/icon';
import { KIND_LOOK } from '../kind-badge/kind-look';

/** The nine kinds of offers as tiles with a picture each. */
export function KindTiles() {
  const { paths, words } = useSite();
  return (
    <ul className="kind-tiles">
      {OFFER_KINDS.map((kind) => (
        <li key={kind}>
          <a
            className={`kind-tile tone-${KIND_LOOK[kind].tone}`}
            href={paths.catalogue({ ...EMPTY_QUERY, kinds: [kind] })}
          >
            <Icon name={KIND_LOOK[kind].icon} />
            {words(`kind.${kind}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
