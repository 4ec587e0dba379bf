import { createHmac, timingSafeEqual } from 'node:crypto';

import { sitePaths } from '@/config/paths';

import type { SignUp } from './sign-up';

/** Bytes of the signature: as hard to guess as a key. */
const LENGTH = 16;

/** What a manage link opens. */
export interface Booking {
  id: string;
  /** Grows when the link is renewed, by which the one before opens nothing any more. */
  linkVersion: number;
}

/**
 * The secret part of the link by which people manage what they signed up for, without an account. It is made from the
 * installation's secret and kept nowhere, so nobody who reads the database can open it.
 */
export function manageToken(booking: Booking, secret: string): string {
  return Buffer.concat([bytesOf(booking.id), signature(booking, secret)]).toString('base64url');
}

/**
 * The address by which people manage a booking now.
 *
 * @param origin address of the site, without a slash at the end
 */
export function manageAddress(
  { booking, linkVersion, locale }: Pick<SignUp, 'booking' | 'linkVersion' | 'locale'>,
  { origin, secret }: { origin: string; secret: string },
): string {
  return `${origin}${sitePaths(locale).manageSignUp(manageToken({ id: booking, linkVersion }, secret))}`;
}

/** Which booking a token is said to open, true or not; null when it is no token at all. */
export function bookingOfToken(token: string): string | null {
  if (!/^[\w-]{43}$/u.test(token)) return null;
  const hex = Buffer.from(token, 'base64url').subarray(0, 16).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/**
 * Whether a token really opens this booking; takes as long for a wrong one as for the right one. Letter by letter: the last one
 * stands for four bits only, so that four tokens are the same bytes.
 */
export function opensBooking(token: string, booking: Booking, secret: string): boolean {
  const given = Buffer.from(token);
  const expected = Buffer.from(manageToken(booking, secret));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function signature({ id, linkVersion }: Booking, secret: string): Buffer {
  const hmac = createHmac('sha256', secret)
    .update('manage link')
    .update(`${id}/${String(linkVersion)}`);
  return hmac.digest().subarray(0, LENGTH);
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}
