import { describe, expect, it } from 'vitest';

import { listCookie, listInCookies } from './list-cookie';

describe('the list in the cookies of a browser', () => {
  it.each([
    ['there are none', undefined],
    ['there are only others', 'payload-token=abc; mijn-lijst=a; xlijst=a'],
    ['it is empty', 'lijst='],
    ['it holds what no list is', 'lijst=<b>..%00 A'],
  ])('is empty when %s', (_, header) => {
    expect(listInCookies(header)).toEqual([]);
  });

  it('stands among others, in its order', () => {
    expect(listInCookies('a=b; lijst=klik-en-tik.inloop; c=lijst=x')).toEqual(['klik-en-tik', 'inloop']);
    expect(listInCookies('a=b;lijst=klik-en-tik ;lijst=x')).toEqual(['klik-en-tik']);
  });

  it('is read within bounds', () => {
    expect(listInCookies(`lijst=${'a.'.repeat(50_000)}b`)).toEqual(['a']);
  });
});

describe('the cookie with a list', () => {
  it('ends with the session, is for no script and no other site, and says nothing of who somebody is', () => {
    expect(listCookie(['klik-en-tik', 'inloop'], true)).toBe(
      'lijst=klik-en-tik.inloop; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
    expect(listCookie(['a'], true)).not.toMatch(/Max-Age|Expires|Domain/iu);
  });

  it('also works where there is no https', () => {
    expect(listCookie(['a'], false)).not.toContain('Secure');
  });

  it('is forgotten at once with an empty list', () => {
    expect(listCookie([], true)).toBe('lijst=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0');
  });

  it('is read as it was written', () => {
    const [pair] = listCookie(['klik-en-tik', 'inloop'], true).split(';');
    expect(listInCookies(pair)).toEqual(['klik-en-tik', 'inloop']);
  });
});
