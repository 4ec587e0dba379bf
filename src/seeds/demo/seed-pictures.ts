import { pictures } from './content/pictures';
import { drawPicture } from './draw-picture';
import { pictureFilename, said, writing, type Seeder } from './seeder';

/** Renders and uploads the drawings. */
export async function seedPictures(seeder: Seeder): Promise<void> {
  const { payload } = seeder;
  await seeder.addMissing(
    'media',
    pictures,
    ({ key }) => pictureFilename(key),
    async ({ alt, key }, req) => {
      const data = await drawPicture(key);
      const { id } = await payload.create({
        collection: 'media',
        data: { alt: alt.nl, credit: 'Digistap', licence: 'EUPL-1.2' },
        file: { data, mimetype: 'image/png', name: `${key}.png`, size: data.byteLength },
        // What an earlier database left in the folder are the same drawings.
        overwriteExistingFiles: true,
        ...writing(req, 'nl'),
      });
      await payload.update({
        collection: 'media',
        id,
        data: { alt: said(alt, 'en') ?? alt.nl },
        ...writing(req, 'en'),
      });
      return id;
    },
  );
}
