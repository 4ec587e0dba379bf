import type { CollectionConfig } from 'payload';

import { clampReads } from '../../hooks/clamp-reads';
import { plainQueries } from '../../hooks/plain-queries';
import { access } from './access';
import { fields } from './fields';

/** Words that help staff to answer who asked to be called, on the phone or by mail. */
export const replyTemplates: CollectionConfig = {
  slug: 'reply-templates',
  labels: { singular: 'Voorbeeldantwoord', plural: 'Voorbeeldantwoorden' },
  access,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'use', 'updatedAt'],
    listSearchableFields: ['title', 'text'],
    group: 'Bezoekers',
    description: 'Zinnen voor bij het bellen en mails die u kunt sturen. De redactie van het programma houdt ze bij.',
    hidden: ({ user }) => user.role === 'coach',
    hideAPIURL: true,
  },
  defaultSort: 'title',
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  fields,
  hooks: { beforeOperation: [plainQueries, clampReads] },
};
