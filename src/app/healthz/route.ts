import { textResponse } from '@/http/text-response';

export const dynamic = 'force-dynamic';

/** A sign of life of this process, without asking anybody else. */
export function GET(): Response {
  return textResponse({ body: 'ok\n' });
}
