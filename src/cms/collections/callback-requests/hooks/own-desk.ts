import type { CollectionBeforeValidateHook } from 'payload';

import type { CallbackRequest } from '@/payload-types';

import { keepOwnership } from '../../../hooks/keep-ownership';

const keepOwn: CollectionBeforeValidateHook<CallbackRequest> = keepOwnership('organisation');

/** Who notes a request by hand does so for an organisation that they work for; later on it moves by handing it over only. */
export const ownDesk: CollectionBeforeValidateHook<CallbackRequest> = (args): unknown =>
  args.operation === 'create' ? keepOwn(args) : args.data;
