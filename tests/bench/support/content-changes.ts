import { withClient } from '@/cli/launcher/database';

/** Says so often that the catalogue has changed that no question comes twice in the same version of it. */
export async function whileContentChanges<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  return withClient(databaseUrl, async (client) => {
    let changing = Promise.resolve();
    const change = () => {
      changing = client.query('UPDATE catalogue.change SET number = number + 1').then(() => undefined);
    };
    change();
    const timer = setInterval(change, 250);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      await changing;
    }
  });
}
