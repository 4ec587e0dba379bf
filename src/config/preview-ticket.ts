import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a look at a draft stays open, in milliseconds: long enough to read it, too short to be passed on. */
const LIFETIME = 15 * 60 * 1000;

/** Which draft may be looked at, by whom. */
export interface PreviewTicket {
  collection: string;
  id: string;
  user: string;
}

/** Writes a ticket, signed with the installation's secret and good for 15 minutes from `now`. */
export function issuePreviewTicket(ticket: PreviewTicket, now: Date, secret: string): string {
  const body = Buffer.from(JSON.stringify({ ...ticket, until: now.getTime() + LIFETIME })).toString('base64url');
  return `${body}.${signature(body, secret)}`;
}

/** Reads a ticket back; null when it is forged, changed, expired or not a ticket at all. */
export function readPreviewTicket(text: string, now: Date, secret: string): PreviewTicket | null {
  const [body, signed] = text.split('.');
  if (!body || !signed) return null;
  const expected = Buffer.from(signature(body, secret));
  const given = Buffer.from(signed);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const ticket: unknown = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  if (!isTicket(ticket) || ticket.until <= now.getTime()) return null;
  return { collection: ticket.collection, id: ticket.id, user: ticket.user };
}

function signature(body: string, secret: string): string {
  return createHmac('sha256', secret).update('preview ticket').update(body).digest('base64url');
}

function isTicket(value: unknown): value is PreviewTicket & { until: number } {
  if (typeof value !== 'object' || value === null) return false;
  return (
    ['collection', 'id', 'user'].every((key) => typeof Reflect.get(value, key) === 'string') &&
    'until' in value &&
    typeof value.until === 'number'
  );
}
