import type { GetServerSideProps, GetServerSidePropsContext } from 'next';

import { strictTransport } from './strict-transport';

/** An answer that is not a page. */
export interface PlainResponse {
  status?: number;
  /** Media type with its charset. */
  type: string;
  body: string;
  /** `Cache-Control`; "no-cache" when left out. */
  cache?: string;
}

/** Makes the `getServerSideProps` of an address that answers with text of some sort: a feed, a map, a sign of life. */
export function plainResponse(
  answer: (request: GetServerSidePropsContext) => Promise<PlainResponse> | PlainResponse,
): GetServerSideProps {
  return async (request) => {
    const { status = 200, type, body, cache = 'no-cache' } = await answer(request);
    const { res } = request;
    res.statusCode = status;
    res.setHeader('Content-Type', type);
    res.setHeader('Cache-Control', cache);
    strictTransport(res);
    res.end(body);
    return { props: {} };
  };
}

/** The component that Next wants of an address that never shows one. */
export function NoPage() {
  return null;
}
