import { contentAccess } from '../../access/content-access';
import { allOf, anyOf, hasRole, ownOrganisation, programmeEditor, published, type Rule } from '../../access/rules';

const own = ownOrganisation('organisation');
const forEverybody: Rule = () => ({ audience: { equals: 'public' } });

/**
 * What an employer lists for its own people is its own and the programme's: no visitor reads it without the link, and of the
 * staff nobody of another organisation, and no coach from outside.
 */
export const access = {
  ...contentAccess({ owner: 'organisation' }),
  read: anyOf(
    programmeEditor,
    allOf(hasRole('editor', 'contributor'), own),
    allOf(hasRole('coach'), published, own),
    allOf(published, forEverybody),
  ),
};
