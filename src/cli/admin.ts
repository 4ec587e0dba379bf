import { randomBytes } from 'node:crypto';
import { fstatSync } from 'node:fs';

import { runCommand } from './command';
import { OperatorError } from './operator-error';
import { withPayload } from './with-payload';

/** How long to wait for the first byte of a password, in milliseconds: not every open pipe has somebody at its other end. */
const PATIENCE = 3_000;
const SHORTEST = 8;

/**
 * `npm run admin -- create <email>`: makes an administrator, also when there are users already. The password comes from
 * stdin, or is generated and printed once. An existing account is never changed.
 */
await runCommand(async ([verb, email, ...rest]) => {
  if (verb !== 'create' || !email || rest.length > 0) {
    throw new OperatorError('Usage: npm run admin -- create <email>   (password on stdin, or generated)');
  }
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new OperatorError(`${email} is not a mail address.`);
  const given = await passwordOnStdin();
  if (given !== null && given.length < SHORTEST) {
    throw new OperatorError(`The password on stdin is too short: at least ${SHORTEST} characters.`);
  }
  const password = given ?? randomBytes(12).toString('base64url');

  return withPayload(async ({ payload, settings }) => {
    // Nobody is signed in here: whoever can run commands on this machine may do anything anyway.
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: email.toLowerCase() } },
      overrideAccess: true,
    });
    if (totalDocs > 0) throw new OperatorError(`There is already an account ${email}; nothing was changed.`);
    await payload.create({
      collection: 'users',
      data: { email, password, name: email.replace(/@.*/, ''), role: 'admin' },
      overrideAccess: true,
    });
    console.log(`Administrator ${email} can sign in at ${settings.SITE_URL}/admin.`);
    if (given === null) console.log(`Password, shown this once: ${password}`);
    return 0;
  });
});

/** The first line of what is piped in, or null when nothing is. */
async function passwordOnStdin(): Promise<string | null> {
  const stdin = fstatSync(0);
  if (process.stdin.isTTY || !(stdin.isFIFO() || stdin.isFile() || stdin.isSocket())) return null;
  const chunks: Buffer[] = [];
  const impatience = setTimeout(() => process.stdin.destroy(), PATIENCE);
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      clearTimeout(impatience);
      chunks.push(chunk);
    }
  } catch {
    // Nobody wrote anything.
  }
  clearTimeout(impatience);
  return Buffer.concat(chunks).toString('utf8').split(/\r?\n/, 1)[0] || null;
}
