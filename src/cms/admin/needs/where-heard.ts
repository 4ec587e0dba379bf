import type { Payload } from 'payload';

import { organisationsOf, isProgrammeEditor } from '../../access/rules';
import type { User } from '@/payload-types';

/** Something to choose, by the id of its document. */
export interface Choice {
  id: string;
  label: string;
}

/** Where somebody may have heard a need, and for whom they write it down. */
export interface WhereHeard {
  /** Those of their own organisations first. */
  places: Choice[];
  /** Theirs; of who looks after all organisations: all. */
  organisations: Choice[];
}

/** Most of each in a list on a phone. */
const MOST = 500;

/** Reads as the person themselves what they can choose from when they note a need. */
export async function findWhereHeard(payload: Payload, user: User): Promise<WhereHeard> {
  const own = organisationsOf(user);
  const all = {
    depth: 0,
    limit: MOST,
    pagination: false,
    overrideAccess: false,
    locale: 'nl',
    sort: 'name',
    user,
  } as const;
  const [locations, organisations] = await Promise.all([
    payload.find({ ...all, collection: 'locations', select: { name: true, city: true, organisation: true } }),
    payload.find({
      ...all,
      collection: 'organisations',
      where: isProgrammeEditor(user) ? {} : { id: { in: own } },
      select: { name: true },
    }),
  ]);
  const isOwn = ({ organisation }: { organisation?: unknown }) =>
    typeof organisation === 'string' && own.includes(organisation);
  const places = locations.docs.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
  return {
    places: places.map(({ city, id, name }) => ({ id, label: `${name}, ${city}` })),
    organisations: organisations.docs.map(({ id, name }) => ({ id, label: name })),
  };
}
