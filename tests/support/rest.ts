import config from '@payload-config';
import { handleEndpoints } from 'payload';

import { env } from '@/config/env';

import { TEST_PASSWORD } from './test-settings';

/** An answer of the REST interface. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** What the answer says, or an empty object when it is not JSON. */
  body: Record<string, unknown>;
  /** The document in the answer to a write, or the answer itself when it is one. */
  doc: Record<string, unknown>;
  docs: Record<string, unknown>[];
}

/** Parameters of an address, with their names written out: `{ 'where[slug][equals]': 'leren-mailen' }`. */
export type Parameters = Record<string, string | number | boolean>;

/**
 * Somebody at the outside: requests go through Payload's own REST handlers, with the cookie of a real sign-in and the
 * origin of the site, as a browser sends them.
 */
export class RestClient {
  private constructor(private readonly cookie: string | null) {}

  /** Somebody without an account. */
  static visitor(): RestClient {
    return new RestClient(null);
  }

  /** Somebody who sends a cookie of their own making. */
  static withCookie(cookie: string): RestClient {
    return new RestClient(cookie);
  }

  static async signIn({ email }: { email: string }): Promise<RestClient> {
    const answer = await RestClient.visitor().post('/users/login', { email, password: TEST_PASSWORD });
    const cookie = answer.headers.get('Set-Cookie')?.split(';')[0];
    if (answer.status !== 200 || !cookie) throw new Error(`${email} could not sign in: ${answer.text}`);
    return new RestClient(cookie);
  }

  /** Each of some people at a machine of their own, and beside them somebody without an account. */
  static async signInEach<Person extends string>(
    people: Record<Person, { email: string }>,
  ): Promise<Record<Person | 'visitor', RestClient>> {
    const clients = Object.entries<{ email: string }>(people).map(
      async ([person, account]) => [person, await RestClient.signIn(account)] as const,
    );
    return {
      ...(Object.fromEntries(await Promise.all(clients)) as Record<Person, RestClient>),
      visitor: RestClient.visitor(),
    };
  }

  /** Headers that carry this person's session, for what reads it without REST. */
  get headers(): Headers {
    const headers = new Headers({ Origin: env().SITE_URL });
    if (this.cookie) headers.set('Cookie', this.cookie);
    return headers;
  }

  get(path: string, parameters?: Parameters): Promise<Answer> {
    return this.send('GET', path, { parameters });
  }

  post(path: string, body?: unknown, parameters?: Parameters): Promise<Answer> {
    return this.send('POST', path, { body, parameters });
  }

  patch(path: string, body: unknown, parameters?: Parameters): Promise<Answer> {
    return this.send('PATCH', path, { body, parameters });
  }

  delete(path: string, parameters?: Parameters): Promise<Answer> {
    return this.send('DELETE', path, { parameters });
  }

  /** Sends a request; a `FormData` goes as a form, as for an upload, anything else as JSON. */
  async send(
    method: string,
    path: string,
    {
      body,
      headers: more = {},
      parameters = {},
    }: { body?: unknown; headers?: Record<string, string>; parameters?: Parameters } = {},
  ): Promise<Answer> {
    const url = new URL(`/api${path}`, env().SITE_URL);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.append(name, String(value));
    const { headers } = this;
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm) headers.set('Content-Type', 'application/json');
    for (const [name, value] of Object.entries(more)) headers.set(name, value);
    const response = await handleEndpoints({
      config,
      request: new Request(url, {
        method,
        headers,
        body: body === undefined || isForm ? body : typeof body === 'string' ? body : JSON.stringify(body),
      }),
    });
    return answer(response);
  }
}

async function answer(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = asRecord(response.headers.get('Content-Type')?.includes('json') ? (JSON.parse(text) as unknown) : {});
  return {
    status: response.status,
    headers: response.headers,
    text,
    body,
    doc: asRecord(body.doc ?? body),
    docs: Array.isArray(body.docs) ? body.docs.map(asRecord) : [],
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
