import { amsterdamDay } from '@/domain/amsterdam-time';

import { ambassadors } from './content/ambassadors';
import { stories } from './content/stories';
import { said, storedDay, writing, type Seeder } from './seeder';

/** Puts in the stories and who tell them. All of it is made up, and marked so. */
export async function seedStories(seeder: Seeder): Promise<void> {
  await seedAmbassadors(seeder);
  const { payload } = seeder;
  await seeder.addMissing(
    'success-stories',
    stories,
    ({ slug }) => slug,
    async ({ ambassadors: tellers, body, image, lead, organisation, title, ...rest }, req) => {
      const { id } = await payload.create({
        collection: 'success-stories',
        data: {
          ...rest,
          title: title.nl,
          lead: lead.nl,
          body: seeder.richText(body, 'nl'),
          ambassadors: tellers.map((slug) => seeder.id('ambassadors', slug)),
          organisation: seeder.id('organisations', organisation),
          image: seeder.picture(image),
          fictional: true,
          _status: 'published',
        },
        ...writing(req, 'nl'),
      });
      await payload.update({
        collection: 'success-stories',
        id,
        data: {
          title: title.en ?? title.nl,
          lead: said(lead, 'en'),
          body: seeder.richText(body, 'en'),
          _status: 'published',
        },
        ...writing(req, 'en'),
      });
      return id;
    },
  );
}

async function seedAmbassadors(seeder: Seeder): Promise<void> {
  const { now, payload } = seeder;
  await seeder.addMissing(
    'ambassadors',
    ambassadors,
    ({ slug }) => slug,
    async ({ about, organisation, photo, role, ...rest }, req) => {
      const { id } = await payload.create({
        collection: 'ambassadors',
        data: {
          ...rest,
          role: role.nl,
          about: about.nl,
          organisation: seeder.id('organisations', organisation),
          photo: seeder.picture(photo),
          // Nobody was asked, for nobody exists; of who does exist the day is required.
          consent: { givenOn: storedDay(amsterdamDay(now)) },
          _status: 'published',
        },
        ...writing(req, 'nl'),
      });
      await payload.update({
        collection: 'ambassadors',
        id,
        data: { role: said(role, 'en'), about: said(about, 'en'), _status: 'published' },
        ...writing(req, 'en'),
      });
      return id;
    },
  );
}
