import { contentAccess } from '../../access/content-access';

export const access = contentAccess({ owner: null });
