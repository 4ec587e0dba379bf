import type { Database } from '@/catalogue/database';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { enqueueMail } from '@/outbox/enqueue';
import { wordsIn } from '@/site/messages/words';

import { manageAddress } from './link';
import type { SignUp } from './sign-up';
import type { TellContext } from './tell';

/** Why a link is mailed by itself: it is a new one, or who was on the list already signed up again and may have lost it. */
type WhyLink = 'renewed' | 'again';

/**
 * Puts mail with the manage link into the outbox, one for each booking with an e-mail address, in the transaction of why it is
 * sent: once for each new link, and once a day for who signs up again. It only goes to the address that the booking was made
 * with, whoever asks.
 *
 * @param signUps as they are written by now
 */
export async function mailLink(
  db: Database,
  why: WhyLink,
  signUps: readonly SignUp[],
  context: TellContext,
): Promise<void> {
  const bookings = new Map(signUps.map((signUp) => [signUp.booking, signUp]));
  for (const signUp of bookings.values()) {
    const { booking, email, id, linkVersion, locale } = signUp;
    if (email === null) continue;
    const words = wordsIn(locale);
    const time = why === 'renewed' ? String(linkVersion) : amsterdamDay(context.now);
    await enqueueMail(db, {
      key: `sign-up-link/${booking}/${why}/${time}`,
      to: email,
      subject: words(`signUpLink.${why}.subject`),
      text: [words(`signUpLink.${why}.text`), manageAddress(signUp, context), words(`signUpLink.${why}.note`)].join(
        '\n\n',
      ),
      about: { collection: 'sign-ups', id },
      wipe: true,
    });
  }
}
