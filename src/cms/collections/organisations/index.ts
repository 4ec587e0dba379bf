import { contentCollection } from '../../content-collection';
import { employerLinkEndpoint } from '../../employer-link/employer-link-endpoint';
import { projectsOffersOf } from '../../hooks/project-offers';
import { previewEndpoint, previewLink } from '../../preview/preview-endpoint';
import { access } from './access';
import { fields } from './fields';
import { keepSignUps } from './hooks/keep-sign-ups';
import { removeWithOrganisation } from './hooks/remove-with-organisation';

const projects = projectsOffersOf('organisations');

/** Who offers: libraries, municipalities, employers, schools and others who take part. */
export const organisations = contentCollection({
  slug: 'organisations',
  labels: { singular: 'Organisatie', plural: 'Organisaties' },
  access,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'region', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'region', 'slug'],
    group: 'Wie en waar',
    description: 'Wie doet mee? Bibliotheken, gemeenten, werkgevers, scholen en anderen.',
    preview: previewLink('organisations'),
  },
  defaultSort: 'name',
  endpoints: [previewEndpoint('organisations'), employerLinkEndpoint],
  fields,
  hooks: {
    ...projects,
    beforeChange: [keepSignUps.beforeChange],
    afterChange: [keepSignUps.afterChange, ...projects.afterChange],
    afterOperation: [keepSignUps.afterOperation],
    beforeDelete: [
      keepSignUps.beforeDelete,
      removeWithOrganisation('employer-links'),
      removeWithOrganisation('presence-counts'),
    ],
  },
});
