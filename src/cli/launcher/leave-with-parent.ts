/**
 * Loaded into every process that the launcher starts: when the launcher is gone, even by `kill -9`, the process and what
 * it started itself end too, and leave the port to the next start.
 *
 * Node runs this file as it is, so it has no imports and only types that can be stripped.
 */
process.once('disconnect', () => {
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), 5_000).unref();
});

// Listening alone would keep a process alive that has finished its work.
process.channel?.unref();

function signalGroup(signal: NodeJS.Signals): void {
  try {
    process.kill(-process.pid, signal);
  } catch {
    // Not the leader of a group: a process that one of ours started.
    process.kill(process.pid, signal);
  }
}
