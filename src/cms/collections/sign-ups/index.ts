import type { CollectionConfig } from 'payload';

import { ownersReadAccess } from '../../access/owners-read-access';
import { hiddenRightsEndpoint } from '../../hidden-rights-endpoint';
import { clampReads } from '../../hooks/clamp-reads';
import { plainQueries } from '../../hooks/plain-queries';
import { exportEndpoint } from '../../sign-up-lists/export-endpoint';
import { listActions } from '../../sign-up-lists/list-actions';
import { personActions } from '../../sign-up-lists/person-actions';
import { fields } from './fields';

/**
 * Who has a place in a course, or waits for one. Nothing of it is kept twice: no versions, no bin, no locks, so that what is
 * deleted is gone.
 */
export const signUps: CollectionConfig = {
  slug: 'sign-ups',
  labels: { singular: 'Aanmelding', plural: 'Aanmeldingen' },
  // Places are given and taken in turn by `src/sign-ups`.
  access: ownersReadAccess,
  admin: {
    useAsTitle: 'name',
    group: 'Bezoekers',
    components: { views: { list: { Component: '/cms/admin/sign-ups/overview-view#OverviewView' } } },
    description:
      'Mensen die meedoen of op een plaats wachten. Negentig dagen na de laatste bijeenkomst wissen we hun gegevens.',
    hidden: ({ user }) => user.role === 'coach',
    hideAPIURL: true,
  },
  defaultSort: '-arrival',
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  lockDocuments: false,
  endpoints: [hiddenRightsEndpoint('sign-ups'), ...personActions, ...listActions, exportEndpoint],
  fields,
  hooks: { beforeOperation: [plainQueries, clampReads] },
};
