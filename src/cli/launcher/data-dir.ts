import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { OperatorError, reasonOf } from '@/cli/operator-error';

/** What is made up once, when the operator does not set it, and kept. */
export interface Secrets {
  PAYLOAD_SECRET: string;
  DEMO_PASSWORD: string;
}

/**
 * Makes the data folder when it is not there, closed to other users, and proves that this user can write in it.
 *
 * @throws OperatorError naming the folder and the reason
 */
export function prepareDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const probe = path.join(dataDir, `.write-test-${randomUUID()}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new OperatorError(`DATA_DIR ${dataDir} cannot be written to: ${reasonOf(error)}.`);
  }
}

/** The secrets of a data folder, readable by its owner alone; made at the first call and the same ever after. */
export function keptSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    const secrets: Secrets = {
      PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
      DEMO_PASSWORD: randomBytes(9).toString('base64url'),
    };
    writeOnce(file, JSON.stringify(secrets));
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch (error) {
    throw new OperatorError(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Writes a whole file unless it is there by now: of two starts at once, both go on with the secrets of one. */
function writeOnce(file: string, text: string): void {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}
