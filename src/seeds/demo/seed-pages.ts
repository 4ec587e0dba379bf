import { pages } from './content/pages';
import { writing, type Seeder } from './seeder';

/** Puts in the site's own pages. */
export async function seedPages(seeder: Seeder): Promise<void> {
  const { payload } = seeder;
  await seeder.addMissing(
    'pages',
    pages,
    ({ slug }) => slug,
    async ({ body, slug, title }, req) => {
      const { id } = await payload.create({
        collection: 'pages',
        data: { slug, title: title.nl, body: seeder.pageBlocks(body, 'nl'), _status: 'published' },
        ...writing(req, 'nl'),
      });
      await payload.update({
        collection: 'pages',
        id,
        data: { title: title.en ?? title.nl, body: seeder.pageBlocks(body, 'en'), _status: 'published' },
        ...writing(req, 'en'),
      });
      return id;
    },
  );
}
