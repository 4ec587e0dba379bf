import type { PayloadRequest } from 'payload';

import { textWithin } from '@/domain/bounded-text';

/** Bytes of a form; the longest that a person writes is less. */
const MAX_BYTES = 50_000;

/** What a form says, whether a browser sent it or it came as JSON; null when it cannot be read. */
export async function sentFields(req: PayloadRequest): Promise<unknown> {
  const text = await textWithin(req.body, MAX_BYTES);
  if (text === null) return null;
  if (!req.headers.get('Content-Type')?.includes('json')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
