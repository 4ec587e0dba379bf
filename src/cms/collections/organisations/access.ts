import type { FieldAccess } from 'payload';

import { contentAccess } from '../../access/content-access';
import { isProgrammeEditor, organisationsOf } from '../../access/rules';

export const access = contentAccess({ owner: 'id' });

/** For administrators and editors of the whole programme. */
export const programmeOnly: FieldAccess = ({ req }) => isProgrammeEditor(req.user);

/** For who works at the organisation itself, and for the programme. */
export const ownStaffOnly: FieldAccess = ({ id, req }) =>
  isProgrammeEditor(req.user) || (typeof id === 'string' && organisationsOf(req.user).includes(id));
