/** A column of an export: its title, and what a row has in it. Numbers are whole; null is an empty cell. */
export interface CsvColumn<Row> {
  title: string;
  value: (row: Row) => string | number | null;
}

/** By the comma of RFC 4180, or as Excel expects it where numbers have a decimal comma, as in the Netherlands. */
export type CsvSeparator = ',' | ';';

/** Without it Excel takes UTF-8 for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Where a spreadsheet would take a text for a formula: at its beginning, as OWASP names it under "CSV injection". */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/**
 * Where it would if it parts the file by another sign than ours, or paid no heed to quotes: after anything that ends a cell
 * somewhere.
 */
const FORMULA_IN_ANOTHER_CELL = /(?<=[,;\t\r\n])(?="*[=+\-@＝＋－＠])/gu;

/**
 * A table for staff to open in a spreadsheet: text/csv (RFC 4180) in UTF-8 with its mark, titles first, each line ended by CRLF,
 * each text in quotes.
 *
 * Visitors wrote some of these texts, so none of them is ever a formula: an apostrophe comes before what could begin one. It
 * stays visible; the text is changed in no other way.
 */
export function csvFile<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  separator: CsvSeparator = ',',
): string {
  const lines = [
    columns.map(({ title }) => cell(title)),
    ...rows.map((row) => columns.map(({ value }) => cell(value(row)))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(separator)}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : `"${withoutFormula(value).replaceAll('"', '""')}"`;
}

function withoutFormula(text: string): string {
  return text.replace(FORMULA_IN_ANOTHER_CELL, "'").replace(FORMULA, "'$&");
}
