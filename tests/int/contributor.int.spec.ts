import { beforeAll, describe, expect, it } from 'vitest';
import type { Payload } from 'payload';
import { payload, pool } from '@/queries/payload';
import { makeOrganisation } from '../factories/organisation';
import { makeOffer } from '../factories/offer';
import { makeUser } from '../factories/user';
import { RestClient } from '../support/rest';
import { liveState } from '../support/live-state';
import type { Offer } from '@/payload-types';

let cms: Payload, c: RestClient, own: string, other: string, offer: Offer;
beforeAll(async () => {
  cms = await payload();
  own = (await makeOrganisation(cms)).id;
  other = (await makeOrganisation(cms)).id;
  c = await RestClient.signIn(await makeUser(cms, { role: 'contributor', organisations: [own] }));
});
async function t(what: (o: Offer) => Promise<unknown>) {
  offer = await makeOffer(cms, { organisation: own });
  const before = await liveState(await pool(), 'offers', offer.id);
  const a = await what(offer);
  const after = await liveState(await pool(), 'offers', offer.id);
  console.log(JSON.stringify(a).slice(0, 300));
  expect(after).toEqual(before);
}
it('draft then trash', () => t(async (o) => {
  const x = await c.patch(`/offers/${o.id}`, { title: 'x' });
  const y = await c.patch(`/offers/${o.id}`, { deletedAt: '2026-11-23T10:00:00Z' });
  return [x.status, y.status, y.text];
}));
it('draft then bulk trash', () => t(async (o) => {
  await c.patch(`/offers/${o.id}`, { title: 'x' });
  const y = await c.patch(`/offers`, { deletedAt: '2026-11-23T10:00:00Z' }, { 'where[id][equals]': o.id });
  return [y.status, y.text];
}));
it('owner object', () => t(async (o) => {
  const y = await c.patch(`/offers/${o.id}`, { organisation: { id: own, value: other, relationTo: 'organisations' } });
  return [y.status, y.text];
}));
