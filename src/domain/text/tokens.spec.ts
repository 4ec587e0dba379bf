import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_WORD_LENGTH, tokens } from './tokens';

function words(text: string): string[] {
  return tokens(text).map(({ word }) => word);
}

describe('tokens', () => {
  it.each([
    ['', []],
    [' \t\n', []],
    ["!?… -- ' ’’ ---", []],
    ['🙂🙂', []],
    ['\u0000\u202e\u200f', []],
    ["'); DROP TABLE offers; --", ['drop', 'table', 'offers']],
    ['a:* & !b | (c <-> d)', ['a', 'b', 'c', 'd']],
    ['%_\\', []],
  ])('finds in %j %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['Hulp bij uw telefoon, elke dinsdag!', ['hulp', 'bij', 'uw', 'telefoon', 'elke', 'dinsdag']],
    ['دورة تدريبية', ['دوره', 'تدريبيه']],
    ['Комп’ютер для початківців', ['компютер', 'для', 'початківців']],
    ['bilgisayar kursu, IĞDIR', ['bilgisayar', 'kursu', 'igdir']],
    ['10.00-12.30 uur, 06-12345678', ['10', '00', '12', '30', 'uur', '06', '12345678']],
    ['60-plus, 3D en MP3', ['60-plus', '3d', 'en', 'mp3']],
    ['computer- en telefoonles', ['computer', 'en', 'telefoonles']],
    ['pc/laptop', ['pc', 'laptop']],
    ["'s avonds", ['s', 'avonds']],
    ["zo'n cursus", ['zo', 'cursus']],
  ])('reads %j as %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    [['e-mail', 'e mail', 'E‑mail', 'email', 'e  mail'], 'email'],
    [['DigiD', 'digi d', 'Digi-D', 'digid'], 'digid'],
    [['wifi', 'wi-fi', 'Wi Fi'], 'wifi'],
    [['foto’s', "foto's", 'fotos', 'Foto`s'], 'fotos'],
    [['iPad', 'i pad', 'i-Pad'], 'ipad'],
    [['WhatsApp', 'whats app', "what's app", 'Whats-app', "what'sapp"], 'whatsapp'],
    [["A4'tje", 'a4tje'], 'a4tje'],
    [['YouTube', 'you tube'], 'youtube'],
    [['LinkedIn', 'linked in', 'linked-in'], 'linkedin'],
    [['e-mailadres', 'e mailadres', 'emailadres'], 'emailadres'],
  ])('takes %j for one word', (spellings, word) => {
    for (const spelling of spellings) expect(words(spelling)).toEqual([word]);
  });

  it.each([
    ['digi dag', ['digi', 'dag']],
    ['e. mail', ['e', 'mail']],
    ['mail e', ['mail', 'e']],
    ['ik face in de spiegel', ['ik', 'face', 'in', 'de', 'spiegel']],
  ])('leaves apart what only looks like it: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps the hyphen of a compound, for its parts are there', () => {
    expect(words('Computer‑inloop-spreekuur, e-mail-cursus')).toEqual(['computer-inloop-spreekuur', 'email-cursus']);
  });

  it('says where words stand in the text as it was given', () => {
    const text = 'Wat is Digi D? Een  café\u0301!';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Wat',
      'is',
      'Digi D',
      'Een',
      'café\u0301',
    ]);
  });

  it('gives words of letters, marks and digits with single hyphens in them, of bounded length, in order, of any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string());
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const token of tokens(given)) {
          expect(token.word).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
          expect(token.word.length).toBeLessThanOrEqual(MAX_WORD_LENGTH);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  it.each([
    ['a'.repeat(10_000), 1],
    ['a-'.repeat(5_000), 1],
    ["a'".repeat(5_000), 1],
    ['-'.repeat(10_000), 0],
    ['e '.repeat(5_000), 5_000],
    ['digi '.repeat(2_000), 2_000],
    ['1-'.repeat(5_000), 5_000],
    [`a${'\u0301'.repeat(10_000)}`, 1],
    ['\u0301'.repeat(10_000), 0],
    ['ﷺ'.repeat(3_000), 1],
    ['👩‍👩‍👧'.repeat(2_000), 0],
  ])('reads a hostile text of one pattern: %#', (text, count) => {
    expect(tokens(text)).toHaveLength(count);
  });
});
