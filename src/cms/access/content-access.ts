import type { CollectionConfig } from 'payload';

import { RESTORES_FROM_BIN } from '../hooks/drafts-of-contributors';
import {
  allOf,
  anyOf,
  hasOrganisation,
  hasRole,
  notLive,
  nobody,
  ofVersion,
  ownOrganisation,
  programmeEditor,
  published,
  type Rule,
  type RuleArgs,
} from './rules';

type CollectionAccess = Required<NonNullable<CollectionConfig['access']>>;

interface ContentAccessOptions {
  /** Path of the relation that says whose a document is; `id` for an organisation itself; null: the programme's own. */
  owner: string | null;
  /** Narrows what the public may read beyond "published". */
  publicOnlyIf?: Rule;
}

const isTrashing = ({ data }: RuleArgs) => data?.deletedAt != null;
const isPublishing = ({ data }: RuleArgs) => data?._status === 'published';

/** A contributor may not publish, and may bin or bring back only what is not live. */
const leavesLiveAlone: Rule = (args) => {
  if (isPublishing(args)) return false;
  return isTrashing(args) || args.req.context[RESTORES_FROM_BIN] === true ? notLive(args) : true;
};

/**
 * The rights of a content collection (docs/architecture.md, "Who may what"): everybody reads what is live, coaches
 * read that too, editors change what their organisations own, contributors do the same in drafts only.
 */
export function contentAccess({ owner, publicOnlyIf }: ContentAccessOptions): CollectionAccess {
  const own = owner === null ? nobody : ownOrganisation(owner);
  const ownVersion = owner === null ? nobody : ofVersion((path) => ownOrganisation(path(owner)));
  const live = publicOnlyIf ? allOf(published, publicOnlyIf) : published;
  return {
    admin: ({ req }) => req.user !== null,
    // Whose the new document is, is checked by the hook that keeps ownership: here its data may still be incomplete.
    create: anyOf(
      programmeEditor,
      owner === null || owner === 'id' ? nobody : allOf(hasRole('editor', 'contributor'), hasOrganisation),
    ),
    read: anyOf(
      programmeEditor,
      allOf(hasRole('editor', 'contributor'), own),
      allOf(hasRole('coach'), published),
      live,
    ),
    readVersions: anyOf(programmeEditor, allOf(hasRole('editor', 'contributor'), ownVersion)),
    update: anyOf(programmeEditor, allOf(hasRole('editor'), own), allOf(hasRole('contributor'), leavesLiveAlone, own)),
    delete: anyOf(
      programmeEditor,
      allOf(hasRole('editor'), own),
      allOf(hasRole('contributor'), isTrashing, notLive, own),
    ),
    unlock: () => false,
  };
}
