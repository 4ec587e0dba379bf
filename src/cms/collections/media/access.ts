import type { Where } from 'payload';

import { consentHolds } from '../../access/consent';
import { contentAccess } from '../../access/content-access';
import { allOf, anyOf, hasRole, ownOrganisation, programmeEditor, staff, type Rule } from '../../access/rules';
import { picturesOfClosedTrainings } from './pictures-of-closed-trainings';
import { picturesOfEndedConsent } from './pictures-of-ended-consent';

const own = ownOrganisation('organisation');

/**
 * Pictures have no drafts: what is uploaded may be shown, until the consent of whoever is on it, or whose story it
 * belongs to, has ended. What only trainings behind an employer's link show is not for the public, nor for other employers.
 */
const publicPicture: Rule = async ({ req }) => {
  const hidden = (await Promise.all([picturesOfEndedConsent(req), picturesOfClosedTrainings(req)])).flat();
  const conditions: Where[] = [consentHolds(), { deletedAt: { exists: false } }];
  if (hidden.length > 0) conditions.push({ id: { not_in: hidden } });
  return { and: conditions };
};

export const access = {
  ...contentAccess({ owner: 'organisation' }),
  read: anyOf(programmeEditor, allOf(staff, own), publicPicture),
  readVersions: () => false,
  // A contributor may change an own picture as long as nothing that is live shows it: see the hook.
  update: anyOf(programmeEditor, allOf(hasRole('editor', 'contributor'), own)),
  delete: anyOf(programmeEditor, allOf(hasRole('editor'), own)),
};
