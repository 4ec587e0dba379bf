import { strictTransport } from './strict-transport';

/** An answer that is not a page: a sign of life, a list for robots, a stylesheet. */
export interface TextAnswer {
  status?: number;
  /** Media type without its charset, which is always UTF-8. */
  type?: string;
  body: string;
  /** `Cache-Control`: may it be kept? */
  cache?: string;
  /** What else is said of it. */
  headers?: Record<string, string>;
}

/** Answers with text, which is asked for again each time unless it says otherwise. */
export function textResponse({
  status = 200,
  type = 'text/plain',
  body,
  cache = 'no-cache',
  headers,
}: TextAnswer): Response {
  return new Response(body, {
    status,
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': cache, ...headers, ...strictTransport() },
  });
}
