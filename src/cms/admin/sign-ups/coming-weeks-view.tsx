import type { AdminViewServerProps } from 'payload';

import { adminPaths } from '@/config/paths';

import { StaffView } from '../needs/staff-view';
import { ComingWeeks } from './coming-weeks';

/** The screen of what needs doing in the coming two weeks. */
export function ComingWeeksView(props: AdminViewServerProps) {
  const { payload, searchParams } = props;
  const asked = searchParams?.organisatie;
  return (
    <StaffView {...props} path={adminPaths.comingWeeks(typeof asked === 'string' ? { organisatie: asked } : {})}>
      {(user) => <ComingWeeks payload={payload} searchParams={searchParams} user={user} />}
    </StaffView>
  );
}
