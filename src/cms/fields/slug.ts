import type { CollectionSlug, Field, FieldHook, PayloadRequest } from 'payload';

import { RESERVED_SLUGS } from '@/config/paths';
import { isSlug, slugify } from '@/domain/slug';

interface SlugOptions {
  /** The document's name to make a slug from, or null when it has none yet. */
  from: (data: Record<string, unknown>, req: PayloadRequest) => string | null | Promise<string | null>;
}

/** Reads a text field, for slugs made from a title or a name. */
export function textOf(field: string): SlugOptions['from'] {
  return (data) => (typeof data[field] === 'string' ? data[field] : null);
}

/**
 * The last part of a document's address: made once from its title, unique (`-2`, `-3` … behind the same title), and
 * stable from then on, so that a link on a flyer keeps working when the title is reworded.
 */
export function slugField({ from }: SlugOptions): Field {
  return {
    name: 'slug',
    type: 'text',
    label: 'Adres op de site',
    unique: true,
    index: true,
    maxLength: 100,
    admin: {
      position: 'sidebar',
      description: 'Laat leeg: we maken het van de titel. Verander het liever niet. Dan werken oude links niet meer.',
    },
    validate: (value: unknown) => {
      if (value == null || value === '') return true;
      if (typeof value !== 'string' || !isSlug(value)) return 'Gebruik alleen kleine letters, cijfers en streepjes.';
      return isReserved(value) ? 'Dit adres is al van de site zelf. Kies een ander adres.' : true;
    },
    hooks: {
      beforeValidate: [keepOrMake(from)],
      // A copy gets an address of its own.
      beforeDuplicate: [() => null],
    },
  };
}

function isReserved(slug: string): boolean {
  return RESERVED_SLUGS.some((reserved) => reserved === slug);
}

/** Typed as what it is: Payload hands hooks their documents as `any`. */
type SlugHook = FieldHook<Record<string, unknown> & { id: string }, unknown>;

function keepOrMake(from: SlugOptions['from']): SlugHook {
  return async ({ collection, data, originalDoc, req, value }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim().toLowerCase();
    if (typeof originalDoc?.slug === 'string' && originalDoc.slug !== '' && value === undefined)
      return originalDoc.slug;
    const name = await from({ ...originalDoc, ...data }, req);
    const base = name === null ? null : slugify(name);
    if (base === null || !collection) return null;
    return freeSlug(base, collection.slug, originalDoc?.id, req);
  };
}

async function freeSlug(base: string, collection: CollectionSlug, id: unknown, req: PayloadRequest): Promise<string> {
  const taken = await req.payload.find({
    collection,
    where: { slug: { like: base } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    trash: true,
    // A slug is taken whoever owns the document that has it.
    overrideAccess: true,
    req,
  });
  const others = new Set(taken.docs.filter((doc) => doc.id !== id).map((doc) => ('slug' in doc ? doc.slug : null)));
  if (!others.has(base) && !isReserved(base)) return base;
  let n = 2;
  while (others.has(`${base}-${String(n)}`)) n += 1;
  return `${base}-${String(n)}`;
}
