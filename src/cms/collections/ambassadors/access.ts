import { consentHolds } from '../../access/consent';
import { contentAccess } from '../../access/content-access';

export const access = contentAccess({ owner: 'organisation', publicOnlyIf: consentHolds });
