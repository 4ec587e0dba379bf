import type { Payload, PayloadRequest } from 'payload';

/**
 * What a form has made already, so that a button that is pressed twice makes nothing twice. It is kept with Payload's own keys,
 * which are unique: of two presses at once the second waits for the first, and then finds what it made.
 */
const PREFIX = 'new-season/';
/** As long as a form can be sent, in milliseconds. */
export const KEPT = 24 * 3_600_000;

interface Mark {
  /** Of the form. */
  ticket: string;
  offer: string;
}

interface Kept {
  draft: string | null;
  /** Epoch milliseconds. */
  at: number;
}

const keyOf = ({ offer, ticket }: Mark) => `${PREFIX}${ticket}/${offer}`;

/** The draft that was made of an offer; null: none yet. */
export async function madeBefore(payload: Payload, mark: Mark): Promise<string | null> {
  const row = await payload.db.findOne<{ data: Kept } & Record<string, unknown> & { id: string }>({
    collection: 'payload-kv',
    where: { key: { equals: keyOf(mark) } },
    req: {},
  });
  return row?.data.draft ?? null;
}

/**
 * Notes in a transaction that a draft is being made, and gives what notes which one. Throws when somebody else notes the same.
 */
export async function noteMade(
  payload: Payload,
  mark: Mark,
  now: Date,
  req: Pick<PayloadRequest, 'transactionID'>,
): Promise<(draft: string) => Promise<void>> {
  const key = keyOf(mark);
  const at = now.getTime();
  await payload.db.create({ collection: 'payload-kv', data: { key, data: { draft: null, at } }, req });
  return async (draft) => {
    await payload.db.updateOne({
      collection: 'payload-kv',
      where: { key: { equals: key } },
      data: { key, data: { draft, at } },
      req,
    });
  };
}

/** The drafts that a form made. */
export async function allMade(payload: Payload, ticket: string): Promise<string[]> {
  const made = await kept(payload, keyOf({ ticket, offer: '' }));
  return made.flatMap(({ data }) => data.draft ?? []);
}

/** Forgets what forms made that can no longer be sent. */
export async function forgetOldMade(payload: Payload, now: Date): Promise<void> {
  const old = (await kept(payload, PREFIX)).filter(({ data }) => data.at < now.getTime() - KEPT);
  if (old.length === 0) return;
  await payload.db.deleteMany({
    collection: 'payload-kv',
    where: { key: { in: old.map(({ key }) => key) } },
    req: {},
  });
}

async function kept(payload: Payload, start: string): Promise<{ key: string; data: Kept }[]> {
  const { docs } = await payload.db.find<{ key: string; data: Kept } & Record<string, unknown> & { id: string }>({
    collection: 'payload-kv',
    where: { key: { like: start } },
    pagination: false,
    limit: 0,
    req: {},
  });
  return docs.filter(({ key }) => key.startsWith(start));
}
