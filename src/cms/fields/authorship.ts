import type { Field, FieldHook } from 'payload';

const isStaff = ({ req }: { req: { user: unknown } }) => Boolean(req.user);

/** Typed as what it is: Payload hands hooks their documents as `any`. */
type AuthorHook = FieldHook<Record<string, unknown> & { id: string }, unknown>;

const author: (on: 'create' | 'every-write') => AuthorHook =
  (on) =>
  ({ operation, originalDoc, req, value, field }) => {
    if (on === 'create' && operation !== 'create') return originalDoc?.[field.name ?? ''] ?? value;
    return req.user?.id ?? value;
  };

function authorField(name: 'createdBy' | 'updatedBy', label: string, on: 'create' | 'every-write'): Field {
  return {
    name,
    type: 'relationship',
    relationTo: 'users',
    label,
    maxDepth: 0,
    access: { create: () => false, read: isStaff, update: () => false },
    admin: { position: 'sidebar', readOnly: true, description: 'Vult het systeem zelf in.' },
    hooks: { beforeChange: [author(on)] },
  };
}

/** Who made a document and who changed it last; written by the platform, read by staff only. */
export const authorshipFields: Field[] = [
  authorField('createdBy', 'Gemaakt door', 'create'),
  authorField('updatedBy', 'Laatst veranderd door', 'every-write'),
];
