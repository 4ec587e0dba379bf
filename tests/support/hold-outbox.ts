import { once } from 'node:events';

import { keepSendingMail } from '@/outbox/keep-sending';
import { senderOf } from '@/outbox/message';

/**
 * What the worker does about mail, in a process of its own that starts at once: to be killed by tests. It begins when a line is
 * written to it. Its clock runs a thousand times as fast, so that the wait of a minute is over in a moment.
 */
const [databaseUrl = '', smtpUrl = ''] = process.argv.slice(2);
const FASTER = 1_000;
const begun = Date.now();

process.stdout.write('ready\n');
await once(process.stdin, 'data');
await keepSendingMail({
  databaseUrl,
  smtpUrl,
  sender: senderOf({
    DIGISTAP_MODE: 'test',
    MAIL_FROM: 'noreply@digistap.example',
    SITE_URL: 'https://digistap.example',
  }),
  clock: () => new Date(begun + (Date.now() - begun) * FASTER),
  say: (line) => process.stdout.write(`${line}\n`),
  sayEach: false,
  stop: new AbortController().signal,
});
