import type { AdminViewServerProps } from 'payload';

import { now } from '@/config/env';
import { adminPaths } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { summariseNeeds } from '@/domain/need';
import { isQuarter, quarterOf, quartersUntil, type Quarter } from '@/domain/quarter';
import type { User } from '@/payload-types';

import { isProgrammeEditor } from '../../access/rules';
import { findNeeds } from './find-needs';
import { Summary } from './summary';
import { StaffView } from './staff-view';

/** Quarters to choose from: as long as needs are kept. */
const SHOWN = 9;

/** What was heard at walk-ins in a quarter, as a picture and in a table: of one's own organisations, or of all. */
export function NeedsView(props: AdminViewServerProps) {
  const asked = props.searchParams?.kwartaal;
  const current = quarterOf(amsterdamDay(now()));
  const quarter = isQuarter(asked) ? asked : current;
  return (
    <StaffView {...props} path={adminPaths.needs(quarter)}>
      {(user) => <Overview payload={props.payload} user={user} quarter={quarter} current={current} />}
    </StaffView>
  );
}

interface OverviewProps extends Pick<AdminViewServerProps, 'payload'> {
  user: User;
  quarter: Quarter;
  current: Quarter;
}

async function Overview({ current, payload, quarter, user }: OverviewProps) {
  const { isAll, needs } = await findNeeds(payload, user, quarter);
  const summary = summariseNeeds(needs);
  return (
    <div className="digistap-need digistap-needs">
      <h1>Wat mensen nodig hebben</h1>
      <p>
        {isProgrammeEditor(user) ? 'Van alle organisaties.' : 'Van uw eigen organisatie.'} Genoteerd bij een inloop,
        zonder namen. <a href={adminPaths.need}>Noteer een behoefte</a>
      </p>
      <nav aria-label="Kwartaal">
        <ul className="digistap-needs__quarters">
          {quartersUntil(current, SHOWN).map((one) => (
            <li key={one}>
              <a href={adminPaths.needs(one)} aria-current={one === quarter ? 'page' : undefined}>
                {inWords(one)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2>
        {inWords(quarter)}: {summary.total} keer genoteerd
      </h2>
      {!isAll && <p>Dit zijn de nieuwste {summary.total}. Er zijn er meer.</p>}
      {summary.total === 0 ? <p>Er is in dit kwartaal nog niets genoteerd.</p> : <Summary summary={summary} />}
    </div>
  );
}

/** "Vierde kwartaal 2026". */
function inWords(quarter: Quarter): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return `${['Eerste', 'Tweede', 'Derde', 'Vierde'][Number(number) - 1] ?? ''} kwartaal ${year}`;
}
