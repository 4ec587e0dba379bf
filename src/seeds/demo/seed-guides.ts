import { guides } from './content/guides';
import { said, writing, type Seeder } from './seeder';

/** Puts in how others can do it too. */
export async function seedGuides(seeder: Seeder): Promise<void> {
  const { payload } = seeder;
  await seeder.addMissing(
    'guides',
    guides,
    ({ slug }) => slug,
    async ({ body, organisation, summary, title, ...rest }, req) => {
      const { id } = await payload.create({
        collection: 'guides',
        data: {
          ...rest,
          title: title.nl,
          summary: summary.nl,
          body: seeder.richText(body, 'nl'),
          organisation: seeder.id('organisations', organisation),
          _status: 'published',
        },
        ...writing(req, 'nl'),
      });
      await payload.update({
        collection: 'guides',
        id,
        data: {
          title: title.en ?? title.nl,
          summary: said(summary, 'en'),
          body: seeder.richText(body, 'en'),
          _status: 'published',
        },
        ...writing(req, 'en'),
      });
      return id;
    },
  );
}
