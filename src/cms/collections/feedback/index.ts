import type { CollectionConfig } from 'payload';

import { countsAccess } from '../../access/counts-access';
import { clampReads } from '../../hooks/clamp-reads';
import { plainQueries } from '../../hooks/plain-queries';
import { fields } from './fields';

/** What visitors answered to "did you find what you were looking for?": no visitor, no moment. The site writes it past Payload. */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: 'Reactie', plural: 'Gevonden of niet' },
  access: countsAccess,
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'answer', 'page', 'count', 'week'],
    listSearchableFields: ['text', 'page'],
    group: 'Site',
    description:
      'Onder pagina’s vragen we: heeft u gevonden wat u zocht? Dit zijn de antwoorden. De nieuwste week staat boven. We bewaren het antwoord, de pagina en de week, een jaar lang. Niet wie het was. Staat er toch een naam of nummer? Verwijder dan die regel.',
    hideAPIURL: true,
  },
  // A row has no moment finer than its week.
  timestamps: false,
  defaultSort: ['-week', 'page', '-count'],
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  lockDocuments: false,
  fields,
  hooks: { beforeOperation: [plainQueries, clampReads] },
};
