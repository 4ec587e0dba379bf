import type { Payload, PayloadRequest, Where } from 'payload';

import type { Offer, User } from '@/payload-types';

import { isProgrammeEditor, organisationsOf } from '../access/rules';

/** An offer as far as a new season needs it: its latest version. */
export type OwnOffer = Pick<
  Offer,
  | 'id'
  | 'title'
  | 'module'
  | 'slug'
  | 'kind'
  | 'place'
  | 'location'
  | 'schedule'
  | 'validFrom'
  | 'validUntil'
  | 'organisation'
  | '_status'
>;

/** Whether somebody can make offers at all. */
export function makesOffers(user: User): boolean {
  return isProgrammeEditor(user) || (user.role !== 'coach' && organisationsOf(user).length > 0);
}

/**
 * The offers that somebody can make a new season of, out of some: those of organisations that they can make offers for. What
 * belongs to others is not found, like what is not there, though it may be read by everybody.
 */
export async function findOwnOffers(
  payload: Payload,
  user: User,
  where: Where,
  { limit, req }: { limit: number; req?: Pick<PayloadRequest, 'transactionID'> },
): Promise<OwnOffer[]> {
  if (!makesOffers(user)) return [];
  const own: Where = isProgrammeEditor(user) ? {} : { organisation: { in: organisationsOf(user) } };
  const { docs } = await payload.find({
    collection: 'offers',
    where: { and: [where, own] },
    draft: true,
    depth: 1,
    limit,
    sort: '-updatedAt',
    locale: 'nl',
    select: {
      title: true,
      module: true,
      slug: true,
      kind: true,
      place: true,
      location: true,
      schedule: true,
      validFrom: true,
      validUntil: true,
      organisation: true,
      _status: true,
    },
    populate: { 'training-modules': { title: true }, organisations: { name: true }, locations: { name: true } },
    overrideAccess: false,
    user,
    ...(req && { req }),
  });
  return docs;
}

/** What staff know an offer by. */
export function offerTitle({ id, module, slug, title }: Pick<OwnOffer, 'id' | 'module' | 'slug' | 'title'>): string {
  const ofModule = typeof module === 'object' ? module?.title : null;
  return title?.trim() || ofModule || slug || id;
}
