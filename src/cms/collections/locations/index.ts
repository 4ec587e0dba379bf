import { contentCollection } from '../../content-collection';
import { keepOwnership } from '../../hooks/keep-ownership';
import { keepsSignUpsOf } from '../../hooks/keep-sign-ups';
import { projectsOffersOf } from '../../hooks/project-offers';
import { previewOfHours } from '../../hours-preview/hours-endpoint';
import { previewEndpoint, previewLink } from '../../preview/preview-endpoint';
import { access } from './access';
import { fields } from './fields';
import { refuseImpossibleHours } from './hooks/refuse-impossible-hours';

const projects = projectsOffersOf('locations');
const keepsSignUps = keepsSignUpsOf('locations');

/** Places where people can go: a library, a community centre, a room at an employer. */
export const locations = contentCollection({
  slug: 'locations',
  labels: { singular: 'Locatie', plural: 'Locaties' },
  access,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'city', 'organisation', 'verifiedAt', '_status'],
    listSearchableFields: ['name', 'city', 'street', 'postcode', 'neighbourhood'],
    group: 'Wie en waar',
    description: 'Waar kunnen mensen heen? Met adres, openingstijden en wat er is.',
    preview: previewLink('locations'),
  },
  defaultSort: 'name',
  endpoints: [previewEndpoint('locations'), previewOfHours],
  fields,
  hooks: {
    ...projects,
    beforeValidate: [keepOwnership('organisation')],
    beforeChange: [refuseImpossibleHours],
    afterChange: [...projects.afterChange, ...keepsSignUps.afterChange],
    afterDelete: [...projects.afterDelete, ...keepsSignUps.afterDelete],
    afterOperation: keepsSignUps.afterOperation,
  },
});
