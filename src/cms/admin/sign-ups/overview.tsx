import type { AdminViewServerProps } from 'payload';

import { now } from '@/config/env';
import { adminPaths } from '@/config/paths';
import type { User } from '@/payload-types';

import { findOverview } from '../../sign-up-lists/find-lists';
import { outcomeIn } from '../../sign-up-lists/outcome';
import { OutcomeNote } from './outcome-note';
import { SessionLines } from './session-lines';

type OverviewProps = Pick<AdminViewServerProps, 'payload' | 'searchParams'> & { user: User };

/** The coming sessions of one's own organisations, with how full they are. */
export async function SignUpOverview({ payload, searchParams = {}, user }: OverviewProps) {
  const moment = now();
  const { isAll, lines } = await findOverview(payload, user, moment);
  return (
    <div className="digistap-callbacks digistap-list">
      <h1>Aanmeldingen</h1>
      <p>
        Wie er komt, per keer. <a href={adminPaths.comingWeeks()}>Wat is er te doen in de komende weken?</a>
      </p>
      <OutcomeNote outcome={outcomeIn(searchParams.melding)} person={null} />
      {lines.length === 0 ? (
        <p>
          Er zijn nu geen lijsten. Kies bij uw aanbod voor “Formulier op deze site”. Dan kunnen mensen zich hier
          aanmelden.
        </p>
      ) : (
        <SessionLines lines={lines} now={moment} />
      )}
      {!isAll && <p>Dit zijn de eerste {lines.length}. Open een lijst om meer van dat aanbod te zien.</p>}
    </div>
  );
}
