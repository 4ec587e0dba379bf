import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A mail that the server took. */
export interface ReceivedMail {
  /** As they went over the line, apart from what the message says. */
  envelope: { from: string; to: string[] };
  raw: string;
  mail: Email;
  /** The connection it came over. */
  session: string;
}

/** An answer of the server that is no welcome. */
export interface Refusal {
  code: number;
  text: string;
}

/** A real SMTP server on a port of its own, which can be told to refuse. */
export class TestMailServer {
  readonly received: ReceivedMail[] = [];
  /** What is answered to a recipient; null: welcome. */
  refuseRecipient: (address: string) => Refusal | null = () => null;
  /** What is answered to a sender. */
  refuseSender: (address: string) => Refusal | null = () => null;
  /** What is answered to a complete message. */
  refuseMessage: (raw: string) => Refusal | null = () => null;
  /** Before a message is taken; for a server that thinks. */
  beforeTaking: () => Promise<void> = () => Promise.resolve();
  connections = 0;

  private constructor(private readonly server: SMTPServer) {}

  static async start(port = 0): Promise<TestMailServer> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onConnect: (_session, done) => {
        own.connections += 1;
        done();
      },
      onMailFrom: ({ address }, _session, done) => done(errorOf(own.refuseSender(address))),
      onRcptTo: ({ address }, _session, done) => done(errorOf(own.refuseRecipient(address))),
      onData: (stream, session, done) => {
        own.#read(stream, session).then(done, done);
      },
    });
    const own = new TestMailServer(server);
    server.on('error', () => {
      // A client that goes away in the middle of a sentence.
    });
    const listener = server.listen(port, '127.0.0.1');
    await once(listener, 'listening');
    return own;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  async #read(stream: AsyncIterable<Buffer>, session: SMTPServerSession): Promise<Error | null> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    await this.beforeTaking();
    const refusal = this.refuseMessage(raw.toString('latin1'));
    if (refusal) return errorOf(refusal);
    const { mailFrom, rcptTo } = session.envelope;
    this.received.push({
      envelope: { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) },
      raw: raw.toString('latin1'),
      mail: await PostalMime.parse(raw),
      session: session.id,
    });
    return null;
  }
}

function errorOf(refusal: Refusal | null): Error | null {
  return refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code });
}
