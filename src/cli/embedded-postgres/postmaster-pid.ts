/** What a PostgreSQL server writes about itself in `postmaster.pid` in its data folder. */
export interface PostmasterPid {
  pid: number;
  dataFolder: string;
  port: number;
  /** `starting` covers crash recovery; `stopping` means that it will be gone in a moment. */
  status: 'starting' | 'stopping' | 'ready';
}

/**
 * Reads the lines of `postmaster.pid` (pid, data folder, start time, port, socket folder, address, shared memory, status;
 * PostgreSQL's `src/include/utils/pidfile.h`). The server fills the file line by line, so lines may still be missing.
 *
 * @returns null when there is not even a pid in it
 */
export function parsePostmasterPid(text: string): PostmasterPid | null {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10));
  if (!pid) return null;
  const status = lines[7];
  return {
    pid,
    dataFolder: lines[1] ?? '',
    port: Number.parseInt(lines[3] ?? '', 10) || 0,
    status: status === 'ready' || status === 'stopping' ? status : 'starting',
  };
}

/** The same file with another pid in its first line; the other lines, shared memory among them, stay. */
export function withPid(text: string, pid: number): string {
  return text.replace(/^[^\n]*/, String(pid));
}
