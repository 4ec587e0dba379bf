import { readOrganisations } from './records';
import { said, writing, type Seeder } from './seeder';

/** Puts in who takes part. */
export async function seedOrganisations(seeder: Seeder): Promise<void> {
  const { payload } = seeder;
  await seeder.addMissing(
    'organisations',
    readOrganisations(),
    ({ slug }) => slug,
    async ({ about, brings, welcome, ...rest }, req) => {
      const { id } = await payload.create({
        collection: 'organisations',
        data: {
          ...rest,
          about: about.nl,
          brings: brings.nl,
          employerPage: { welcome: said(welcome, 'nl') },
          _status: 'published',
        },
        ...writing(req, 'nl'),
      });
      if (about.en) {
        await payload.update({
          collection: 'organisations',
          id,
          data: {
            about: about.en,
            brings: said(brings, 'en'),
            employerPage: { welcome: said(welcome, 'en') },
            _status: 'published',
          },
          ...writing(req, 'en'),
        });
      }
      return id;
    },
  );
}
