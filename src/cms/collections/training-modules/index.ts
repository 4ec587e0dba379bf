import { contentCollection } from '../../content-collection';
import { projectsOffersOf } from '../../hooks/project-offers';
import { access } from './access';
import { fields } from './fields';

/** Learning content that many organisations give: what one learns, at which level, against which barrier. */
export const trainingModules = contentCollection({
  slug: 'training-modules',
  labels: { singular: 'Lesmodule', plural: 'Lesmodules' },
  access,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'publisher', 'levelFrom', 'levelTo', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'publisher', 'slug'],
    group: 'Aanbod',
    description: 'Lesstof die op veel plekken gegeven wordt, zoals Klik & Tik. Aanbod neemt er velden uit over.',
  },
  defaultSort: 'title',
  fields,
  hooks: projectsOffersOf('training-modules'),
});
