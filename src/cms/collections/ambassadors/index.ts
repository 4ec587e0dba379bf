import { contentCollection } from '../../content-collection';
import { keepOwnership } from '../../hooks/keep-ownership';
import { previewEndpoint, previewLink } from '../../preview/preview-endpoint';
import { access } from './access';
import { fields } from './fields';

/** People who tell their story and lead others to the offer. */
export const ambassadors = contentCollection({
  slug: 'ambassadors',
  labels: { singular: 'Ambassadeur', plural: 'Ambassadeurs' },
  access,
  admin: {
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'role', 'organisation', '_status', 'updatedAt'],
    listSearchableFields: ['displayName', 'slug'],
    group: 'Verhalen',
    description: 'Mensen die hun verhaal vertellen en anderen de weg wijzen.',
    preview: previewLink('ambassadors'),
  },
  defaultSort: 'displayName',
  endpoints: [previewEndpoint('ambassadors')],
  fields,
  hooks: { beforeValidate: [keepOwnership('organisation')] },
});
