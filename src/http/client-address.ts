import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

import { env } from '@/config/env';

/** In which Next hands the address of the connection to a route, unless the request brought a header of that name. */
const HEADER = 'x-forwarded-for';

// Without a proxy in front, what a request says of its address is made up. It is taken away before anything reads it, so that
// Next fills in the connection's own. The request that loads this file comes too early for it, and is the only one.
subscribe('http.server.request.start', (message) => {
  if (!env().TRUST_PROXY) Reflect.deleteProperty((message as { request: IncomingMessage }).request.headers, HEADER);
});

/**
 * The address that a request comes from, in one way of writing; null when it is not known. Behind a proxy it is the last one
 * of its list, which the proxy wrote itself. Of an IPv6 address it is the network (the first 64 bits, RFC 4291 §2.5.1): whoever
 * has one has all of its addresses.
 */
export function clientAddress(headers: Headers): string | null {
  const last = headers.get(HEADER)?.split(',').at(-1)?.trim() ?? '';
  const address = withoutPort(last)
    .replace(/%.*$/u, '')
    .replace(/^::ffff:(?=\d+\.)/iu, '');
  const version = isIP(address);
  if (version === 4) return address;
  return version === 6 ? networkOf(address) : null;
}

/** Whether an address, as `clientAddress` writes it, is that of the machine itself. */
export function isOwnMachine(address: string): boolean {
  return address.startsWith('127.') || address === LOOPBACK;
}

/** Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(text: string): string {
  return text.replace(/^\[(.*)\](?::\d+)?$/u, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/u, '$1');
}

const LOOPBACK = '::1';

function networkOf(address: string): string {
  const [before = [], after] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = after === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...(after ?? [])];
  const numbers = groups.map((group) => Number.parseInt(group, 16));
  if (numbers.slice(0, 7).every((number) => number === 0) && numbers[7] === 1) return LOOPBACK;
  const network = numbers.slice(0, 4).map((number) => number.toString(16));
  return `${network.join(':')}::/64`;
}
