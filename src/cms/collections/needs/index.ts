import type { CollectionConfig } from 'payload';

import { clampReads } from '../../hooks/clamp-reads';
import { keepOwnership } from '../../hooks/keep-ownership';
import { plainQueries } from '../../hooks/plain-queries';
import { refuseGoneReferences } from '../../hooks/refuse-gone-references';
import { access } from './access';
import { fields } from './fields';

/** What visitors at a walk-in said they need. Nothing of who said it, who noted it, or when but the day. */
export const needs: CollectionConfig = {
  slug: 'needs',
  labels: { singular: 'Behoefte', plural: 'Behoeften' },
  access,
  admin: {
    useAsTitle: 'theme',
    defaultColumns: ['theme', 'barrier', 'level', 'emotion', 'location', 'day'],
    listSearchableFields: ['note'],
    group: 'Site',
    description:
      'Wat bezoekers bij een inloop vertelden, zonder wie het was. U kunt niets veranderen. Staat er iets in over een mens? Verwijder dan die regel. Na twee jaar verdwijnt alles vanzelf.',
    hideAPIURL: true,
  },
  // A row has no moment finer than its day.
  timestamps: false,
  defaultSort: ['-day', 'theme'],
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  lockDocuments: false,
  fields,
  hooks: {
    beforeOperation: [plainQueries, clampReads],
    beforeValidate: [keepOwnership('organisation')],
    beforeChange: [refuseGoneReferences],
  },
};
