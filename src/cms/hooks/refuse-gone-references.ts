import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
} from 'payload';

/** A relation that a document names. */
interface Named {
  path: string;
  target: CollectionSlug;
  id: string;
}

/**
 * Somebody may choose a document that a colleague deletes before they save. A draft is saved without checks, and the
 * database would answer with an error that tells nobody what to do; so what is newly named must be there.
 */
export const refuseGoneReferences: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const before = new Set([...namedIn(originalDoc, collection.flattenedFields)].map(({ id }) => id));
  const named = [...namedIn(data, collection.flattenedFields)].filter(({ id }) => !before.has(id));
  const gone: Named[] = [];
  for (const target of new Set(named.map((reference) => reference.target))) {
    const references = named.filter((reference) => reference.target === target);
    const there = await existing(target, references.map(({ id }) => id).filter(isUuid), req);
    gone.push(...references.filter(({ id }) => !there.has(id)));
  }
  if (gone.length === 0) return data;
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: gone.map(({ path }) => ({ path, message: 'Dit bestaat niet meer. Kies iets anders.' })),
    },
    req.t,
  );
};

async function existing(collection: CollectionSlug, ids: string[], req: PayloadRequest): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: {},
    trash: true,
    // Whether it is there is the same for everybody; who may choose it is another rule.
    overrideAccess: true,
    req,
  });
  return new Set(docs.map(({ id }) => id));
}

/** The relations in a document's fields; those between the lines of formatted text are no columns, and may be gone. */
function* namedIn(values: unknown, fields: FlattenedField[], prefix = ''): Generator<Named> {
  if (typeof values !== 'object' || values === null) return;
  for (const field of fields) {
    const value: unknown = Reflect.get(values, field.name);
    const path = `${prefix}${field.name}`;
    if (field.type === 'relationship' || field.type === 'upload') {
      const { relationTo } = field;
      if (typeof relationTo !== 'string') continue;
      for (const id of [value].flat()) if (typeof id === 'string' && id !== '') yield { path, target: relationTo, id };
    } else if (field.type === 'blocks') {
      for (const [index, row] of rowsOf(value)) {
        const block = field.blocks.find(({ slug }) => 'blockType' in row && slug === row.blockType);
        if (block) yield* namedIn(row, block.flattenedFields, `${path}.${String(index)}.`);
      }
    } else if (field.type === 'array') {
      for (const [index, row] of rowsOf(value)) yield* namedIn(row, field.flattenedFields, `${path}.${String(index)}.`);
    } else if ('flattenedFields' in field) {
      yield* namedIn(value, field.flattenedFields, `${path}.`);
    }
  }
}

function* rowsOf(value: unknown): Generator<[number, object]> {
  if (!Array.isArray(value)) return;
  for (const [index, row] of value.entries()) {
    if (typeof row === 'object' && row !== null) yield [index, row as object];
  }
}

function isUuid(id: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(id);
}
