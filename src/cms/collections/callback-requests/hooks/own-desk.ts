import type { CollectionBeforeValidateHook } from 'payload';

import { keepOwnership } from '../../../hooks/keep-ownership';

const keepOwn = keepOwnership('organisation');

/** Who notes a request by hand does so for an organisation that they work for; later on it moves by handing it over only. */
export const ownDesk: CollectionBeforeValidateHook = (args) =>
  args.operation === 'create' ? keepOwn(args) : args.data;
