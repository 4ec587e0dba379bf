import { contentCollection } from '../../content-collection';
import { previewEndpoint, previewLink } from '../../preview/preview-endpoint';
import { access } from './access';
import { fields } from './fields';

/** Pages that editors write themselves: about, privacy, for employers. */
export const pages = contentCollection({
  slug: 'pages',
  labels: { singular: 'Pagina', plural: "Pagina's" },
  access,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    group: 'Site',
    description: 'Losse pagina’s, zoals Over ons en Privacy.',
    preview: previewLink('pages'),
  },
  defaultSort: 'title',
  endpoints: [previewEndpoint('pages')],
  fields,
});
