import { contentCollection } from '../../content-collection';
import { keepOwnership } from '../../hooks/keep-ownership';
import { previewEndpoint, previewLink } from '../../preview/preview-endpoint';
import { access } from './access';
import { fields } from './fields';

/** How another library, municipality or employer does it too. */
export const guides = contentCollection({
  slug: 'guides',
  labels: { singular: 'Handleiding', plural: 'Handleidingen' },
  access,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'for', 'organisation', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    group: 'Verhalen',
    description: 'Zo doen anderen het ook: voor bibliotheken, werkgevers, gemeenten en vrijwilligers.',
    preview: previewLink('guides'),
  },
  defaultSort: 'title',
  endpoints: [previewEndpoint('guides')],
  fields,
  hooks: { beforeValidate: [keepOwnership('organisation')] },
});
