import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { csvFile, type CsvSeparator } from './csv';

type Cell = string | number | null;

const SEPARATORS: readonly CsvSeparator[] = [',', ';'];

/** A table of as many columns as its first row has, whose titles are their numbers. */
function written(rows: readonly (readonly Cell[])[], separator?: CsvSeparator): string {
  const columns = (rows[0] ?? ['']).map((_, index) => ({
    title: `Kolom ${String(index)}`,
    value: (row: readonly Cell[]) => row[index] ?? null,
  }));
  return csvFile(columns, rows, separator);
}

/** The cells of a file as spreadsheets read them: a quote opens a cell only at its beginning, what follows its end is kept. */
function readBack(file: string, separator: string): string[][] {
  const text = file.replace(/^\uFEFF/u, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      at += 1;
      while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
        value += text.charAt(at);
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    }
    while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') {
      value += text.charAt(at);
      at += 1;
    }
    row.push(value);
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The text of one cell, as it is read back. */
function oneCell(value: Cell): string | undefined {
  return readBack(written([[value]]), ',')[1]?.[0];
}

/** Texts of what parts and opens cells and begins formulas, and a few other characters. */
const someText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('=+-@\t\r\n"\',;＝＋ aé€🙂1')), maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const someTable = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(someText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );

describe('a text that a visitor wrote', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://kwaad.example";"Klik")', '\'=HYPERLINK("https://kwaad.example";"Klik")'],
    ['+31 10 281 61 00', "'+31 10 281 61 00"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1+1', "'\t'=1+1"],
    ['\r=1+1', "'\r'=1+1"],
    ['\n=1+1', "'\n'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['Jan;=1+1', "Jan;'=1+1"],
    ['Jan,"=1+1"', 'Jan,\'"=1+1"'],
    ['Jan\r\n@SUM(1)', "Jan\r\n'@SUM(1)"],
  ])('is no formula: %j', (text, safe) => {
    expect(oneCell(text)).toBe(safe);
  });

  it('is no formula by whichever sign a spreadsheet parts the cells', () => {
    fc.assert(
      fc.property(someTable, fc.constantFrom(...SEPARATORS), (rows, separator) => {
        const file = written(rows, separator);
        for (const other of [...SEPARATORS, '\t']) {
          for (const value of readBack(file, other).flat()) expect(value).not.toMatch(/^[=+\-@＝＋－＠]/u);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    'Jan-Willem',
    'jan@voorbeeld.example',
    '3 + 4 = 7',
    'Zie "hier", of: a;b',
    "'s ochtends",
    ' ',
    '',
    '€ 5 – é 🙂',
  ])('stays as it is: %j', (text) => {
    expect(oneCell(text)).toBe(text);
  });
});

describe('a table', () => {
  it('is read back with the same cells in the same places, however hostile they are', () => {
    fc.assert(
      fc.property(someTable, fc.constantFrom(...SEPARATORS), (rows, separator) => {
        const [titles, ...read] = readBack(written(rows, separator), separator);
        expect(titles).toEqual(rows[0]?.map((_, index) => `Kolom ${String(index)}`));
        expect(read.map(({ length }) => length)).toEqual(rows.map(({ length }) => length));
        // What came before a possible formula is all that was added.
        const plain = (cells: readonly (readonly string[])[]) =>
          cells.map((row) => row.map((text) => text.replaceAll("'", '')));
        expect(plain(read)).toEqual(plain(rows));
      }),
      { numRuns: 2_000 },
    );
  });

  it('begins with the mark of UTF-8 and its titles, and ends each line by CRLF', () => {
    expect(written([['Één', 3, null]])).toBe('\uFEFF"Kolom 0","Kolom 1","Kolom 2"\r\n"Één",3,\r\n');
    expect(written([['Één', -3, null]], ';')).toBe('\uFEFF"Kolom 0";"Kolom 1";"Kolom 2"\r\n"Één";-3;\r\n');
  });

  it('without rows has its titles', () => {
    expect(csvFile([{ title: 'Naam', value: () => 'x' }], [])).toBe('\uFEFF"Naam"\r\n');
  });

  it('has titles that are no formulas either', () => {
    expect(csvFile([{ title: '=1+1', value: () => null }], [])).toBe('\uFEFF"\'=1+1"\r\n');
  });
});
