import type { ReactNode } from 'react';

import { callbackActionPath, type CallbackAction } from '@/config/paths';

import type { QueuedRequest } from '../../callback-queue/find-queue';

interface ActionFormProps {
  action: CallbackAction;
  request: Pick<QueuedRequest, 'id' | 'seen'>;
  /** Parameters of the screen to come back to. */
  back: string;
  children: ReactNode;
}

/** A form of the queue. It needs no script: the answer is the queue as it is then. */
export function ActionForm({ action, back, children, request }: ActionFormProps) {
  return (
    <form method="post" action={callbackActionPath(request.id, action)}>
      <input type="hidden" name="seen" value={request.seen} />
      <input type="hidden" name="back" value={back} />
      {children}
    </form>
  );
}
