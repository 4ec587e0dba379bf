import type { CollectionConfig } from 'payload';

import { clampReads } from '../../hooks/clamp-reads';
import { keepsSignUpsOf } from '../../hooks/keep-sign-ups';
import { plainQueries } from '../../hooks/plain-queries';
import { projectsOffersOf } from '../../hooks/project-offers';
import { access } from './access';
import { fields } from './fields';
import { refuseImpossibleHoliday } from './hooks/refuse-impossible-holiday';

const projects = projectsOffersOf('school-holidays');
const keepsSignUps = keepsSignUpsOf('school-holidays');

/** When there is no school: what offers and locations keep, without anybody filling in the days. */
export const schoolHolidays: CollectionConfig = {
  slug: 'school-holidays',
  labels: { singular: 'Schoolvakantie', plural: 'Schoolvakanties' },
  access,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'regions', 'from', 'until', 'toBeChecked'],
    listSearchableFields: ['name'],
    group: 'Site',
    description:
      'De schoolvakanties per regio, van rijksoverheid.nl. Aanbod dat in de vakantie niet doorgaat, volgt deze lijst vanzelf. Vul elk jaar op tijd de nieuwe in: van dagen na de laatste vakantie weten we niets.',
  },
  defaultSort: 'from',
  enableQueryPresets: false,
  fields,
  hooks: {
    ...projects,
    beforeOperation: [plainQueries, clampReads, ...projects.beforeOperation],
    beforeChange: [refuseImpossibleHoliday],
    afterChange: [...projects.afterChange, ...keepsSignUps.afterChange],
    afterDelete: [...projects.afterDelete, ...keepsSignUps.afterDelete],
    afterOperation: keepsSignUps.afterOperation,
  },
};
