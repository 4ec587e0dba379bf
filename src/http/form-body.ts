import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

import { textWithin } from '@/domain/bounded-text';

/**
 * Bytes of the longest form. Much more than any form of the site takes, so that whoever pasted a whole letter gets it back
 * with the words that it is too long; little enough for one processor.
 */
const LONGEST = 256 * 1024;

/** Fields of the largest form; a level check carries the most. */
const MOST_FIELDS = 200;

/**
 * The fields of a form as a browser sends it (`application/x-www-form-urlencoded`, URL Standard §5); null for anything else,
 * when there is more of it than a form of the site can have, or when a page of another site sent it.
 */
export async function formBody(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (isFromElsewhere(request.headers['sec-fetch-site'])) return null;
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return null;
  const text = await textWithin(Readable.toWeb(request) as ReadableStream<Uint8Array>, LONGEST);
  if (text === null) return null;
  const fields = new URLSearchParams(text);
  return fields.size > MOST_FIELDS ? null : fields;
}

/**
 * Whether a browser says that a form was sent from another site (Fetch Metadata, `Sec-Fetch-Site`): no site may write in the name
 * of somebody who visits it. Browsers too old to say so are believed.
 *
 * @param site what that header says; nothing where there is none
 */
export function isFromElsewhere(site: string | string[] | null | undefined): boolean {
  return site === 'cross-site' || site === 'same-site';
}
