import { readTrainingModules } from './records';
import { said, writing, type Seeder } from './seeder';

/** Puts in the learning content that offers take their empty fields from. */
export async function seedTrainingModules(seeder: Seeder): Promise<void> {
  const { payload } = seeder;
  await seeder.addMissing(
    'training-modules',
    readTrainingModules(),
    ({ slug }) => slug,
    async ({ image, levels, materials, related, summary, title, whatYouLearn, ...rest }, req) => {
      const [levelFrom, levelTo] = levels;
      const created = await payload.create({
        collection: 'training-modules',
        data: {
          ...rest,
          title: title.nl,
          summary: summary.nl,
          whatYouLearn: seeder.richText(whatYouLearn, 'nl'),
          levelFrom,
          levelTo,
          materials: materials.map((material) => ({ title: material.title.nl, link: material.link })),
          image: seeder.picture(image),
          related: related.map((slug) => seeder.id('training-modules', slug)),
          _status: 'published',
        },
        ...writing(req, 'nl'),
      });
      await payload.update({
        collection: 'training-modules',
        id: created.id,
        data: {
          title: title.en ?? title.nl,
          summary: said(summary, 'en'),
          whatYouLearn: seeder.richText(whatYouLearn, 'en'),
          // A row of which only the language differs is the same row, and keeps its id.
          materials: materials.map((material, row) => ({
            id: created.materials?.[row]?.id,
            title: material.title.en ?? material.title.nl,
            link: material.link,
          })),
          _status: 'published',
        },
        ...writing(req, 'en'),
      });
      return created.id;
    },
  );
}
