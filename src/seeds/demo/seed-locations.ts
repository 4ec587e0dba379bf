import { readLocations } from './records';
import { said, writing, type Seeder } from './seeder';

/** Puts in where people can go. */
export async function seedLocations(seeder: Seeder): Promise<void> {
  const { payload } = seeder;
  await seeder.addMissing(
    'locations',
    readLocations(),
    ({ slug }) => slug,
    async ({ hoursNote, howToGetThere, organisation, ...rest }, req) => {
      const { id } = await payload.create({
        collection: 'locations',
        data: {
          ...rest,
          organisation: seeder.id('organisations', organisation),
          howToGetThere: howToGetThere.nl,
          hoursNote: said(hoursNote, 'nl'),
          coordinatesApproximate: true,
          _status: 'published',
        },
        ...writing(req, 'nl'),
      });
      if (howToGetThere.en) {
        await payload.update({
          collection: 'locations',
          id,
          data: { howToGetThere: howToGetThere.en, hoursNote: said(hoursNote, 'en'), _status: 'published' },
          ...writing(req, 'en'),
        });
      }
      return id;
    },
  );
}
