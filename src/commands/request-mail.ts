import type { Day } from '@/domain/calendar-day';
import type { CallbackKind } from '@/domain/callback-request';
import { deskAddresses } from '@/cms/callback-queue/desks';
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

/** The mails that tell a desk of a new request, one to each of its addresses. */
export async function mailsToDesk({ due, kind, now, organisation, queue }: ToDesk): Promise<RequestMail[]> {
  const addresses = await deskAddresses(await payload(), organisation);
  const words = wordsIn('nl');
  const day = dayInWords(due, amsterdamDay(now), 'nl');
  const [about, what] =
    kind === 'visitor'
      ? [words('callback.mailSubject', { day }), words('callback.mailText', { day })]
      : [words('enquiry.mailSubject', { day }), words('enquiry.mailText', { day })];
  const text = `${what}\n\n${queue}\n\n${words('callback.mailWhy')}`;
  return addresses.map((to, place) => ({ name: `desk/${place}`, to, subject: about, text }));
}
