import { users } from './content/users';
import { writing, type Seeder } from './seeder';

/** Makes the demo accounts, all with one password; one that exists keeps its own. */
export async function seedAccounts(seeder: Seeder, password: string): Promise<void> {
  const { payload } = seeder;
  await seeder.addMissing(
    'users',
    users,
    ({ email }) => email,
    async ({ organisations, ...account }, req) => {
      const { id } = await payload.create({
        collection: 'users',
        data: { ...account, password, organisations: organisations.map((slug) => seeder.id('organisations', slug)) },
        ...writing(req, 'nl'),
      });
      return id;
    },
  );
}
