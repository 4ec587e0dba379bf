import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { adminPaths } from '@/config/paths';

import { StaffView } from '../needs/staff-view';
import { OfferSessions } from './offer-sessions';
import { PaperList } from './paper-list';
import { SessionList } from './session-list';

/** The sessions of an offer, or the list of one of them; on paper without the menu. */
export function ListsView(props: AdminViewServerProps) {
  const { initPageResult, params, payload, searchParams } = props;
  const [, offer = '', session] = segmentsOf(params);
  const path = adminPaths.signUps({ offer, ...(session === undefined ? {} : { session }) });
  if (session !== undefined && searchParams?.als === 'papier') {
    const { user } = initPageResult.req;
    if (!user) redirect(adminPaths.signIn(path));
    return <PaperList payload={payload} searchParams={searchParams} user={user} offer={offer} session={session} />;
  }
  return (
    <StaffView {...props} path={path}>
      {(user) =>
        session === undefined ? (
          <OfferSessions payload={payload} user={user} offer={offer} />
        ) : (
          <SessionList
            payload={payload}
            searchParams={searchParams}
            user={user}
            offer={offer}
            session={session}
            headers={initPageResult.req.headers}
          />
        )
      }
    </StaffView>
  );
}

/** Segments of an address after `/admin`, as they were before they were written into one. */
function segmentsOf(params: AdminViewServerProps['params']): string[] {
  const segments: unknown = params?.segments;
  return Array.isArray(segments) ? segments.map((segment) => readable(String(segment))) : [];
}

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
