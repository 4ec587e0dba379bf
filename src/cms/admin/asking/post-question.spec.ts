import { afterEach, describe, expect, it, vi } from 'vitest';

import { postQuestion } from './post-question';

afterEach(() => {
  vi.unstubAllGlobals();
});

const serverThat = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));
const ask = (signal?: AbortSignal) => postQuestion('/api/offers/schedule-preview', '{}', signal);

describe('A question to our own server', () => {
  it.each<[string, () => Promise<Response>]>([
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['answers with a page', () => Promise.resolve(new Response('<html>', { status: 502 }))],
    ['says nothing of use', () => Promise.resolve(Response.json({ errors: [] }, { status: 500 }))],
  ])('has a plain sentence when it %s', async (_, answer) => {
    serverThat(answer);
    expect(await ask()).toEqual({ failure: expect.stringContaining('Ik kan het nu niet nakijken') as string });
  });

  it('passes on why it was refused', async () => {
    serverThat(() => Promise.resolve(Response.json({ message: 'Log opnieuw in.' }, { status: 401 })));
    expect(await ask()).toEqual({ failure: 'Log opnieuw in.' });
  });

  it('rejects when it was aborted, so that nobody tells it', async () => {
    serverThat(() => Promise.reject(new DOMException('aborted', 'AbortError')));
    await expect(ask(AbortSignal.abort())).rejects.toThrow('aborted');
  });

  it('has its answer', async () => {
    serverThat(() => Promise.resolve(Response.json({ words: 'Elke dinsdag.' })));
    expect(await ask()).toEqual({ answer: { words: 'Elke dinsdag.' } });
  });
});
