import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';

import { lockProjection, projectOffers, type ProjectionScope } from '@/catalogue/project';
import { now } from '@/config/env';

import { transactionOf } from '../transaction';

const WRITES = new Set(['create', 'update', 'delete', 'restoreVersion']);

/**
 * Hooks that bring the catalogue along with every change of a document, in the document's own transaction. The lock is
 * taken before anything is written: taken later, two bulk edits could each wait for what the other holds.
 */
export function projectsOffersOf(table: ProjectionScope['table']): {
  beforeOperation: CollectionBeforeOperationHook[];
  afterChange: CollectionAfterChangeHook[];
  afterDelete: CollectionAfterDeleteHook[];
} {
  const project = async (id: unknown, req: PayloadRequest) =>
    projectOffers(await transactionOf(req), { table, id: String(id) }, now());
  return {
    beforeOperation: [
      async ({ args, operation, req }) => {
        if (WRITES.has(operation)) await lockProjection(await transactionOf(req));
        return args;
      },
    ],
    afterChange: [({ doc, req }: { doc: { id: string }; req: PayloadRequest }) => project(doc.id, req)],
    afterDelete: [({ id, req }) => project(id, req)],
  };
}
