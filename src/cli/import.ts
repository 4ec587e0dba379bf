import { open, type FileHandle } from 'node:fs/promises';

import { importPostcodes, type PostcodesImport } from '@/catalogue/postcodes';

import { runCommand } from './command';
import { OperatorError, reasonOf } from './operator-error';
import { withPayload } from './with-payload';

const USAGE = 'Usage: npm run import -- postcodes <NL.txt>';

/** Most faulty lines that are printed one by one; a file of the wrong kind is nothing but faulty lines. */
const MAX_PRINTED = 100;

/** How a zip file begins (APPNOTE 4.3.7): GeoNames' files come in one. */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * `npm run import -- postcodes NL.txt`: takes over where Dutch postcodes are from GeoNames' export. Safe to repeat. Lines
 * that cannot be read are printed with their number and left out; the exit code is 1 when none could be read.
 */
await runCommand(async ([what, path, ...rest]) => {
  if (what !== 'postcodes' || path === undefined || rest.length > 0) throw new OperatorError(USAGE);
  const file = await openFile(path);
  try {
    return await withPayload(async ({ payload }) => {
      let skipped = 0;
      const result = await importPostcodes(payload.db.drizzle, file.readLines({ encoding: 'utf8' }), {
        onSkip: (line, why) => {
          skipped += 1;
          if (skipped <= MAX_PRINTED) console.error(`Line ${line} is left out: ${why}.`);
        },
        onProgress: (lines) => console.log(`${lines} lines …`),
      });
      if (skipped > MAX_PRINTED) console.error(`${skipped - MAX_PRINTED} more lines are left out.`);
      if (result.postcodes === 0) {
        throw new OperatorError(`${path} has no line that could be read as a postcode; nothing was changed.`);
      }
      console.log(summaryOf(result));
      return 0;
    });
  } finally {
    await file.close();
  }
});

/** Looks at the file before a database is started for it. */
async function openFile(path: string): Promise<FileHandle> {
  let file: FileHandle;
  try {
    file = await open(path);
  } catch (error) {
    throw new OperatorError(`${path} cannot be read: ${reasonOf(error)}.`);
  }
  if (!(await file.stat()).isFile()) {
    await file.close();
    throw new OperatorError(`${path} is not a file.`);
  }
  const { buffer } = await file.read(Buffer.alloc(ZIP.length), 0, ZIP.length, 0);
  if (buffer.equals(ZIP)) {
    await file.close();
    throw new OperatorError(`${path} is a zip file; unpack it, and import the NL.txt that is in it.`);
  }
  return file;
}

function summaryOf({ added, changed, kept, lines, postcodes, removed, skipped }: PostcodesImport): string {
  const stay = kept > 0 ? ` ${kept} that the file does not have stay, because it does not look whole.` : '';
  return `${postcodes} postcodes from ${lines} lines, ${skipped} left out: ${added} added, ${changed} changed, ${removed} removed.${stay}`;
}
