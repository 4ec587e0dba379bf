import { textResponse } from '@/http/text-response';
import { themeStylesheet } from '@/site/theme/theme-stylesheet';

/** A site's own colours. The address names them, so what is at it never changes. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const body = themeStylesheet(file);
  if (body === null) return textResponse({ status: 404, body: '' });
  return textResponse({ type: 'text/css', body, cache: 'public, max-age=31536000, immutable' });
}
