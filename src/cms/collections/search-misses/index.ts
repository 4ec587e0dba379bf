import type { CollectionConfig } from 'payload';

import { countsAccess } from '../../access/counts-access';
import { clampReads } from '../../hooks/clamp-reads';
import { plainQueries } from '../../hooks/plain-queries';
import { fields } from './fields';

/** What visitors searched for in vain, counted by week: no visitor, no moment. The site writes it past Payload. */
export const searchMisses: CollectionConfig = {
  slug: 'search-misses',
  labels: { singular: 'Gezocht, niet gevonden', plural: 'Gezocht, niet gevonden' },
  access: countsAccess,
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'place', 'count', 'week'],
    listSearchableFields: ['text', 'place'],
    group: 'Site',
    description:
      'Dit zochten mensen, en er was niets. De nieuwste week staat boven. Mist er aanbod? Of noemen mensen het anders dan u? We bewaren alleen de woorden, de plaats en de week, een jaar lang. Niet wie er zocht. Namen, nummers en adressen bewaren we niet. Ziet u er toch een? Verwijder dan die regel.',
    hideAPIURL: true,
  },
  // A row has no moment finer than its week.
  timestamps: false,
  defaultSort: ['-week', '-count', 'text'],
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  lockDocuments: false,
  fields,
  indexes: [{ fields: ['week', 'text', 'place'], unique: true }],
  hooks: { beforeOperation: [plainQueries, clampReads] },
};
