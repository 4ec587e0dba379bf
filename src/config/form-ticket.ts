import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/**
 * A ticket stands in every form that writes something. It tells when the form was given out, so that a robot that sends it
 * at once is known, and it has a number of its own, so that a button that is pressed twice writes once.
 */
export interface FormTicket {
  /** A UUID, the same however often this form is sent. */
  id: string;
  /** When the form was given out. */
  at: Date;
}

/** Writes a ticket for a form, signed with the installation's secret. */
export function issueFormTicket(now: Date, secret: string, id: string = randomUUID()): string {
  const body = `${id}.${now.getTime().toString(36)}`;
  return `${body}.${signature(body, secret)}`;
}

/** Reads a ticket back; null when it is forged, changed or not a ticket at all. */
export function readFormTicket(text: string, secret: string): FormTicket | null {
  const [id, at, signed] = text.split('.');
  if (!id || !at || !signed) return null;
  const expected = Buffer.from(signature(`${id}.${at}`, secret));
  const given = Buffer.from(signed);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return { id, at: new Date(Number.parseInt(at, 36)) };
}

function signature(body: string, secret: string): string {
  return createHmac('sha256', secret).update('form ticket').update(body).digest('base64url');
}
