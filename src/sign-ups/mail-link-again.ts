import type { Database } from '@/catalogue/database';
import { sitePaths } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { enqueueMail } from '@/outbox/enqueue';
import { wordsIn } from '@/site/messages/words';

import { manageToken } from './link';
import type { SignUp } from './sign-up';
import type { TellContext } from './tell';

/**
 * Mails the link to who signed up before and does so again, for it may be lost: once a day for a booking, and only to the address
 * that it was made with, whoever asks.
 */
export async function mailLinkAgain(
  db: Database,
  signUps: readonly SignUp[],
  { now, origin, secret }: TellContext,
): Promise<void> {
  for (const { booking, email, id, linkVersion, locale } of signUps) {
    if (email === null) continue;
    const words = wordsIn(locale);
    const link = origin + sitePaths(locale).manageSignUp(manageToken({ id: booking, linkVersion }, secret));
    await enqueueMail(db, {
      key: `sign-up-again/${booking}/${amsterdamDay(now)}`,
      to: email,
      subject: words('signUp.againSubject'),
      text: [words('signUp.againText'), link, words('signUp.againWhy')].join('\n\n'),
      about: { collection: 'sign-ups', id },
      secret: true,
    });
  }
}
