import type { AdminViewServerProps } from 'payload';

import { adminPaths } from '@/config/paths';
import type { User } from '@/payload-types';

import { NoteNeed } from './note-need';
import { StaffView } from './staff-view';
import { findWhereHeard } from './where-heard';

/** Where somebody at a walk-in notes what a visitor needs, on a phone, in twenty seconds. */
export function NeedView(props: AdminViewServerProps) {
  return (
    <StaffView {...props} path={adminPaths.need}>
      {(user) => <NeedScreen payload={props.payload} user={user} />}
    </StaffView>
  );
}

async function NeedScreen({ payload, user }: Pick<AdminViewServerProps, 'payload'> & { user: User }) {
  const { organisations, places } = await findWhereHeard(payload, user);
  return (
    <div className="digistap-need">
      <h1>Wat hoorde u?</h1>
      {organisations.length > 0 ? (
        <NoteNeed organisations={organisations} places={places} />
      ) : (
        <p>U hoort nog bij geen organisatie. Vraag de beheerder om dat in te vullen.</p>
      )}
    </div>
  );
}
