import { statSync } from 'node:fs';

/** The operating system user that PostgreSQL runs as. */
export interface ServerIdentity {
  uid: number;
  gid: number;
}

/** `nobody`: 65534 on Linux, -2 on macOS. */
const NOBODY = process.platform === 'darwin' ? -2 : 65534;

/**
 * PostgreSQL refuses to run as root. Root therefore hands it to the user who owns the existing data, or else to `nobody`.
 *
 * @param dataFolder PostgreSQL's data folder, which may not exist yet
 * @returns null when this process is an ordinary user: PostgreSQL then runs as that user
 */
export function serverIdentity(dataFolder: string): ServerIdentity | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return { uid: NOBODY, gid: NOBODY };
}
