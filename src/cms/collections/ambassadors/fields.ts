import type { Field } from 'payload';

import { languagesField } from '../../fields/classification';
import { consentField } from '../../fields/consent';
import { organisationField } from '../../fields/organisation';
import { slugField, textOf } from '../../fields/slug';

export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Wie',
        fields: [
          {
            name: 'displayName',
            type: 'text',
            label: 'Voornaam',
            required: true,
            maxLength: 60,
            admin: { description: 'Alleen de voornaam. Meer hoeft niemand te weten.' },
          },
          {
            name: 'role',
            type: 'text',
            label: 'Rol',
            localized: true,
            maxLength: 120,
            admin: { description: 'Bijvoorbeeld: medewerker thuiszorg.' },
          },
          organisationField({ description: 'Bij welke organisatie hoort deze ambassadeur?' }),
          {
            name: 'region',
            type: 'text',
            label: 'Regio',
            maxLength: 80,
            admin: { description: 'Waar is deze ambassadeur te vinden?' },
          },
          {
            name: 'about',
            type: 'textarea',
            label: 'Over',
            localized: true,
            maxLength: 1500,
            admin: { description: 'In eigen woorden, korte zinnen.' },
          },
          languagesField({ admin: { description: 'Welke talen spreekt deze ambassadeur?' } }),
          {
            name: 'photo',
            type: 'upload',
            relationTo: 'media',
            label: 'Foto',
            admin: { description: 'Alleen met toestemming.' },
          },
        ],
      },
      { label: 'Toestemming', fields: [consentField({ requiredWhen: () => true })] },
    ],
  },
  slugField({ from: textOf('displayName') }),
];
