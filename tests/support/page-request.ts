import { Readable } from 'node:stream';

import type { GetServerSideProps } from 'next';

/** What a page answered: also what the framework gives out as the data behind it. */
export interface PageAnswer {
  status: number;
  headers: Map<string, string>;
  /** Its props, or where it sends to, as JSON. */
  text: string;
  page: unknown;
}

interface PageQuestion {
  page: GetServerSideProps;
  /** Address without the language. */
  url: string;
  params?: Record<string, string>;
  locale?: 'nl' | 'en';
  headers?: Record<string, string>;
  /** A form that is sent to it; without it the page is asked for. */
  form?: URLSearchParams;
}

/** Asks for a page as a visitor does, on the test's own database. */
export async function askPage({
  form,
  headers: sent = {},
  locale = 'nl',
  page,
  params,
  url,
}: PageQuestion): Promise<PageAnswer> {
  const headers = new Map<string, string>();
  const res = { statusCode: 200, setHeader: (name: string, value: string) => headers.set(name, value) };
  const req = Object.assign(Readable.from(form ? [Buffer.from(form.toString())] : []), {
    method: form ? 'POST' : 'GET',
    headers: form ? { 'content-type': 'application/x-www-form-urlencoded', ...sent } : sent,
  });
  // Only what a page looks at of Next's context.
  const context = { req, res, resolvedUrl: url, locale, params };
  const result = await page(context as unknown as Parameters<GetServerSideProps>[0]);
  const props = 'props' in result ? ((await result.props) as { page?: unknown }) : null;
  return { status: res.statusCode, headers, text: JSON.stringify(props ?? result), page: props?.page ?? null };
}
