import type { Day } from '@/domain/calendar-day';
import type { CallbackKind } from '@/domain/callback-request';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { payload } from '@/queries/payload';
import { dayInWords } from '@/site/messages/dates-in-words';
import { wordsIn } from '@/site/messages/words';

import type { RequestMail } from './keep-request';

/** What the mail to a desk is made of: nothing of who asks. Mail is passed on, and kept by others. */
interface ToDesk {
  kind: CallbackKind;
  /** The organisation that calls; null for the programme's own desk. */
  organisation: string | null;
  due: Day;
  now: Date;
  /** Address of the queue, for who is signed in. */
  queue: string;
}

/**
 * The mail that tells a desk of a new request: to the organisation's own address, else to that of the programme; null when
 * neither has one, and then the queue alone tells of it.
 */
export async function mailToDesk({ due, kind, now, organisation, queue }: ToDesk): Promise<RequestMail | null> {
  const to = (organisation === null ? null : await addressOf(organisation)) ?? (await programmeAddress());
  if (to === null) return null;
  const words = wordsIn('nl');
  const day = dayInWords(due, amsterdamDay(now), 'nl');
  const [about, what] =
    kind === 'visitor'
      ? [words('callback.mailSubject', { day }), words('callback.mailText', { day })]
      : [words('enquiry.mailSubject', { day }), words('enquiry.mailText', { day })];
  return { name: 'desk', to, subject: about, text: `${what}\n\n${queue}\n\n${words('callback.mailWhy')}` };
}

async function addressOf(organisation: string): Promise<string | null> {
  const found = await (
    await payload()
  ).findByID({
    collection: 'organisations',
    id: organisation,
    select: { email: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
  });
  return found?.email ? found.email : null;
}

async function programmeAddress(): Promise<string | null> {
  const { contact } = await (
    await payload()
  ).findGlobal({ slug: 'site-settings', select: { contact: true }, depth: 0, overrideAccess: false });
  return contact?.email ? contact.email : null;
}
