import { randomUUID } from 'node:crypto';

import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { EmailAdapter } from 'payload';

import { enqueueMail } from '@/outbox/enqueue';

import { textOfHtml } from './text-of-html';

/**
 * Hands the CMS's own mail (a forgotten password) to the outbox, from which the worker sends it: it survives a mail server that
 * is away, and nobody waits for one.
 */
export function mailAdapter({ from }: { from: string }): EmailAdapter {
  return ({ payload }) => ({
    name: 'outbox',
    defaultFromAddress: from,
    defaultFromName: 'Digistap',
    sendEmail: async ({ html, subject, text, to }) => {
      const db = (payload.db as unknown as PostgresAdapter).drizzle;
      for (const recipient of [to ?? []].flat(2)) {
        const address = typeof recipient === 'string' ? recipient : 'address' in recipient && recipient.address;
        if (!address) continue;
        await enqueueMail(db, {
          key: `cms/${randomUUID()}`,
          to: address,
          subject: subject ?? '',
          text: typeof text === 'string' ? text : textOfHtml(typeof html === 'string' ? html : ''),
          // It may hold the key to a new password.
          secret: true,
        });
      }
    },
  });
}
