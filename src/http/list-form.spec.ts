import { describe, expect, it } from 'vitest';

import type { InterfaceLocale } from '@/domain/locale';

import { answerListForm } from './list-form';

const NOW = new Date('2026-11-22T23:30:00Z');

interface Sent {
  kept?: string[];
  locale?: InterfaceLocale;
}

/** Presses a button of the list, and gives back what came of it. */
function press(fields: string | Record<string, string> | null, { kept = [], locale = 'nl' }: Sent = {}) {
  return answerListForm({
    context: { locale, now: NOW },
    fields: fields === null ? null : new URLSearchParams(fields),
    kept,
  });
}

describe('a button of the list', () => {
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'https://evil.example/aanbod',
    '/lijst\r\nSet-Cookie: a=b',
    '/admin/logout',
    'javascript:alert(1)',
  ])('leads nowhere but to the list when the form says it came from %j', (terug) => {
    expect(press({ bewaar: 'klik', terug })).toEqual({ goTo: '/lijst#mijn-lijst', kept: ['klik'] });
  });

  it('changes nothing when it is no form, or asks for nothing that can be done', () => {
    for (const fields of [null, '', 'bewaar=..', 'weg=%0d%0a']) {
      expect(press(fields, { kept: ['a'] })).toEqual({ goTo: '/lijst' });
    }
  });

  it('keeps what fits and says so when the list is full', () => {
    const full = Array.from({ length: 30 }, (_, index) => `aanbod-${String(index)}`);
    expect(press({ bewaar: 'nog-een', terug: '/aanbod' }, { kept: full })).toEqual({
      goTo: '/lijst?bericht=vol',
      kept: full,
    });
  });
});

describe('who presses a button of the list', () => {
  it('goes on where they were, at the same button', () => {
    const terug = '/aanbod?q=mail&pagina=2';
    expect(press({ bewaar: 'klik', terug })).toEqual({ goTo: `${terug}#bewaar-klik`, kept: ['klik'] });
    expect(press({ weg: 'klik', terug }, { kept: ['klik'] })).toEqual({ goTo: `${terug}#bewaar-klik`, kept: [] });
    expect(press({ bewaar: 'klik', terug: '/lijst?aanbod=klik' }).goTo).toBe('/lijst?aanbod=klik#bewaar-klik');
  });

  it('stays in their language', () => {
    expect(press({ bewaar: 'klik' }, { locale: 'en' }).goTo).toBe('/en/lijst#mijn-lijst');
    expect(press({ wis: '1' }, { locale: 'en' }).goTo).toBe('/en/lijst?bericht=gewist');
  });

  it('sees the list after keeping several things at once', () => {
    expect(press('bewaar=a&bewaar=b&terug=/aanbod')).toEqual({ goTo: '/lijst#mijn-lijst', kept: ['a', 'b'] });
  });

  it('goes on moving with the same button, and stops at the thing itself when it is at the end', () => {
    const kept = ['a', 'b', 'c'];
    const terug = '/lijst?bericht=vol';
    expect(press({ later: 'a', terug }, { kept }).goTo).toBe('/lijst#later-a');
    expect(press({ later: 'b', terug }, { kept }).goTo).toBe('/lijst#plek-b');
    expect(press({ eerder: 'c', terug }, { kept }).goTo).toBe('/lijst#eerder-c');
    expect(press({ eerder: 'b', terug }, { kept }).goTo).toBe('/lijst#plek-b');
  });

  it('goes on at the top of the list when something is taken off it', () => {
    expect(press({ weg: 'a', terug: '/lijst?bericht=vol' }, { kept: ['a', 'b'] })).toEqual({
      goTo: '/lijst#mijn-lijst',
      kept: ['b'],
    });
  });

  it('is told that all is wiped', () => {
    expect(press({ wis: '1', terug: '/lijst' }, { kept: ['a'] })).toEqual({ goTo: '/lijst?bericht=gewist', kept: [] });
  });
});
