import { createServer, request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';

import { describe, expect, it, vi } from 'vitest';

import { clientAddress, isOwnMachine } from './client-address';

let trust = false;
vi.mock('@/config/env', () => ({ env: () => ({ TRUST_PROXY: trust }) }));

const addressIn = (value: string) => clientAddress(new Headers({ 'X-Forwarded-For': value }));

describe('clientAddress', () => {
  it.each([
    '',
    'unknown',
    'localhost',
    '1.2.3',
    '1.2.3.4.5',
    '999.1.1.1',
    '_hidden',
    '"',
    '::g',
    '1.2.3.4, ',
    'a'.repeat(9999),
  ])('knows no address in %j', (value) => {
    expect(addressIn(value)).toBeNull();
  });

  it('knows no address without the header', () => {
    expect(clientAddress(new Headers())).toBeNull();
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['1.1.1.1, 192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:12::1', '2001:db8:0:12::/64'],
    ['2001:0DB8:0000:0012:ffff:eeee:dddd:cccc', '2001:db8:0:12::/64'],
    ['[2001:db8:0:12::1]:4711', '2001:db8:0:12::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '::1'],
    ['::', '0:0:0:0::/64'],
    ['::2', '0:0:0:0::/64'],
  ])('reads %s as %s', (value, address) => {
    expect(addressIn(value)).toBe(address);
  });
});

describe('isOwnMachine', () => {
  it.each([
    ['127.0.0.1', true],
    ['::1', true],
    ['192.0.2.7', false],
    ['12.70.0.1', false],
    ['0:0:0:0::/64', false],
  ])('tells of %s: %j', (address, own) => {
    expect(isOwnMachine(address)).toBe(own);
  });
});

describe('a server', () => {
  /** What a server gets to see of a header that a visitor sends. */
  async function seen(): Promise<string | string[] | undefined> {
    let header: string | string[] | undefined;
    const server = createServer((incoming, response) => {
      header = incoming.headers['x-forwarded-for'];
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const sent = ask({ port, host: '127.0.0.1', headers: { 'X-Forwarded-For': '192.0.2.7' } }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    server.close();
    return header;
  }

  it('without a proxy believes nothing that a visitor says of an address', async () => {
    trust = false;
    expect(await seen()).toBeUndefined();
  });

  it('behind a proxy hears what the proxy says', async () => {
    trust = true;
    expect(await seen()).toBe('192.0.2.7');
  });
});
