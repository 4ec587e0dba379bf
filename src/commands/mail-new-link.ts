import type { Database } from '@/catalogue/database';
import { sitePaths } from '@/config/paths';
import { enqueueMail } from '@/outbox/enqueue';
import { wordsIn } from '@/site/messages/words';
import type { SignUp } from '@/sign-ups/sign-up';

/** Puts the mail with the new link to a booking into the outbox, in the transaction that made it. */
export async function mailNewLink(
  db: Database,
  { email, id, linkVersion, locale }: Pick<SignUp, 'id' | 'email' | 'linkVersion' | 'locale'>,
  token: string,
  origin: string,
): Promise<void> {
  if (email === null) return;
  const words = wordsIn(locale);
  await enqueueMail(db, {
    key: `sign-up/${id}/link/${String(linkVersion)}`,
    to: email,
    subject: words('manage.link.mailSubject'),
    text: [
      words('manage.link.mailText'),
      origin + sitePaths(locale).manageSignUp(token),
      words('manage.link.mailOld'),
    ].join('\n\n'),
    about: { collection: 'sign-ups', id },
  });
}
