import type { Payload } from 'payload';

import type { Need } from '@/domain/need';
import { daysOf, type Quarter } from '@/domain/quarter';
import { isSkillLevel } from '@/domain/skill-level';
import type { User } from '@/payload-types';

import { isProgrammeEditor, organisationsOf } from '../../access/rules';

/** Most needs that are counted in one view, newest first. */
const MOST = 20_000;

/**
 * The needs of a quarter that somebody may read.
 *
 * @returns `isAll` is false when there are more than could be counted
 */
export async function findNeeds(
  payload: Payload,
  user: User,
  quarter: Quarter,
): Promise<{ needs: Need[]; isAll: boolean }> {
  if (!isProgrammeEditor(user) && organisationsOf(user).length === 0) return { needs: [], isAll: true };
  const { first, last } = daysOf(quarter);
  const as = { depth: 0, overrideAccess: false, user } as const;
  const { docs, totalDocs } = await payload.find({
    ...as,
    collection: 'needs',
    where: { day: { greater_than_equal: first, less_than_equal: last } },
    limit: MOST,
    sort: '-day',
    select: { theme: true, barrier: true, level: true, emotion: true, location: true },
  });
  const ids = new Set(docs.flatMap(({ location }) => (typeof location === 'string' ? [location] : [])));
  const places = await payload.find({
    ...as,
    collection: 'locations',
    where: { id: { in: [...ids] } },
    pagination: false,
    locale: 'nl',
    select: { name: true, city: true },
  });
  const names = new Map(places.docs.map(({ city, id, name }) => [id, `${name}, ${city}`]));
  const needs = docs.map(({ barrier, emotion, level, location, theme }): Need => {
    const place = typeof location === 'string' ? names.get(location) : null;
    return {
      theme,
      barrier: barrier ?? null,
      level: isSkillLevel(level) ? level : null,
      emotion: emotion ?? null,
      place: place ?? null,
    };
  });
  return { needs, isAll: totalDocs <= MOST };
}
