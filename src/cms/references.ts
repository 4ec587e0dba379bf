import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload';

/** A document that refers to another one. */
export interface Reference {
  collection: CollectionSlug;
  id: string;
  title: string;
  live: boolean;
}

/**
 * Requests of visitors name people, and go by themselves: they keep nothing else from going, and are in no list that somebody
 * of another organisation reads. One that loses its organisation is the programme's. The link to an employer's page goes with
 * its organisation, and so do counts of who was at its meetings: nobody could take them away first.
 */
const NO_REFERRERS = new Set<string>(['callback-requests', 'sign-ups', 'employer-links', 'presence-counts']);

/** Who wrote something is no reason to keep them, or it, for ever. */
const NOT_REFERENCES = new Set(['createdBy', 'updatedBy']);

/** Set among the `custom` properties of a relation that simply becomes empty when what it names is deleted. */
export const OUTLIVES = 'outlives';

/**
 * The content that refers to a document, in its live form or in the latest draft, the bin included. Written text
 * (stories, guides) is searched as well: an offer or picture between the paragraphs is a reference too.
 */
export async function referencesTo(target: CollectionSlug, id: string, req: PayloadRequest): Promise<Reference[]> {
  const found = new Map<string, Reference>();
  for (const { config } of Object.values(req.payload.collections)) {
    if (config.slug.startsWith('payload-') || NO_REFERRERS.has(config.slug)) continue;
    const { formattedTexts, paths } = pathsTo(target, config.flattenedFields);
    const conditions: Where[] = paths.map((path) => ({ [path]: { equals: id } }));
    const query = {
      collection: config.slug,
      depth: 0,
      pagination: false,
      trash: true,
      locale: 'all',
      // Deleting is refused whoever owns what refers to it.
      overrideAccess: true,
      req,
    } as const;
    for (const draft of config.versions ? [false, true] : [false]) {
      const docs =
        conditions.length > 0 ? (await req.payload.find({ ...query, draft, where: { or: conditions } })).docs : [];
      const texts = formattedTexts.length > 0 ? (await req.payload.find({ ...query, draft })).docs : [];
      for (const doc of [...docs, ...texts.filter((text) => mentions(text, formattedTexts, id))]) {
        const key = `${config.slug}/${doc.id}`;
        const known = found.get(key);
        const live = !draft && (!('_status' in doc) || doc._status === 'published');
        found.set(
          key,
          known ?? { collection: config.slug, id: doc.id, title: titleOf(doc, config.admin.useAsTitle), live },
        );
      }
    }
  }
  return [...found.values()].filter((reference) => reference.id !== id);
}

interface Paths {
  paths: string[];
  formattedTexts: string[];
}

function pathsTo(target: string, fields: FlattenedField[], prefix = ''): Paths {
  const result: Paths = { paths: [], formattedTexts: [] };
  const addNested = (nested: Paths) => {
    result.paths.push(...nested.paths);
    result.formattedTexts.push(...nested.formattedTexts);
  };
  for (const field of fields) {
    const path = `${prefix}${field.name}`;
    if (field.type === 'relationship' || field.type === 'upload') {
      const to = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo];
      const holds = !NOT_REFERENCES.has(field.name) && field.custom?.[OUTLIVES] !== true;
      if (holds && to.some((slug) => slug === target)) result.paths.push(path);
    } else if (field.type === 'richText' && (target === 'offers' || target === 'media')) {
      result.formattedTexts.push(path);
    } else if (field.type === 'blocks') {
      // Pages are few and a block's own table differs per block: looked through as text.
      result.formattedTexts.push(path);
    } else if ('flattenedFields' in field) {
      addNested(pathsTo(target, field.flattenedFields, `${path}.`));
    }
  }
  return result;
}

function mentions(doc: object, paths: string[], id: string): boolean {
  return paths.some((path) => {
    const value: unknown = Reflect.get(doc, path.split('.')[0] ?? path);
    return value !== undefined && value !== null && JSON.stringify(value).includes(id);
  });
}

function titleOf(doc: object, field: string | undefined): string {
  const value: unknown = field ? Reflect.get(doc, field) : null;
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) {
    const first: unknown = Object.values(value).find((text) => typeof text === 'string' && text !== '');
    if (typeof first === 'string') return first;
  }
  const slug: unknown = Reflect.get(doc, 'slug');
  return typeof slug === 'string' ? slug : 'zonder titel';
}
