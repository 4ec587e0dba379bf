import type { CollectionSlug, Payload, PayloadRequest } from 'payload';

import type { User } from '@/payload-types';

import type { RestClient } from './rest';

/** A document as whoever reads it gets it. */
export type Seen = Record<string, unknown>;

/** What to look for: the latest draft instead of what is live, and also in the bin. */
export interface Look {
  draft?: boolean;
  trash?: boolean;
}

/** A file to upload. */
export interface Upload {
  data: Buffer;
  name: string;
}

/**
 * Somebody who tries things. Each attempt gives what came of it, or null when it was refused; anything that is neither
 * is a fault and throws.
 */
export interface Actor {
  create(collection: CollectionSlug, data: object, file?: Upload): Promise<Seen | null>;
  read(collection: CollectionSlug, id: string, look: Look): Promise<Seen | null>;
  /** The same document in a list. */
  list(collection: CollectionSlug, id: string, look: Look): Promise<Seen | null>;
  versions(collection: CollectionSlug, id: string): Promise<Seen | null>;
  update(collection: CollectionSlug, id: string, data: object): Promise<Seen | null>;
  restore(collection: CollectionSlug, version: string): Promise<Seen | null>;
  remove(collection: CollectionSlug, id: string): Promise<Seen | null>;
}

/** Refusals that Payload and our rules give; a server error is none. */
function isRefusal(status: unknown): boolean {
  return typeof status === 'number' && [400, 401, 403, 404, 409].includes(status);
}

/** Acts through Payload's Local API under somebody's rights; `req` may carry a transaction. */
export function localActor(cms: Payload, user: User | null, req: Partial<PayloadRequest>): Actor {
  const attempt = async (what: () => Promise<unknown>): Promise<Seen | null> => {
    try {
      return (await what()) as Seen | null;
    } catch (error) {
      if (error instanceof Error && 'status' in error && isRefusal(error.status)) return null;
      throw error;
    }
  };
  const as = <Slug extends CollectionSlug>(collection: Slug) =>
    // A request of its own for each attempt: Payload keeps the user of the one before in it.
    ({ collection, overrideAccess: false, depth: 0, req: { ...req, user } }) as const;
  return {
    create: (collection, data, file) =>
      attempt(() =>
        cms.create({
          ...as(collection as 'media'),
          data: data as { alt: string },
          file: file && { data: file.data, name: file.name, mimetype: 'image/png', size: file.data.length },
        }),
      ),
    read: (collection, id, look) => attempt(() => cms.findByID({ ...as(collection), id, ...look })),
    list: (collection, id, look) =>
      attempt(
        async () => (await cms.find({ ...as(collection), where: { id: { equals: id } }, ...look })).docs[0] ?? null,
      ),
    versions: (collection, id) =>
      attempt(
        async () =>
          (await cms.findVersions({ ...as(collection as 'offers'), where: { parent: { equals: id } } })).docs[0] ??
          null,
      ),
    update: (collection, id, data) => attempt(() => cms.update({ ...as(collection), id, data })),
    restore: (collection, version) => attempt(() => cms.restoreVersion({ ...as(collection as 'offers'), id: version })),
    remove: (collection, id) => attempt(() => cms.delete({ ...as(collection), id })),
  };
}

/** Acts from outside, over REST. */
export function restActor(client: RestClient): Actor {
  const seen = ({ body, doc, status, text }: Awaited<ReturnType<RestClient['get']>>): Seen | null => {
    if (status >= 200 && status < 300)
      return Array.isArray(body.docs) ? ((body.docs[0] as Seen | undefined) ?? null) : doc;
    if (isRefusal(status)) return null;
    throw new Error(`${String(status)}: ${text}`);
  };
  return {
    create: async (collection, data, file) => seen(await client.post(`/${collection}`, file ? form(data, file) : data)),
    read: async (collection, id, look) => seen(await client.get(`/${collection}/${id}`, { ...look })),
    list: async (collection, id, look) =>
      seen(await client.get(`/${collection}`, { 'where[id][equals]': id, ...look })),
    versions: async (collection, id) =>
      seen(await client.get(`/${collection}/versions`, { 'where[parent][equals]': id })),
    update: async (collection, id, data) => seen(await client.patch(`/${collection}/${id}`, data)),
    restore: async (collection, version) => seen(await client.post(`/${collection}/versions/${version}`, {})),
    remove: async (collection, id) => seen(await client.delete(`/${collection}/${id}`)),
  };
}

function form(data: object, { data: bytes, name }: Upload): FormData {
  const result = new FormData();
  result.set('_payload', JSON.stringify(data));
  result.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
  return result;
}
