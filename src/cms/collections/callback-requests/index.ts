import type { CollectionConfig } from 'payload';

import { callbackActions } from '../../callback-queue/actions';
import { hiddenRightsEndpoint } from '../../hidden-rights-endpoint';
import { clampReads } from '../../hooks/clamp-reads';
import { plainQueries } from '../../hooks/plain-queries';
import { refuseGoneReferences } from '../../hooks/refuse-gone-references';
import { access } from './access';
import { fields } from './fields';
import { keepTimes } from './hooks/keep-times';
import { ownDesk } from './hooks/own-desk';
import { refuseStranger } from './hooks/refuse-stranger';
import { removeMail } from './hooks/remove-mail';

/**
 * Who asked to be called, and what was done about it. Nothing of it is kept twice: no versions, no bin, no locks, so that
 * what is deleted is gone.
 */
export const callbackRequests: CollectionConfig = {
  slug: 'callback-requests',
  labels: { singular: 'Bel-verzoek', plural: 'Bel-verzoeken' },
  access,
  admin: {
    useAsTitle: 'name',
    group: 'Bezoekers',
    description:
      'Mensen die gebeld willen worden. Bel binnen twee werkdagen. Dertig dagen nadat iets klaar is, wissen we het.',
    components: { views: { list: { Component: '/cms/admin/callbacks/queue-view#QueueView' } } },
    hidden: ({ user }) => user.role === 'coach',
    hideAPIURL: true,
  },
  defaultSort: 'dueAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  lockDocuments: false,
  endpoints: [hiddenRightsEndpoint('callback-requests'), ...callbackActions],
  fields,
  hooks: {
    beforeOperation: [plainQueries, clampReads],
    beforeValidate: [ownDesk],
    beforeChange: [refuseGoneReferences, keepTimes, refuseStranger],
    afterDelete: [removeMail],
  },
};
