import type { Payload } from 'payload';

import { adminPaths } from '@/config/paths';
import type { User } from '@/payload-types';

import { findOwnOffers } from '../../new-season/own-offers';

interface NewSeasonLinkProps {
  /** Of the offer that is open; absent while it is new. */
  id?: number | string;
  payload: Payload;
  user: User | null;
}

/** Above an offer, for who can make offers for its organisation. */
export async function NewSeasonLink({ id, payload, user }: NewSeasonLinkProps) {
  if (typeof id !== 'string' || !user) return null;
  const [own] = await findOwnOffers(payload, user, { id: { equals: id } }, { limit: 1 });
  if (!own) return null;
  return (
    <a className="digistap-new-season-link" href={adminPaths.newSeason({ aanbod: id })}>
      Maak een nieuw seizoen
    </a>
  );
}
