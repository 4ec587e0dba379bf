import { createHash } from 'node:crypto';

import type { RequiredDataFromCollectionSlug } from 'payload';

import { inTransaction } from '@/cms/transaction';
import { enqueueMail } from '@/outbox/enqueue';
import type { Mail } from '@/outbox/mail';
import type { CallbackRequest } from '@/payload-types';
import { payload } from '@/queries/payload';

/** What is kept of a request; the platform fills in the rest. */
export type NewRequest = Omit<RequiredDataFromCollectionSlug<'callback-requests'>, 'submission' | 'status'>;

/** A mail that is sent once about a request. */
export type RequestMail = Omit<Mail, 'key' | 'about'> & { name: `desk/${number}` | 'sender' };

/** A request as it was kept, whichever of several presses of the button kept it. */
export type KeptRequest = Pick<CallbackRequest, 'id' | 'organisation' | 'dueAt'>;

/**
 * Keeps a request and puts the mail about it into the outbox, both or neither. The same form with the same words is kept once,
 * however often and through however many processes it is sent; who goes back and corrects a number sends another one.
 *
 * @param ticket of the form, see formGate
 */
export async function keepRequest(
  request: NewRequest,
  ticket: string,
  mails: readonly RequestMail[],
): Promise<KeptRequest> {
  const submission = submissionOf(request, ticket);
  const kept = await findKept(submission);
  if (kept) return kept;
  const cms = await payload();
  try {
    return await inTransaction(cms, async ({ db, req }) => {
      const made = await cms.create({
        collection: 'callback-requests',
        data: { ...request, submission, status: 'open' },
        depth: 0,
        // A visitor has no account, and must never be able to write anything but this.
        overrideAccess: true,
        req,
      });
      for (const { name, ...mail } of mails) {
        const about = { collection: 'callback-requests', id: made.id };
        await enqueueMail(db, { ...mail, key: `callback-request/${made.id}/${name}`, about });
      }
      return made;
    });
  } catch (error) {
    // Sent twice at once: the other one was first.
    const first = await findKept(submission);
    if (first) return first;
    throw error;
  }
}

/** One and the same for a form that is sent again; who is to call and until when may be another by then. */
function submissionOf(request: NewRequest, ticket: string): string {
  const said = { ...request, organisation: null, dueAt: null };
  return createHash('sha256')
    .update(JSON.stringify([ticket, said]))
    .digest('base64url');
}

async function findKept(submission: string): Promise<KeptRequest | null> {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'callback-requests',
    where: { submission: { equals: submission } },
    select: { organisation: true, dueAt: true },
    limit: 1,
    pagination: false,
    depth: 0,
    // Whoever has the form's ticket has sent it; they learn no more of it than that it is there.
    overrideAccess: true,
  });
  return docs[0] ?? null;
}
