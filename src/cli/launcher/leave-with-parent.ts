/**
 * Loaded into every process that the launcher starts: when the launcher is gone, even by `kill -9`, the process and what
 * it started itself end too, and leave the port to the next start.
 *
 * Node runs this file as it is, so it has no imports and only types that can be stripped.
 */
const parent = process.ppid;
let asked = false;

// An orphan gets another parent; no message tells it so.
setInterval(() => {
  if (process.ppid === parent) return;
  signalGroup(asked ? 'SIGKILL' : 'SIGTERM');
  asked = true;
}, 500).unref();

function signalGroup(signal: NodeJS.Signals): void {
  try {
    process.kill(-process.pid, signal);
  } catch {
    // Not the leader of a group: a process that one of ours started.
    process.kill(process.pid, signal);
  }
}

export {};
