import { afterEach, describe, expect, it, vi } from 'vitest';

import { saveNeed, takeBack } from './save-need';

afterEach(() => {
  vi.unstubAllGlobals();
});

const NEED = {
  theme: 'digid',
  barrier: null,
  level: null,
  emotion: null,
  location: null,
  organisation: 'id',
  note: '',
} as const;

function serverThat(answer: () => Promise<Response>) {
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('A need that is saved', () => {
  it.each<[string, () => Promise<Response>, string]>([
    ['the site cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'niet bereiken'],
    ['a proxy answers with a page', () => Promise.resolve(new Response('<html>', { status: 502 })), 'niet bereiken'],
    ['the answer says nothing of use', () => Promise.resolve(Response.json({}, { status: 500 })), 'niet bereiken'],
    ['the answer names nothing that was saved', () => Promise.resolve(Response.json({ doc: {} })), 'niet bereiken'],
    [
      'somebody is signed out',
      () => Promise.resolve(Response.json({ errors: [{ message: 'You are not allowed' }] }, { status: 403 })),
      'niet meer ingelogd',
    ],
    [
      'there is a name in it',
      () =>
        Promise.resolve(
          Response.json(
            { errors: [{ data: { errors: [{ message: 'Haal dat weg.', path: 'note' }] } }] },
            { status: 400 },
          ),
        ),
      'Haal dat weg.',
    ],
  ])('is said not to be when %s', async (_, answer, words) => {
    serverThat(answer);
    expect(await saveNeed(NEED)).toEqual({ failure: expect.stringContaining(words) as string });
  });

  it('is known by its id, by which it can be taken back', async () => {
    const fetched = serverThat(() => Promise.resolve(Response.json({ doc: { id: 'een-id' } }, { status: 201 })));
    expect(await saveNeed(NEED)).toEqual({ id: 'een-id' });
    await takeBack('een-id');
    expect(fetched.mock.calls.map((call) => call as unknown[])).toMatchObject([
      ['/api/needs', { method: 'POST', body: JSON.stringify(NEED) }],
      ['/api/needs/een-id', { method: 'DELETE' }],
    ]);
  });
});
