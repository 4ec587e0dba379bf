import type { Database } from '@/catalogue/database';
import { sitePaths } from '@/config/paths';
import { enqueueMail } from '@/outbox/enqueue';
import { wordsIn } from '@/site/messages/words';

import { manageToken } from './link';
import type { SignUp } from './sign-up';
import type { TellContext } from './tell';

/** The address by which people manage a booking now. */
export function manageAddress(
  { booking, linkVersion, locale }: Pick<SignUp, 'booking' | 'linkVersion' | 'locale'>,
  { origin, secret }: Pick<TellContext, 'origin' | 'secret'>,
): string {
  return `${origin}${sitePaths(locale).manageSignUp(manageToken({ id: booking, linkVersion }, secret))}`;
}

/** Puts the mail with a new manage link into the outbox, for a booking with an e-mail address. */
export async function mailLink(db: Database, signUps: readonly SignUp[], context: TellContext): Promise<void> {
  const reached = signUps.find(({ email }) => email !== null);
  if (!reached?.email) return;
  const words = wordsIn(reached.locale);
  await enqueueMail(db, {
    key: `sign-up-link/${reached.booking}/${String(reached.linkVersion)}`,
    to: reached.email,
    subject: words('signUpLink.subject'),
    text: [words('signUpLink.text'), manageAddress(reached, context), words('signUpLink.old')].join('\n\n'),
    about: { collection: 'sign-ups', id: reached.id },
    secret: true,
  });
}
