import { Forbidden, type CollectionBeforeOperationHook } from 'payload';

/**
 * Payload lets whoever comes first make the first account. Here the first administrator is made by command, on the
 * machine itself; from outside an account can only be made by somebody who is signed in.
 */
export const noFirstRegister: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && req.payloadAPI !== 'local' && !req.user) throw new Forbidden(req.t);
  return args;
};
