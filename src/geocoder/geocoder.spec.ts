import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Geocoder } from '@/domain/geocoding';

import { pdokGeocoder } from '.';

const POSTCODE = { kind: 'postcode', digits: '3011' } as const;
const PLACE = { kind: 'place', name: 'Gouda' } as const;
const TIMEOUT = 150;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let handle: Handler;
let asked: URL[];
const server = createServer((request, response) => {
  asked.push(new URL(request.url ?? '/', 'http://pdok'));
  handle(request, response);
});

let geocoder: Geocoder;

beforeEach(async () => {
  asked = [];
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  geocoder = pdokGeocoder({
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`,
    timeout: TIMEOUT,
  });
});

afterEach(async () => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** Answers with results as the service does. */
const answers =
  (docs: unknown[]): Handler =>
  (_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ response: { numFound: docs.length, start: 0, docs } }));
  };

const street = (postcode: string, point: string) => ({ postcode, woonplaatsnaam: 'Rotterdam', centroide_ll: point });

describe('a geocoder whose service', () => {
  const silent: Handler = () => undefined;
  const slow: Handler = (_, response) => {
    response.write('{"response":');
  };
  const text =
    (body: string, status = 200): Handler =>
    (_, response) => {
      response.statusCode = status;
      response.end(body);
    };

  it.each<[string, Handler]>([
    ['never answers', silent],
    ['never ends its answer', slow],
    ['hangs up', (request) => request.socket.destroy()],
    ['fails', text('{"response":{"docs":[]}}', 500)],
    ['sends people elsewhere', (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1/' }).end()],
    ['sends a page', text('<html><body>Onderhoud</body></html>')],
    ['sends nothing', text('')],
    ['sends something else', text('{"response":{"docs":"none"}}')],
    ['sends a number for a point', text('{"response":{"docs":[{"centroide_ll":4}]}}')],
    ['sends far too much', text(JSON.stringify({ response: { docs: [] }, filling: 'x'.repeat(300_000) }))],
  ])('%s says so within its time, and rests', async (_, handler) => {
    handle = handler;
    const begin = performance.now();
    expect(await geocoder(POSTCODE)).toBe('unavailable');
    expect(performance.now() - begin).toBeLessThan(TIMEOUT + 350);
    handle = answers([street('3011AA', 'POINT(4.48 51.92)')]);
    expect(await geocoder(PLACE)).toBe('unavailable');
    expect(asked).toHaveLength(1);
  });

  it('is not there at all says so', async () => {
    const nobody = pdokGeocoder({ address: 'http://127.0.0.1:9', timeout: TIMEOUT });
    expect(await nobody(POSTCODE)).toBe('unavailable');
  });

  it('failed is asked again after a minute', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    handle = text('', 503);
    expect(await geocoder(POSTCODE)).toBe('unavailable');
    handle = answers([street('3011AA', 'POINT(4.48 51.92)')]);
    vi.advanceTimersByTime(59_000);
    expect(await geocoder(POSTCODE)).toBe('unavailable');
    vi.advanceTimersByTime(2_000);
    expect(await geocoder(POSTCODE)).toMatchObject({ label: 'Rotterdam' });
  });
});

describe('a geocoder', () => {
  it('takes the middle of the streets of a postcode, and no other ones', async () => {
    handle = answers([
      street('3011AA', 'POINT(4.48 51.92)'),
      street('3011AB', 'POINT(4.50 51.94)'),
      street('3012AB', 'POINT(5.50 52.94)'),
      street('3011AC', 'POINT(51.92 4.48)'),
      street('3011AD', 'nowhere'),
    ]);
    const answer = await geocoder(POSTCODE);
    expect(answer).toMatchObject({ label: 'Rotterdam' });
    expect(answer).toHaveProperty('lat', expect.closeTo(51.93, 9));
    expect(answer).toHaveProperty('lon', expect.closeTo(4.49, 9));
  });

  it('knows that there is no such postcode', async () => {
    handle = answers([]);
    expect(await geocoder(POSTCODE)).toBeNull();
  });

  it('takes the place with that very name, and no other one', async () => {
    handle = answers([
      { woonplaatsnaam: 'Goudswaard', centroide_ll: 'POINT(4.27 51.79)' },
      { woonplaatsnaam: 'Gouda', centroide_ll: 'POINT(4.71 52.01)' },
    ]);
    expect(await geocoder(PLACE)).toEqual({ label: 'Gouda', lat: 52.01, lon: 4.71 });
    expect(await geocoder({ kind: 'place', name: 'Goudse Sluis' })).toBeNull();
  });

  it('asks for four digits or a name, and tells nothing else', async () => {
    const headers: unknown[] = [];
    handle = (request, response) => {
      headers.push(
        Object.keys(request.headers).filter((name) => ['cookie', 'referer', 'x-forwarded-for'].includes(name)),
      );
      answers([])(request, response);
    };
    await geocoder(POSTCODE);
    await geocoder({ kind: 'place', name: 'Bergen & co' });
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/v3/free', '/v3/free']);
    expect(asked[0]?.searchParams.getAll('fq')).toEqual(['type:postcode', 'postcode:3011*']);
    expect(asked[1]?.searchParams.get('q')).toBe('Bergen & co');
    expect(headers).toEqual([[], []]);
  });

  it('asks once for all who wait for the same', async () => {
    let release: () => void = () => undefined;
    handle = (request, response) => {
      release = () => answers([])(request, response);
    };
    const all = Array.from({ length: 20 }, () => geocoder(POSTCODE));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    release();
    expect(await Promise.all(all)).toEqual(Array.from({ length: 20 }, () => null));
    expect(asked).toHaveLength(1);
  });

  it('has a few questions out at once, and lets the others do without', async () => {
    handle = answers([]);
    const all = Array.from({ length: 20 }, (_, index) => geocoder({ kind: 'postcode', digits: String(3000 + index) }));
    const given = await Promise.all(all);
    expect(given.filter((answer) => answer === null)).toHaveLength(8);
    expect(given.filter((answer) => answer === 'unavailable')).toHaveLength(12);
    expect(await geocoder({ kind: 'postcode', digits: '3019' })).toBeNull();
  });
});
