import type { Location } from '@/payload-types';

import { readLocations, type LocationRecord } from './records';
import { resolveRelativeDay } from './relative-day';
import { said, storedDay, writing, type Seeder } from './seeder';

/** Puts in where people can go, with the days that differ told from today. */
export async function seedLocations(seeder: Seeder): Promise<void> {
  const { now, payload } = seeder;
  await seeder.addMissing(
    'locations',
    readLocations(),
    ({ slug }) => slug,
    async ({ exceptions = [], hoursNote, howToGetThere, organisation, ...rest }, req) => {
      const created = await payload.create({
        collection: 'locations',
        data: {
          ...rest,
          organisation: seeder.id('organisations', organisation),
          howToGetThere: howToGetThere.nl,
          exceptions: storedExceptions(exceptions, now),
          hoursNote: said(hoursNote, 'nl'),
          coordinatesApproximate: true,
          _status: 'published',
        },
        ...writing(req, 'nl'),
      });
      if (howToGetThere.en) {
        await payload.update({
          collection: 'locations',
          id: created.id,
          data: {
            howToGetThere: howToGetThere.en,
            // A row of which only the language differs is the same row, and keeps its id.
            exceptions: created.exceptions?.map((exception, row) => ({
              ...exception,
              why: said(exceptions[row]?.why, 'en'),
            })),
            hoursNote: said(hoursNote, 'en'),
            _status: 'published',
          },
          ...writing(req, 'en'),
        });
      }
      return created.id;
    },
  );
}

/** Days that differ as Payload keeps them, with their relative days filled in and their Dutch words. */
export function storedExceptions(
  exceptions: NonNullable<LocationRecord['exceptions']>,
  now: Date,
): NonNullable<Location['exceptions']> {
  return exceptions.map(({ from, hours, to = from, why }) => ({
    from: storedDay(resolveRelativeDay(from, now)),
    to: storedDay(resolveRelativeDay(to, now)),
    hours,
    why: why.nl,
  }));
}
