import type { CollectionConfig } from 'payload';

import { ROLES } from '@/domain/role';

import { options } from '../../fields/options';
import { clampReads } from '../../hooks/clamp-reads';
import { plainQueries } from '../../hooks/plain-queries';
import { refuseGoneReferences } from '../../hooks/refuse-gone-references';
import { access, administratorsOnly } from './access';
import { forgetFailedSignIns, limitSignIn } from './hooks/limit-sign-in';
import { noFirstRegister } from './hooks/no-first-register';

/** Staff who sign in. Visitors never have an account. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Medewerker', plural: 'Medewerkers' },
  access,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'organisations'],
    listSearchableFields: ['name', 'email'],
    group: 'Beheer',
    description: 'Wie mag inloggen en wat mag die persoon?',
    hidden: ({ user }) => user.role !== 'admin',
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 20,
    lockTime: 10 * 60 * 1000,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax' },
  },
  defaultSort: 'name',
  enableQueryPresets: false,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Naam',
      required: true,
      maxLength: 120,
      admin: { description: 'Voor- en achternaam. Alleen collega’s zien dit.' },
    },
    {
      name: 'role',
      type: 'select',
      label: 'Rol',
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      options: options(ROLES, {
        admin: 'Beheerder: mag alles',
        editor: 'Redacteur: zet online voor de eigen organisatie',
        contributor: 'Inzender: maakt concepten voor de eigen organisatie',
        coach: 'Begeleider: leest mee',
      }),
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: { description: 'Wat mag deze persoon?' },
    },
    {
      name: 'organisations',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: 'Organisaties',
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: { description: 'Voor welke organisaties werkt deze persoon?' },
    },
    {
      name: 'allOrganisations',
      type: 'checkbox',
      label: 'Redactie van het hele programma',
      defaultValue: false,
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: {
        condition: (data) => data.role === 'editor',
        description: 'Aan: mag alles van alle organisaties veranderen.',
      },
    },
  ],
  hooks: {
    beforeChange: [refuseGoneReferences],
    beforeOperation: [noFirstRegister, limitSignIn, plainQueries, clampReads],
    afterLogin: [forgetFailedSignIns],
  },
};
