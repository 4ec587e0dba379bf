import type { Payload, PayloadRequest, Where } from 'payload';

import { organisationsOf } from '../access/rules';

/** Roles that call. */
const CALLERS: Where = { role: { in: ['editor', 'contributor'] } };

/** Organisations with somebody who can see a request: to others it would be handed over for nobody to find. */
export async function callingOrganisations(
  payload: Payload,
  req?: Pick<PayloadRequest, 'transactionID'>,
): Promise<{ id: string; name: string }[]> {
  // Who works where is for colleagues to know; that somebody works there is all that leaves here.
  const asPlatform = { depth: 0, pagination: false, overrideAccess: true, req } as const;
  const users = await payload.find({
    ...asPlatform,
    collection: 'users',
    where: CALLERS,
    select: { organisations: true },
  });
  const ids = [...new Set(users.docs.flatMap(organisationsOf))];
  const { docs } = await payload.find({
    ...asPlatform,
    collection: 'organisations',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    select: { name: true },
    sort: 'name',
  });
  return docs.map(({ id, name }) => ({ id, name }));
}

/**
 * Where mail for who calls goes: a general address, else those of the people who work there.
 *
 * @param organisation id; null: the programme's own desk, whose address is in the settings of the site and whose people are those
 *   who see all organisations
 */
export async function deskAddresses(
  payload: Payload,
  organisation: string | null,
  req?: Pick<PayloadRequest, 'transactionID'>,
): Promise<string[]> {
  // The platform writes to its own staff; nobody else reads the addresses.
  const asPlatform = { depth: 0, overrideAccess: true, req } as const;
  if (organisation !== null) {
    const found = await payload.findByID({
      ...asPlatform,
      collection: 'organisations',
      id: organisation,
      disableErrors: true,
      select: { email: true },
    });
    if (found?.email) return [found.email];
  } else {
    const { contact } = await payload.findGlobal({ ...asPlatform, slug: 'site-settings', select: { contact: true } });
    if (contact?.email) return [contact.email];
  }
  const who: Where =
    organisation === null
      ? {
          or: [
            { role: { equals: 'admin' } },
            { and: [{ role: { equals: 'editor' } }, { allOrganisations: { equals: true } }] },
          ],
        }
      : { and: [CALLERS, { organisations: { in: [organisation] } }] };
  const { docs } = await payload.find({
    ...asPlatform,
    collection: 'users',
    where: who,
    pagination: false,
    select: { email: true },
    sort: 'email',
  });
  return docs.map(({ email }) => email);
}
