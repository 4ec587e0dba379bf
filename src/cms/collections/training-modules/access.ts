import { contentAccess } from '../../access/content-access';

/** Modules are shared by all partners, so only the programme itself changes them. */
export const access = contentAccess({ owner: null });
