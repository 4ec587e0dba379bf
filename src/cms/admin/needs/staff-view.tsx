import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { adminPaths } from '@/config/paths';
import type { User } from '@/payload-types';

interface StaffViewProps extends AdminViewServerProps {
  /** Where it stands, to come back to after signing in. */
  path: string;
  children: (user: User) => ReactNode;
}

/** A screen of our own on the editors' side, with its menu. Payload lets everybody open such screens; this lets in staff. */
export function StaffView({ children, path, ...props }: StaffViewProps) {
  const { i18n, initPageResult, params, payload, searchParams, viewActions } = props;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  if (!req.user) redirect(adminPaths.signIn(path));
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      {children(req.user)}
    </DefaultTemplate>
  );
}
