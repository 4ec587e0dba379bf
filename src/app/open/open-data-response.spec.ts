import { beforeEach, describe, expect, it, vi } from 'vitest';

import { openDataResponse, openDataRoute } from './open-data-response';

vi.mock('@/config/env', () => ({ env: () => ({ SITE_URL: 'https://digistap.example' }) }));
const wait = vi.hoisted(() => vi.fn<(headers: Headers) => number | null>());
vi.mock('@/http/open-data-limit', () => ({ openDataWait: wait }));

const request = new Request('https://digistap.example/open/offers');
const answer = vi.fn((_: Request, context: { params: string }) => Promise.resolve(openDataResponse(context)));
const route = openDataRoute(answer);

beforeEach(() => {
  answer.mockClear();
});

describe('a route of open data', () => {
  it('refuses in plain words, with the time to wait, readable from every website, without doing any work', async () => {
    wait.mockReturnValue(42);
    const response = await route(request, { params: 'a' });
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('42');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After');
    expect(await response.json()).toEqual({
      error: 'Too many requests from your address. Please try again in 42 seconds.',
    });
    expect(answer).not.toHaveBeenCalled();
  });

  it('answers everybody else', async () => {
    wait.mockReturnValue(null);
    expect(await (await route(request, { params: 'a' })).json()).toEqual({ params: 'a' });
  });
});
