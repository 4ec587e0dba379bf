import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type Payload, type Where } from 'payload';

/** Relations that a filter may follow: "offers of an organisation in this region", and no further. */
const MAX_HOPS = 1;

/**
 * Refuses questions that nobody needs to ask: filters behind more than one relation, filters within filters, and sorting
 * by what somebody else's document says. Payload checks those less strictly than plain ones, so they would tell about
 * documents that the asker may not read. Our own code, which overrides access, asks what it needs.
 */
export const plainQueries: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess) return args;
  const hops = (path: string) => hopsOf(path.replaceAll('__', '.').split('.'), collection.flattenedFields, req.payload);
  const { sort, where } = args as { sort?: string | string[]; where?: Where };
  const filters = where ? [...conditionsOf(where)] : [];
  if (filters.some(([path, value]) => hops(path) > MAX_HOPS || isNested(value))) refuse();
  const sorts = [sort ?? []].flat().flatMap((fields) => fields.split(','));
  if (sorts.some((field) => hops(field.trim().replace(/^-/u, '')) > 0)) refuse();
  return args;
};

function refuse(): never {
  throw new APIError('Zo kunt u hier niet zoeken.', 400, undefined, true);
}

/** Every path in a filter with what is asked of it, however deep it lies between "and" and "or". */
function* conditionsOf(where: Where): Generator<[path: string, value: unknown]> {
  for (const [key, value] of Object.entries(where)) {
    if (!Array.isArray(value)) yield [key, value];
    // What isn't a filter is for Payload to refuse.
    else for (const part of value) if (typeof part === 'object') yield* conditionsOf(part);
  }
}

/** Whether an operator is given a filter of its own instead of a value. */
function isNested(operators: unknown): boolean {
  if (typeof operators !== 'object' || operators === null) return false;
  return Object.values(operators)
    .flat()
    .some((value: unknown) => typeof value === 'object' && value !== null && !(value instanceof Date));
}

/** How many relations a path follows. */
function hopsOf([name, ...rest]: string[], fields: FlattenedField[], payload: Payload): number {
  // A version holds the fields of its document under `version`.
  if (name === 'version') return hopsOf(rest, fields, payload);
  if (name === 'parent') return isReference(rest) ? 0 : 1 + hopsOf(rest, fields, payload);
  const field = fields.find((candidate) => candidate.name === name);
  if (!field || rest.length === 0) return 0;
  if (field.type === 'relationship' || field.type === 'upload') {
    if (isReference(rest)) return 0;
    if (typeof field.relationTo !== 'string') return Infinity;
    return 1 + hopsOf(rest, payload.collections[field.relationTo].config.flattenedFields, payload);
  }
  // Blocks differ from each other; nobody filters by what is in them.
  if (field.type === 'blocks') return Infinity;
  return 'flattenedFields' in field ? hopsOf(rest, field.flattenedFields, payload) : 0;
}

/** Whether the rest of a path is only about which document a relation names. */
function isReference(rest: string[]): boolean {
  return rest.length === 0 || (rest.length === 1 && ['id', 'value', 'relationTo'].includes(rest[0] ?? ''));
}
