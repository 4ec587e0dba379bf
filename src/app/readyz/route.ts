import { textResponse } from '@/http/text-response';
import { isReady } from '@/queries';

export const dynamic = 'force-dynamic';

/** Whether this process can serve visitors: the database answers it. */
export async function GET(): Promise<Response> {
  if (await isReady()) return textResponse({ body: 'ready\n' });
  return textResponse({ status: 503, body: 'the database does not answer\n' });
}
