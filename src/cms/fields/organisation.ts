import type { Field, FilterOptions } from 'payload';

import { isProgrammeEditor, organisationsOf } from '../access/rules';

/** Offers only the organisations that somebody works for. */
const ownOrganisations: FilterOptions = ({ user }) =>
  !user || isProgrammeEditor(user) ? true : { id: { in: organisationsOf(user) } };

interface OrganisationFieldOptions {
  description: string;
  required?: boolean;
}

/** Whose a document is; for somebody of one organisation it is filled in already. */
export function organisationField({ description, required = true }: OrganisationFieldOptions): Field {
  return {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Organisatie',
    required,
    index: true,
    filterOptions: ownOrganisations,
    defaultValue: ({ user }: { user?: Parameters<typeof organisationsOf>[0] }) => {
      const own = organisationsOf(user ?? null);
      return own.length === 1 ? own[0] : undefined;
    },
    admin: { description },
  };
}
