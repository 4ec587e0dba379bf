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
    graphics: { Icon: '/cms/admin/brand#BrandIcon', Logo: '/cms/admin/brand#BrandLogo' },
  },
};
