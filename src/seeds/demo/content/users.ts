import type { UserRecord } from '../records';

/** The accounts to try the editors' side with; `.example` addresses can never receive mail. */
export const users: UserRecord[] = [
  {
    email: 'beheer@digistap.example',
    name: 'Beheer (demonstratie)',
    role: 'admin',
    organisations: [],
    allOrganisations: false,
  },
  {
    email: 'redactie@digistap.example',
    name: 'Redactie (demonstratie)',
    role: 'editor',
    organisations: [],
    allOrganisations: true,
  },
  {
    email: 'bibliotheek-rotterdam@digistap.example',
    name: 'Bibliotheek Rotterdam (demonstratie)',
    role: 'editor',
    organisations: ['bibliotheek-rotterdam'],
    allOrganisations: false,
  },
  {
    email: 'bibliotheek-nieuwegein@digistap.example',
    name: 'Bibliotheek Nieuwegein (demonstratie)',
    role: 'editor',
    organisations: ['bibliotheek-de-tweede-verdieping', 'taalhuis-nieuwegein'],
    allOrganisations: false,
  },
  {
    email: 'vierstroom@digistap.example',
    name: 'Vierstroom (demonstratie)',
    role: 'contributor',
    organisations: ['vierstroom'],
    allOrganisations: false,
  },
  {
    email: 'coach@digistap.example',
    name: 'Begeleider (demonstratie)',
    role: 'coach',
    organisations: ['gemeente-rotterdam'],
    allOrganisations: false,
  },
];
