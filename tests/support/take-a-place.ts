import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

import { inTransaction } from '@/cms/transaction';
import { now } from '@/config/env';
import { readSignUpOffers, type SignUpOffer } from '@/sign-ups/offer';
import { takePlaces, type PlaceRequest, type Taken } from '@/sign-ups/take-places';

import { numbered } from '../factories/document';

/** An offer as people sign up for it now; throws when it takes no sign-ups. */
export async function signUpOffer(cms: Payload, id: string): Promise<SignUpOffer> {
  const offer = (await readSignUpOffers((cms.db as unknown as PostgresAdapter).drizzle, [id], now())).get(id);
  if (!offer) throw new Error('The offer takes no sign-ups.');
  return offer;
}

/** Signs one person up, by mail unless they give a phone number, for the first session that is open or the one that is named. */
export async function signUp(
  cms: Payload,
  id: string,
  { key, ...wishes }: Partial<PlaceRequest> & { key?: string } = {},
): Promise<Taken> {
  const offer = await signUpOffer(cms, id);
  const session = offer.sessions.find((one) => (key === undefined ? one.isOpen : one.key === key));
  if (!session) throw new Error('There is no such session.');
  const name = numbered('Deelnemer');
  return inTransaction(cms, ({ db }) =>
    takePlaces(db, offer, session, {
      people: [{ name, help: '' }],
      phone: null,
      email: wishes.phone == null ? `${name.replace(' ', '.').toLowerCase()}@post.example` : null,
      helper: '',
      remark: '',
      locale: 'nl',
      ticket: numbered('ticket'),
      ...wishes,
    }),
  );
}
