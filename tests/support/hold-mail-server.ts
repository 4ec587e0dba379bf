import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/**
 * A mail server in a process of its own, to be killed by tests. It writes down what it takes, on the disk, before it says so:
 * a line of Message-ID, recipient and connection. Node runs this file as it is.
 *
 * Arguments: the port, the file, and the most milliseconds that it thinks before and after it takes a mail.
 */
const [port = '0', file = '', thinking = '0'] = process.argv.slice(2);
const log = openSync(file, 'a');

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, session, done) => {
    take(stream, session).then(() => done(), done);
  },
});
server.on('error', () => {
  // A client that goes away in the middle of a sentence.
});
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
process.once('SIGTERM', () => {
  closeSync(log);
  process.exit(0);
});

async function take(stream: AsyncIterable<Buffer>, session: SMTPServerSession): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const id = /^message-id:\s*(<[^>]+>)/imu.exec(Buffer.concat(chunks).toString('latin1'))?.[1] ?? 'none';
  const to = session.envelope.rcptTo.map(({ address }) => address).join();
  await think();
  writeSync(log, `${id} ${to} ${session.id}\n`);
  fsyncSync(log);
  await think();
}

async function think(): Promise<void> {
  await sleep(Math.random() * Number(thinking));
}
