import type { GlobalConfig } from 'payload';

import { anyone, anyOf, programmeEditor } from '../access/rules';

/** Settings are public to read, for the site is made of them; the programme's own editors change them. */
export const globalAccess: Required<NonNullable<GlobalConfig['access']>> = {
  read: anyOf(anyone),
  readVersions: anyOf(programmeEditor),
  update: anyOf(programmeEditor),
};
