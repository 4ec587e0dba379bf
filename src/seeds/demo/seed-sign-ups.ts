import { createHash } from 'node:crypto';

import type { Database } from '@/catalogue/database';
import { inTransaction } from '@/cms/transaction';
import { readSignUpOffers } from '@/sign-ups/offer';
import { readActiveSignUps } from '@/sign-ups/sign-up';
import { takePlaces } from '@/sign-ups/take-places';

import { signUps } from './content/sign-ups';
import type { Seeder } from './seeder';

/** Signs people up for the next session of an offer, in the way visitors do; an offer that somebody came to is left alone. */
export async function seedSignUps({ id, now, onProgress, payload }: Seeder): Promise<void> {
  const db = payload.db.drizzle as unknown as Database;
  for (const { offer: slug, people } of signUps) {
    const offerId = id('offers', slug);
    const offer = (await readSignUpOffers(db, [offerId], now)).get(offerId);
    const session = offer?.sessions.find(({ isOpen }) => isOpen);
    if (!offer || !session || (await readActiveSignUps(db, offerId)).length > 0) continue;
    for (const { email = null, help = '', helper = '', name, phone = null, remark = '' } of people) {
      const request = {
        people: [{ name, help }],
        phone,
        email,
        helper,
        remark,
        locale: 'nl',
        ticket: hash(slug),
      } as const;
      await inTransaction(payload, (transaction) => takePlaces(transaction.db, offer, session, request));
    }
  }
  onProgress(`sign-ups: ${signUps.reduce((sum, { people }) => sum + people.length, 0)}`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
