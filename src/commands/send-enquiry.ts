import { adminPaths } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { readEnquiryForm, type Enquiry, type EnquiryError } from '@/domain/enquiry';
import type { InterfaceLocale } from '@/domain/locale';
import { callbackDue } from '@/domain/working-days';
import { dayInWords } from '@/site/messages/dates-in-words';
import { wordsIn } from '@/site/messages/words';

import { keepRequest, type KeptRequest, type RequestMail } from './keep-request';
import { logFailure } from './log-failure';
import { mailsToDesk } from './request-mail';

interface Sent {
  /** As typed. */
  fields: URLSearchParams;
  /** Of the form, see formGate. */
  ticket: string;
  /** The language in which whoever asks reads the site. */
  locale: InterfaceLocale;
}

export type EnquiryAnswer =
  | { status: 'ok'; due: Date }
  | { status: 'invalid'; errors: EnquiryError[] }
  /** The database does not answer: it can be sent again, and is kept once. */
  | { status: 'unavailable' };

/**
 * Keeps the question of an organisation that wants to do this too, for the programme's own desk, and confirms it by mail to who
 * gave an address.
 *
 * @param origin address of the site, for the link in the mail
 */
export async function sendEnquiry(sent: Sent, origin: string, now: Date): Promise<EnquiryAnswer> {
  const reading = readEnquiryForm(sent.fields);
  if (reading.status === 'invalid') return reading;
  try {
    const { dueAt } = await keep(reading.value, sent, origin, now);
    return { status: 'ok', due: dueAt ? new Date(dueAt) : callbackDue(now) };
  } catch (error) {
    await logFailure(error, 'A question of an organisation was not kept');
    return { status: 'unavailable' };
  }
}

async function keep(enquiry: Enquiry, { locale, ticket }: Sent, origin: string, now: Date): Promise<KeptRequest> {
  const due = callbackDue(now);
  const toDesk = await mailsToDesk({
    kind: 'enquiry',
    organisation: null,
    due: amsterdamDay(due),
    now,
    queue: origin + adminPaths.collection('callback-requests'),
  });
  return keepRequest({ kind: 'enquiry', ...enquiry, organisation: null, dueAt: due.toISOString() }, ticket, [
    ...toDesk,
    ...mailsToSender(enquiry, locale, due, now),
  ]);
}

/**
 * That it has come in, and until when somebody answers. Nothing of what was written: the address may be a stranger's, who would
 * then get any text that somebody likes from us.
 */
function mailsToSender({ email }: Enquiry, locale: InterfaceLocale, due: Date, now: Date): RequestMail[] {
  if (email === null) return [];
  const words = wordsIn(locale);
  const day = dayInWords(amsterdamDay(due), amsterdamDay(now), locale);
  const text = [
    words('enquiry.confirmation'),
    words('enquiry.confirmationDay', { day }),
    words('enquiry.confirmationNot'),
  ];
  return [{ name: 'sender', to: email, subject: words('enquiry.confirmationSubject'), text: text.join('\n\n') }];
}
