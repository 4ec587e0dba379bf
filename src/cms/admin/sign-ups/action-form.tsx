import type { ReactNode } from 'react';

import { signUpActionPath, type SignUpAction } from '@/config/paths';

interface ActionFormProps {
  action: SignUpAction;
  /** Id of a sign-up. */
  person: string;
  /** Key of the meeting that the list is shown for; null when there is none. */
  lesson: string | null;
  children: ReactNode;
}

/** A form beside a name. It needs no script: the answer is the list as it is then. */
export function ActionForm({ action, children, lesson, person }: ActionFormProps) {
  return (
    <form method="post" action={signUpActionPath(person, action)}>
      {lesson !== null && <input type="hidden" name="les" value={lesson} />}
      {children}
    </form>
  );
}
