import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { bookingOfToken, manageToken, opensBooking } from './link';

const SECRET = 'a secret of an installation that is long enough';
const BOOKING = { id: '3f2b8c1e-5d77-4a0e-9b1f-0c6d2e8a4b90', linkVersion: 1 };
const TOKEN = manageToken(BOOKING, SECRET);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a manage link', () => {
  it('opens nothing with any one letter changed, also where the bytes stay the same', () => {
    const opening = Array.from(TOKEN, (_, at) => at).flatMap((at) =>
      Array.from(LETTERS)
        .map((letter) => TOKEN.slice(0, at) + letter + TOKEN.slice(at + 1))
        .filter((changed) => changed !== TOKEN && opensBooking(changed, BOOKING, SECRET)),
    );
    expect(opening).toEqual([]);
  });

  it.each([
    '',
    'x',
    TOKEN.slice(1),
    TOKEN.slice(0, -1),
    `${TOKEN}A`,
    `${TOKEN}=`,
    ` ${TOKEN}`,
    `${TOKEN}\n`,
    TOKEN.repeat(2),
  ])('opens nothing when it is %j', (token) => {
    expect(opensBooking(token, BOOKING, SECRET)).toBe(false);
  });

  it('opens nothing once it was renewed, nor in another installation, nor for others', () => {
    expect(opensBooking(TOKEN, { ...BOOKING, linkVersion: 2 }, SECRET)).toBe(false);
    expect(opensBooking(TOKEN, BOOKING, `${SECRET} `)).toBe(false);
    expect(opensBooking(TOKEN, { ...BOOKING, id: randomUUID() }, SECRET)).toBe(false);
  });

  it('cannot be put together from two others', () => {
    const other = manageToken({ id: randomUUID(), linkVersion: 1 }, SECRET);
    for (let at = 1; at < TOKEN.length; at += 1) {
      const mixed = TOKEN.slice(0, at) + other.slice(at);
      // Two may end on the same letters.
      expect(opensBooking(mixed, BOOKING, SECRET)).toBe(mixed === TOKEN);
    }
  });

  it.each([
    '',
    'x',
    `${TOKEN}A`,
    `${TOKEN.slice(1)}.`,
    `${TOKEN.slice(1)}\n`,
    `../${TOKEN.slice(3)}`,
    '%00'.repeat(14),
  ])('is no link at all: %j', (token) => {
    expect(bookingOfToken(token)).toBeNull();
  });

  it('names its booking and opens it, in letters that an address may hold', () => {
    expect(TOKEN).toMatch(/^[\w-]{43}$/u);
    expect(bookingOfToken(TOKEN)).toBe(BOOKING.id);
    expect(opensBooking(TOKEN, BOOKING, SECRET)).toBe(true);
  });
});
