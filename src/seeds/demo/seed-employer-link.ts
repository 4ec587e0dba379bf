import { digestOfToken } from '@/config/employer-token';

import type { Seeder } from './seeder';

/**
 * The token of Vierstroom's link, the same on every demonstration, so that everybody finds the page. A site with people in it
 * never has it: the demonstration content is refused there.
 */
export const DEMO_EMPLOYER_TOKEN = 'demo-link-van-vierstroom';

/** The link to Vierstroom's trainings for its own people, unless it has one already. */
export async function seedEmployerLink(seeder: Seeder): Promise<void> {
  const { payload } = seeder;
  const organisation = seeder.id('organisations', 'vierstroom');
  // The seed is the platform itself; nobody is signed in.
  const asPlatform = { collection: 'employer-links', overrideAccess: true } as const;
  const { totalDocs } = await payload.count({ ...asPlatform, where: { organisation: { equals: organisation } } });
  if (totalDocs > 0) return;
  await payload.create({
    ...asPlatform,
    data: { organisation, token: DEMO_EMPLOYER_TOKEN, digest: digestOfToken(DEMO_EMPLOYER_TOKEN) },
    depth: 0,
  });
}
