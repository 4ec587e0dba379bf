import type { OfferKind } from '@/domain/offer';
import { useSite } from '@/site/site-context';

import { Icon } from '../icon/icon';

import { KIND_LOOK } from './kind-look';

/** What sort of offer it is: its picture and its word. */
export function KindBadge({ kind }: { kind: OfferKind }) {
  const { icon, tone } = KIND_LOOK[kind];
  return (
    <p className={`kind-badge tone-${tone}`}>
      <Icon name={icon} />
      {useSite().words(`kind.${kind}`)}
    </p>
  );
}
