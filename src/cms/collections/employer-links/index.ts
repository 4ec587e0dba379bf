import type { CollectionConfig } from 'payload';

import { ownersReadAccess } from '../../access/owners-read-access';
import { hiddenRightsEndpoint } from '../../hidden-rights-endpoint';
import { clampReads } from '../../hooks/clamp-reads';
import { plainQueries } from '../../hooks/plain-queries';

/**
 * The link to the page of an employer's trainings, one for each organisation that has one. Apart from the organisation: its
 * versions and drafts would keep old tokens, and a link works, or no longer works, from the moment of the press.
 */
export const employerLinks: CollectionConfig = {
  slug: 'employer-links',
  labels: { singular: 'Link voor medewerkers', plural: 'Links voor medewerkers' },
  // Made and taken away by the buttons on the organisation's screen alone, which make the token.
  access: ownersReadAccess,
  admin: { hidden: true, hideAPIURL: true },
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  lockDocuments: false,
  endpoints: [hiddenRightsEndpoint('employer-links')],
  fields: [
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      required: true,
      unique: true,
      label: 'Van',
    },
    { name: 'token', type: 'text', required: true, label: 'Sleutel' },
    // What the token is looked up by, see src/config/employer-token.ts.
    { name: 'digest', type: 'text', required: true, unique: true, hidden: true, label: 'Kenmerk' },
  ],
  hooks: { beforeOperation: [plainQueries, clampReads] },
};
