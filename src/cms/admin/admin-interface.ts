import path from 'node:path';

import type { Config } from 'payload';

/** How the editors' side looks and behaves. */
export const adminInterface: Config['admin'] = {
  user: 'users',
  // Payload would ask another company's server for a picture of everybody who signs in.
  avatar: 'default',
  meta: { titleSuffix: ' · Digistap', robots: 'noindex, nofollow' },
  dateFormat: 'd MMMM yyyy, HH:mm',
  timezones: {
    defaultTimezone: 'Europe/Amsterdam',
    supportedTimezones: [{ label: 'Nederland', value: 'Europe/Amsterdam' }],
  },
  importMap: { baseDir: path.resolve('src') },
  theme: 'light',
  components: {
    beforeDashboard: ['/cms/admin/welcome#Welcome'],
    views: {
      need: {
        Component: '/cms/admin/needs/need-view#NeedView',
        path: '/behoefte',
        exact: true,
        meta: { title: 'Behoefte noteren' },
      },
      needs: {
        Component: '/cms/admin/needs/needs-view#NeedsView',
        path: '/behoeften',
        exact: true,
        meta: { title: 'Wat mensen nodig hebben' },
      },
      newSeason: {
        Component: '/cms/admin/new-season/new-season-view#NewSeasonView',
        path: '/nieuw-seizoen',
        exact: true,
        meta: { title: 'Een nieuw seizoen' },
      },
      comingWeeks: {
        Component: '/cms/admin/sign-ups/coming-weeks-view#ComingWeeksView',
        path: '/komende-weken',
        exact: true,
        meta: { title: 'De komende twee weken' },
      },
      signUpsOfOffer: {
        Component: '/cms/admin/sign-ups/lists-view#ListsView',
        path: '/aanmeldingen/:offer',
        exact: true,
        meta: { title: 'Aanmeldingen' },
      },
      signUpsOfSession: {
        Component: '/cms/admin/sign-ups/lists-view#ListsView',
        path: '/aanmeldingen/:offer/:session',
        exact: true,
        meta: { title: 'Wie er komt' },
      },
    },
    graphics: { Icon: '/cms/admin/brand#BrandIcon', Logo: '/cms/admin/brand#BrandLogo' },
  },
};
