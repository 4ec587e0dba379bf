import { createInterface } from 'node:readline';

import { cancelSignUps, signUp } from '@/commands';
import { now } from '@/config/env';
import type { SignUpAnswer } from '@/domain/sign-up-form';
import { payload } from '@/queries/payload';

/** What is asked of such a process: a place in an offer for somebody, or that they go off the list. */
export type Asked =
  { offer: string; name: string; email: string; ticket: string } | { token: string; cancel: string[] };
/** What it answers once that is kept. */
export type Answered = SignUpAnswer | Awaited<ReturnType<typeof cancelSignUps>>;

/**
 * A server as far as places go, in a process of its own, to be killed by tests: gives and takes them as lines of JSON on its
 * input ask for, all at once, and says what came of each.
 */
const ORIGIN = 'https://digistap.example';

(await payload()).logger.level = 'silent';
process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) void answer(line);

async function answer(line: string): Promise<void> {
  const { n, ...asked } = JSON.parse(line) as Asked & { n: number };
  const answered = 'cancel' in asked ? await cancel(asked) : await take(asked);
  process.stdout.write(`${JSON.stringify({ n, ...answered })}\n`);
}

function take({ email, name, offer, ticket }: Extract<Asked, { offer: string }>): Promise<SignUpAnswer> {
  const fields = new URLSearchParams({ naam: name, email });
  return signUp({ fields, kind: 'person', offer: { slug: offer }, locale: 'nl', ticket }, ORIGIN, now());
}

function cancel({ cancel: ids, token }: Extract<Asked, { token: string }>): Promise<Answered> {
  return cancelSignUps({ token, ids }, { origin: ORIGIN, now: now() });
}
