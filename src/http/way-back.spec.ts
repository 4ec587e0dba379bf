import { describe, expect, it } from 'vitest';

import { wayBack } from './way-back';

describe('a way back', () => {
  it.each([
    '',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%5Cevil.example',
    '/%2F/evil.example',
    'https://evil.example/aanbod',
    'https:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'aanbod',
    '?terug=/aanbod',
    '#x',
    ' /aanbod',
    '/aanbod ',
    '/\t/evil.example',
    '/\n/evil.example',
    '/lijst\r\nSet-Cookie: a=b',
    '/lijst\u0000',
    '/aanbod\u2028',
    '/aanbod/../admin',
    '/./aanbod',
    '/aanbod//x',
    '/aanbod/',
    '/aanbod/x/y/z',
    '/@evil.example',
    '/aanbod:80',
    '/AANBOD',
    '/aanbod#x',
    '/admin',
    '/admin/logout',
    '/en/admin/logout',
    '/api/users/logout',
    '/media/x',
    '/open/offers',
    '/_next/data',
    '/healthz.txt',
    `/aanbod?q=${'a'.repeat(2000)}`,
  ])('is none when it is %j', (text) => {
    expect(wayBack(text)).toBeNull();
  });

  it('is none when there is none', () => {
    expect(wayBack(null)).toBeNull();
  });

  it.each([
    '/',
    '/en',
    '/aanbod',
    '/aanbod/klik-en-tik',
    '/en/aanbod/klik-en-tik',
    '/aanbod?q=mail+en+zo&niveau=1&niveau=2&pagina=3',
    '/lijst?aanbod=klik-en-tik.inloop',
    '/over-ons',
  ])('is a page of the site: %s', (text) => {
    expect(wayBack(text)).toBe(text);
  });

  it('is written in what a header may hold, whatever somebody searched for', () => {
    const back = wayBack('/aanbod?q=\r\nSet-Cookie: x=1&plaats=’s-Gravenhage 例#//evil?x=//y');
    expect(back).toMatch(/^\/aanbod\?[\w%&=+*.-]+$/u);
    expect(new URL(back ?? '', 'https://digistap.example').origin).toBe('https://digistap.example');
    expect(new URLSearchParams(back?.slice('/aanbod?'.length)).get('q')).toBe('\r\nSet-Cookie: x=1');
  });

  it('leaves the ticket of a preview behind', () => {
    expect(wayBack('/aanbod/klik?voorbeeld=geheim')).toBe('/aanbod/klik');
  });
});
