import { contentAccess } from '../../access/content-access';

/** The public sees what is meant for everybody; what an employer lists for its own people stays behind its own door. */
export const access = contentAccess({
  owner: 'organisation',
  publicOnlyIf: () => ({ audience: { equals: 'public' } }),
});
