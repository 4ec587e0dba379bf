import { describe, expect, it } from 'vitest';

import { Chance } from '../../tests/support/random';

import {
  changedList,
  isTooMuch,
  LIST_FIELDS,
  MOST_KEPT,
  readKeptList,
  readListChange,
  writeKeptList,
  type KeptList,
} from './kept-list';
import { isSlug } from './slug';

const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `aanbod-${String(index + from)}`);

describe('a list that somebody made up', () => {
  it.each([
    ['nothing', ''],
    ['separators alone', '....'],
    ['markup', '<script>alert(1)</script>'],
    ['capitals and spaces', 'Klik en tik.KLIK'],
    ['paths', '../../admin.a/b'],
    ['a second header', 'a\r\nSet-Cookie: x=y'],
    ['encoded letters', '%61.%2e'],
    ['other scripts', 'пример.例'],
    ['a slug that is too long', 'a'.repeat(81)],
  ])('is empty when it has %s', (_, text) => {
    expect(readKeptList(text)).toEqual([]);
  });

  it('is read no further than a list can be long', () => {
    expect(readKeptList(many(1000).join('.'))).toEqual(many(MOST_KEPT));
    expect(readKeptList(...many(1000))).toEqual(many(MOST_KEPT));
    expect(readKeptList(`${'!'.repeat(1_000_000)}.klik`)).toEqual([]);
  });

  it('has an offer once, where it came first', () => {
    expect(readKeptList('b.a.b', 'a.c')).toEqual(['b', 'a', 'c']);
  });

  it('is always a list, whatever the text', () => {
    const chance = new Chance(7);
    const pieces = ['a', 'b', 'z9', '-', '.', '%', '\r\n', ';', '=', '<', 'ß', 'klik-en-tik', '..', '\u0000', '\ud800'];
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: chance.below(60) }, () => chance.pick(pieces)).join('');
      const list = readKeptList(text);
      expect(list.every(isSlug)).toBe(true);
      expect(new Set(list).size).toBe(list.length);
      expect(readKeptList(writeKeptList(list))).toEqual(list);
    }
  });
});

describe('a list', () => {
  it('is the same once it is written and read again', () => {
    const chance = new Chance(11);
    const word = () => (chance.below(1e9) + 1).toString(36);
    for (let round = 0; round < 500; round += 1) {
      const slugs = Array.from({ length: chance.below(MOST_KEPT + 1) }, () =>
        Array.from({ length: 1 + chance.below(4) }, word).join('-'),
      );
      const list = [...new Set(slugs)];
      expect(readKeptList(writeKeptList(list))).toEqual(list);
    }
  });

  it('fits in a cookie and needs no encoding there or in an address, however long it is', () => {
    const longest = many(MOST_KEPT).map((slug) => slug.padEnd(80, 'x'));
    const text = writeKeptList(longest);
    expect(readKeptList(text)).toEqual(longest);
    expect(text.length).toBeLessThan(3000);
    expect(encodeURIComponent(text)).toBe(text);
  });
});

describe('a change of a list', () => {
  const after = (list: KeptList, change: Parameters<typeof changedList>[1]) => changedList(list, change).join(' ');

  it('is none when the form asks for nothing that can be done', () => {
    for (const text of ['', 'bewaar=', 'bewaar=%3Cb%3E', 'weg=A', 'eerder=..', 'terug=/aanbod', 'BEWAAR=a']) {
      expect(readListChange(new URLSearchParams(text)), text).toBeNull();
    }
  });

  it('is read from the button that was pressed', () => {
    const read = (text: string) => readListChange(new URLSearchParams(text));
    expect(read('bewaar=a')).toEqual({ kind: 'keep', slugs: ['a'] });
    expect(read('bewaar=a&bewaar=b.c&bewaar=!')).toEqual({ kind: 'keep', slugs: ['a', 'b', 'c'] });
    expect(read('vervang=b.a')).toEqual({ kind: 'replace', slugs: ['b', 'a'] });
    expect(read('weg=a')).toEqual({ kind: 'remove', slug: 'a' });
    expect(read('eerder=a')).toEqual({ kind: 'earlier', slug: 'a' });
    expect(read('later=a')).toEqual({ kind: 'later', slug: 'a' });
    expect(read('wis=1&bewaar=a')).toEqual({ kind: 'clear' });
  });

  it('has a name of its own for every kind', () => {
    expect(new Set(Object.values(LIST_FIELDS)).size).toBe(Object.keys(LIST_FIELDS).length);
  });

  it('leaves a list alone that has not what is to be changed, or has it at the end already', () => {
    const list = ['a', 'b'];
    for (const kind of ['remove', 'earlier', 'later'] as const) {
      expect(changedList(list, { kind, slug: 'x' })).toEqual(list);
    }
    expect(after(list, { kind: 'earlier', slug: 'a' })).toBe('a b');
    expect(after(list, { kind: 'later', slug: 'b' })).toBe('a b');
    expect(after(list, { kind: 'keep', slugs: ['a'] })).toBe('a b');
  });

  it('moves, takes off, adds at the end, replaces and clears', () => {
    const list = ['a', 'b', 'c'];
    expect(after(list, { kind: 'earlier', slug: 'c' })).toBe('a c b');
    expect(after(list, { kind: 'later', slug: 'a' })).toBe('b a c');
    expect(after(list, { kind: 'remove', slug: 'b' })).toBe('a c');
    expect(after(list, { kind: 'keep', slugs: ['d', 'b', 'e'] })).toBe('a b c d e');
    expect(after(list, { kind: 'replace', slugs: ['x'] })).toBe('x');
    expect(after(list, { kind: 'clear' })).toBe('');
    expect(list).toEqual(['a', 'b', 'c']);
  });

  it('never makes a list longer than it may be, and tells of it', () => {
    const full = many(MOST_KEPT - 1);
    const two = { kind: 'keep', slugs: many(2, 100) } as const;
    expect(changedList(full, two)).toEqual([...full, 'aanbod-100']);
    expect(isTooMuch(full, two)).toBe(true);
    expect(isTooMuch(full, { kind: 'keep', slugs: ['aanbod-0', 'nieuw'] })).toBe(false);
  });
});
