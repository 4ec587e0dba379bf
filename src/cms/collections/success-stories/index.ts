import { contentCollection } from '../../content-collection';
import { keepOwnership } from '../../hooks/keep-ownership';
import { previewEndpoint, previewLink } from '../../preview/preview-endpoint';
import { access } from './access';
import { fields } from './fields';

/** What somebody went through, told so that the next person dares too. */
export const successStories = contentCollection({
  slug: 'success-stories',
  labels: { singular: 'Verhaal', plural: 'Verhalen' },
  access,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'ambassadors', 'organisation', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    group: 'Verhalen',
    description: 'Verhalen van mensen die het durfden.',
    preview: previewLink('success-stories'),
  },
  defaultSort: '-updatedAt',
  endpoints: [previewEndpoint('success-stories')],
  fields,
  hooks: { beforeValidate: [keepOwnership('organisation')] },
});
