import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { getSite } from '@/queries';
import { seedReference } from '@/seeds/reference';

import { makeUser } from '../factories/user';
import { openCms } from '../support/cms';
import { RestClient } from '../support/rest';

let cms: Payload;
let admin: RestClient;

const site = () => getSite({ locale: 'nl' });

beforeAll(async () => {
  cms = await openCms();
  await seedReference(cms);
  admin = await RestClient.signIn(await makeUser(cms, { role: 'admin' }));
});

describe('What an editor changes in a setting is on the site at the next page', () => {
  it('in the words of a barrier', async () => {
    expect((await site()).barriers[0]?.ownWords).not.toBe('Ik durf niet');
    expect((await admin.post('/globals/barriers', { attitude: { ownWords: 'Ik durf niet' } })).status).toBe(200);
    expect((await site()).barriers[0]?.ownWords).toBe('Ik durf niet');
  });

  it('in the title of a level', async () => {
    expect((await site()).skillLevels[0]?.title).not.toBe('Ik start');
    expect((await admin.post('/globals/skill-scale', { level1: { title: 'Ik start' } })).status).toBe(200);
    expect((await site()).skillLevels[0]?.title).toBe('Ik start');
  });

  it('in the name of the site', async () => {
    expect((await site()).siteName).not.toBe('Digilus');
    expect((await admin.post('/globals/site-settings', { siteName: 'Digilus' })).status).toBe(200);
    expect((await site()).siteName).toBe('Digilus');
  });
});
