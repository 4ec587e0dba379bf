import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, MAX_SLUG_LENGTH, slugify } from './slug';

describe('slugify', () => {
  it.each([
    ['Klik & Tik', 'klik-en-tik'],
    ['Klik&Tik', 'klik-en-tik'],
    ['Café Digitaal', 'cafe-digitaal'],
    ['Cafe\u0301 Digitaal', 'cafe-digitaal'],
    ["Foto's en video's", 'fotos-en-videos'],
    ['Foto’s bewaren', 'fotos-bewaren'],
    ["'s Avonds leren", 's-avonds-leren'],
    ['Coördinatie, reünie en naïef', 'coordinatie-reunie-en-naief'],
    ['Ĳsselstein', 'ijsselstein'],
    ['Straße, Łódź, Århus, Ærø, þing, Œuvre, Đorđe', 'strasse-lodz-arhus-aero-thing-oeuvre-dorde'],
    ['İstanbul, ışık', 'istanbul-isik'],
    ['Digi-taal -- stap 1/2', 'digi-taal-stap-1-2'],
    ['  Inloop: dinsdag (10.00–12.00 uur)  ', 'inloop-dinsdag-10-00-12-00-uur'],
    ['50+ en internet', '50-en-internet'],
    ['WhatsApp™', 'whatsapptm'],
    ['&', 'en'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>', 'script'],
  ])('makes of %j %s', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it.each(['', '   ', '!?…', '---', 'دورة', 'Курс', "'", '🙂', '\u0000'])('has nothing for %j', (title) => {
    expect(slugify(title)).toBeNull();
  });

  it('cuts between words at 80 characters', () => {
    const slug = slugify(`${'woord '.repeat(13)}langer`);
    expect(slug).toBe('woord-'.repeat(13).slice(0, -1));
    expect(slugify(`${'a'.repeat(39)} ${'b'.repeat(40)}`)).toHaveLength(MAX_SLUG_LENGTH);
    expect(slugify(`${'a'.repeat(39)} ${'b'.repeat(41)}`)).toBe('a'.repeat(39));
  });

  it('does not go on after a word that did not fit', () => {
    expect(slugify(`kort ${'b'.repeat(80)} nog`)).toBe('kort');
  });

  it('cuts a single word that is too long', () => {
    expect(slugify('a'.repeat(500))).toBe('a'.repeat(MAX_SLUG_LENGTH));
  });

  it('makes a slug or nothing of any text, and leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 })), (title) => {
        const slug = slugify(title);
        expect(slug === null || isSlug(slug)).toBe(true);
        expect(slug === null ? null : slugify(slug)).toBe(slug);
      }),
    );
  });

  it('takes half a surrogate pair', () => {
    expect(slugify('foto\ud83d')).toBe('foto');
  });
});

describe('isSlug', () => {
  it.each(['a', '1', 'klik-en-tik', '2026', 'a'.repeat(MAX_SLUG_LENGTH)])('takes %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each([
    '',
    '-',
    '-a',
    'a-',
    'a--b',
    'A',
    'é',
    'a b',
    'a/b',
    'a.b',
    'a_b',
    'a\n',
    'a'.repeat(MAX_SLUG_LENGTH + 1),
    null,
    undefined,
    1,
    ['a'],
  ])('refuses %j', (value) => {
    expect(isSlug(value)).toBe(false);
  });
});
