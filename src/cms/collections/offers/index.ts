import { contentCollection } from '../../content-collection';
import { keepOwnership } from '../../hooks/keep-ownership';
import { offersKeepSignUps } from '../../hooks/keep-sign-ups';
import { projectsOffersOf } from '../../hooks/project-offers';
import { previewEndpoint, previewLink } from '../../preview/preview-endpoint';
import { scheduleEndpoints } from '../../schedule-preview/schedule-endpoints';
import { access } from './access';
import { fields } from './fields';
import { refuseImpossibleSchedule } from './hooks/refuse-impossible-schedule';
import { requireLiveOrganisation } from './hooks/require-live-organisation';

const projects = projectsOffersOf('offers');

/** Anything a visitor can go to or use; the unit of the catalogue. */
export const offers = contentCollection({
  slug: 'offers',
  labels: { singular: 'Aanbod', plural: 'Aanbod' },
  access,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'organisation', 'location', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    group: 'Aanbod',
    description: 'Cursussen, workshops, inloop en alle andere hulp. Wat u hier online zet, staat meteen op de site.',
    preview: previewLink('offers'),
  },
  defaultSort: '-updatedAt',
  endpoints: [previewEndpoint('offers'), ...scheduleEndpoints],
  fields,
  hooks: {
    ...projects,
    beforeValidate: [keepOwnership('organisation')],
    beforeChange: [requireLiveOrganisation, refuseImpossibleSchedule, ...offersKeepSignUps.beforeChange],
    afterChange: [...projects.afterChange, ...offersKeepSignUps.afterChange],
    beforeDelete: offersKeepSignUps.beforeDelete,
    afterOperation: offersKeepSignUps.afterOperation,
  },
});
