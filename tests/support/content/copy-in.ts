import type { Client, Connection, Submittable } from 'pg';

type Cell = string | number | boolean | Date | null;

/** A `COPY … FROM STDIN` as `pg` wants a query to be: it tells what comes back from the server, call by call. */
class CopyIn implements Submittable {
  constructor(
    private readonly statement: string,
    private readonly data: Buffer,
    private readonly settle: (error: Error | null) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: Connection): void {
    connection.stream.write(message('d', this.data));
    connection.stream.write(message('c', Buffer.alloc(0)));
  }

  handleCommandComplete(): void {
    // ReadyForQuery follows, and settles it.
  }

  handleReadyForQuery(): void {
    this.settle(null);
  }

  handleError(error: Error): void {
    this.settle(error);
  }
}

/** A message of PostgreSQL's protocol: its type, its length with the length itself, its content. */
function message(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(content.length + 4, 1);
  return Buffer.concat([head, content]);
}

/** Adds rows to a table by COPY; a table's name and columns come from the code that calls this, never from outside. */
export async function copyRows(
  client: Client,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const data = Buffer.from(rows.map((row) => `${row.map(written).join('\t')}\n`).join(''));
  await new Promise<void>((resolve, reject) => {
    client.query(
      new CopyIn(`COPY ${table} (${names}) FROM STDIN`, data, (error) => (error ? reject(error) : resolve())),
    );
  });
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in COPY's text format. */
function written(cell: Cell): string {
  if (cell === null) return '\\N';
  if (cell instanceof Date) return cell.toISOString();
  return String(cell).replace(/[\\\t\n\r]/gu, (sign) => ESCAPES[sign] ?? sign);
}
