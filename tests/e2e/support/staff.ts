import { readFileSync, writeFileSync } from 'node:fs';

import type { CollectionSlug } from 'payload';

import { signUpListPath } from '@/config/paths';

import { TEST_PASSWORD } from '../../support/test-settings';

/** The accounts of the demonstration, by what they may do. */
export const ACCOUNTS = {
  admin: 'beheer@digistap.example',
  programmeEditor: 'redactie@digistap.example',
  editor: 'bibliotheek-rotterdam@digistap.example',
  otherEditor: 'bibliotheek-nieuwegein@digistap.example',
  contributor: 'vierstroom@digistap.example',
} as const;

/** A document as REST gives it. */
export interface Document {
  id: string;
  slug: string;
  [field: string]: unknown;
}

/** A file to upload. */
interface Upload {
  data: Buffer;
  name: string;
  type: string;
}

/** Cookies of the accounts, by address. */
const SESSIONS = 'test-results/sessions.json';

/** Somebody of the staff at the REST interface, to arrange with: every refusal throws. */
export class Staff {
  private constructor(
    private readonly site: string,
    private readonly session: string,
  ) {}

  /**
   * Signs all accounts in, for every worker to use: one after the other, because of two sessions of one account that
   * begin at the same moment only one lasts.
   */
  static async signAllIn(site: string): Promise<void> {
    const sessions: Record<string, string> = {};
    for (const email of Object.values(ACCOUNTS)) {
      const response = await fetch(`${site}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: site },
        body: JSON.stringify({ email, password: TEST_PASSWORD }),
      });
      const session = response.headers.get('Set-Cookie')?.split(';')[0];
      if (!response.ok || !session) throw new Error(`${email} cannot sign in: ${response.status}`);
      sessions[email] = session;
    }
    writeFileSync(SESSIONS, JSON.stringify(sessions));
  }

  /** Somebody who has been signed in already. */
  static signedIn(site: string, email: string): Staff {
    const session = (JSON.parse(readFileSync(SESSIONS, 'utf8')) as Record<string, string>)[email];
    if (!session) throw new Error(`${email} is no account of the demonstration.`);
    return new Staff(site, session);
  }

  /** Headers that carry the session, as a browser sends them: without an origin the cookie counts for nothing. */
  get headers(): { Cookie: string; Origin: string } {
    return { Cookie: this.session, Origin: this.site };
  }

  /** The session as a cookie, for a browser. */
  get cookie(): { name: string; value: string; url: string } {
    const [name = '', value = ''] = this.session.split('=');
    return { name, value, url: this.site };
  }

  async find(collection: CollectionSlug, slug: string): Promise<Document> {
    const { docs } = (await this.#send('GET', `/${collection}?where[slug][equals]=${slug}&limit=1&depth=0`)) as {
      docs: Document[];
    };
    if (!docs[0]) throw new Error(`There is no ${slug} in ${collection}.`);
    return docs[0];
  }

  async create(collection: CollectionSlug, data: object, file?: Upload): Promise<Document> {
    return this.#write('POST', `/${collection}`, data, file);
  }

  async update(collection: CollectionSlug, id: string, data: object): Promise<Document> {
    return this.#write('PATCH', `/${collection}/${id}`, data);
  }

  /** Puts somebody on the list of a session by hand. */
  async addToList(
    { offer, session }: { offer: string; session: string },
    person: Record<string, string>,
  ): Promise<void> {
    const form = { ticket: crypto.randomUUID(), bijeenkomst: session, ...person };
    await this.#send('POST', signUpListPath(offer, 'add').slice('/api'.length), JSON.stringify(form));
  }

  async #write(method: string, path: string, data: object, file?: Upload): Promise<Document> {
    let body: FormData | string = JSON.stringify(data);
    if (file) {
      body = new FormData();
      body.set('_payload', JSON.stringify(data));
      body.set('file', new Blob([new Uint8Array(file.data)], { type: file.type }), file.name);
    }
    const { doc } = (await this.#send(method, path, body)) as { doc: Document };
    return doc;
  }

  async #send(method: string, path: string, body?: FormData | string): Promise<unknown> {
    const response = await fetch(`${this.site}/api${path}`, {
      method,
      body,
      headers: {
        ...this.headers,
        ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
      },
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}
