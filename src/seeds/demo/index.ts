import type { Payload } from 'payload';

import { seedReference } from '../reference';
import { seedDemoSettings } from './demo-settings';
import { seedAccounts } from './seed-accounts';
import { seedCallbacks } from './seed-callbacks';
import { seedEmployerLink } from './seed-employer-link';
import { seedGuides } from './seed-guides';
import { seedLocations } from './seed-locations';
import { seedOffers } from './seed-offers';
import { seedOrganisations } from './seed-organisations';
import { seedPages } from './seed-pages';
import { seedPictures } from './seed-pictures';
import { seedSignUps } from './seed-sign-ups';
import { seedStories } from './seed-stories';
import { seedTrainingModules } from './seed-training-modules';
import { Seeder } from './seeder';

interface SeedDemoOptions {
  /** Of all demo accounts. */
  password: string;
  /** What the dates of the content are told from. */
  now: Date;
  /** Called with a line for each kind of content that is in. */
  onProgress?: (text: string) => void;
}

/**
 * Fills in the demonstration content, and what no site can do without. What is there already is left alone, so it can
 * be repeated, and goes on where it was stopped. Sends no mail.
 */
export async function seedDemo(payload: Payload, { now, onProgress, password }: SeedDemoOptions): Promise<void> {
  const seeder = new Seeder(payload, now, onProgress ?? (() => undefined));
  await seedReference(payload);
  await seedDemoSettings(payload);
  await seedPictures(seeder);
  await seedOrganisations(seeder);
  await seedEmployerLink(seeder);
  await seedLocations(seeder);
  await seedTrainingModules(seeder);
  await seedOffers(seeder);
  await seedSignUps(seeder);
  await seedCallbacks(seeder);
  await seedStories(seeder);
  await seedGuides(seeder);
  await seedPages(seeder);
  await seedAccounts(seeder, password);
}
